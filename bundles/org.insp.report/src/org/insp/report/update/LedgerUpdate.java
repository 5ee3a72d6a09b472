/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.report.update;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EObject;
import org.insp.dsl.models.ModelScope;
import org.insp.model.ColumnKind;
import org.insp.model.Finding;
import org.insp.model.InspPackage.Literals;
import org.insp.model.Language;
import org.insp.model.Measure;
import org.insp.model.NamedElement;
import org.insp.model.Step;
import org.insp.model.WorkItem;
import org.insp.model.evaluation.EvaluatedModel;
import org.insp.model.policy.PlaceWords;
import org.insp.model.text.ElementLabels;
import org.insp.model.text.MessageBundle;
import org.insp.report.content.CellSum;
import org.insp.report.input.ElementKeys;
import org.insp.report.input.ReportInput;
import org.insp.report.kind.ledger.ColumnKey;
import org.insp.report.kind.ledger.RowKey;
import org.insp.report.ledger.CellReader;
import org.insp.report.read.GridCell;
import org.insp.report.update.ReturnedLedger.ReturnedRow;
import org.insp.report.update.UpdateItem.Kind;

/**
 * Brings what people changed in an exported ledger into the model it was made of. What only the ledger changed goes into the text, as a
 * minimal edit; what only the model changed stays; what both changed is a conflict, which is said and left as it is.
 */
public final class LedgerUpdate {

	private final ReturnedLedger ledger;
	private final ModelScope scope;
	private final ReportInput input;
	private final Language language;
	private final ElementKeys keys;
	private final PresentLedger present;
	private final FileEdits edits = new FileEdits();
	private final List<UpdateItem> items = new ArrayList<>();
	private final CellEdits cells;
	private final NewRows newRows;
	private final CellReader reader;
	private final Set<RowKey> importedBefore = new HashSet<>();
	private Predicate<UpdateItem> isWanted;

	/**
	 * A change of one cell, which may stand in several rows.
	 *
	 * @param row the first row in which it stands
	 * @param values the different values that differ from the exported one
	 */
	private record Changes(ReturnedRow row, Map<String, GridCell> values) {
	}

	/**
	 * @param ledger the ledger that came back
	 * @param scope the model
	 * @param evaluated its evaluation, on any day
	 * @param undatedDay the day of progress without one; the reference date of the ledger where none is given
	 * @param language the language of the messages
	 */
	public LedgerUpdate(ReturnedLedger ledger, ModelScope scope, EvaluatedModel evaluated, Optional<LocalDate> undatedDay,
			Language language) {
		this.input = new ReportInput(evaluated.on(ledger.date()), ledger.language());
		var undated = undatedDay.orElse(ledger.date());
		this.ledger = ledger;
		this.scope = scope;
		this.language = language;
		this.keys = new ElementKeys(input.model());
		this.present = new PresentLedger(input);
		this.reader = new CellReader(ledger.date());
		var names = new UpdatedNames(scope, input, edits, items::add);
		var texts = new CellTexts(input, names);
		this.cells = new CellEdits(input, texts, undated, edits);
		this.newRows = new NewRows(input, names, texts, undated, edits);
	}

	/**
	 * Compares the ledger with the model, and returns every difference with what becomes of it; called once.
	 *
	 * @param wanted is asked of each change, each new row and each deletion whether it is made; one that is not wanted is not among the
	 *     differences, but for a deletion: its row is {@link Kind#MISSING}
	 */
	public List<UpdateItem> items(Predicate<UpdateItem> wanted) {
		this.isWanted = wanted;
		var known = ledger.rows().stream().map(ReturnedRow::key).filter(key -> !key.isNew()).collect(Collectors.toSet());
		ledger.headings().keySet().forEach(this::compare);
		addRows();
		new MissingRows(ledger, scope, keys, present, language).items(known, isWanted, edits).forEach(items::add);
		var unreadable = edits.takeBackUnreadable();
		items.replaceAll(item -> unreadable.contains(item) ? item.refused(reason("refused.unreadable")) : item);
		return List.copyOf(items);
	}

	/** Returns the files that change; that they can be read again has been tried. */
	public List<UpdatedFile> files() {
		return edits.files();
	}

	private void compare(ColumnKey column) {
		var changed = new LinkedHashMap<String, Changes>();
		for (var row : ledger.rows()) {
			var key = row.key().of(column.level());
			if (row.key().isNew() || key.isEmpty() || isNewMeasure(row) && !column.level().isAboveMeasures()) {
				continue;
			}
			var written = row.seen().get(column);
			var cell = CellTexts.said(column.kind(), written);
			var sum = ledger.sums().get(row.key()).get(column);
			if (!isSame(written, sum) && !isSame(cell, sum)) {
				changed.computeIfAbsent(key, each -> new Changes(row, new LinkedHashMap<>())).values().put(cell.text(), cell);
			}
		}
		changed.forEach((key, changes) -> decide(column, key, changes));
	}

	/** Whether a cell still says what it said, be it as a date in another form. */
	private boolean isSame(GridCell cell, String sum) {
		if (CellSum.of(cell.text()).equals(sum)) {
			return true;
		}
		return !sum.isEmpty() && (cell.date() != null && CellSum.of(cell.date().toString()).equals(sum)
				|| reader.date(cell).filter(date -> date.date() != null && CellSum.of(date.date().toString()).equals(sum)).isPresent());
	}

	private void decide(ColumnKey column, String key, Changes changes) {
		// where the cells of one measure were split, those that were left blank say nothing
		boolean isSplit = ledger.rows().stream().filter(row -> row.key().of(column.level()).equals(key)).count() > 1;
		if (isSplit && changes.values().size() > 1) {
			changes.values().remove("");
		}
		var cell = changes.values().values().iterator().next();
		if (isSplit && cell.isEmpty() && isSaidElsewhere(column, key)) {
			return;
		}
		var row = changes.row();
		var element = keys.element(key);
		var now = present.text(row.key(), column).map(shown -> laterStatus(element, column).orElse(shown));
		if (CellEdits.isDerived(column) || now.isPresent() && isSame(cell, CellSum.of(now.get()))) {
			return;
		}
		if (element.isPresent() && now.isPresent() && (cells.isSaid(element.get(), column, now.get(), cell)
				|| cell.isEmpty() && isDeadlineGone(element.get(), column)
						&& !CellSum.of(now.get()).equals(ledger.sums().get(row.key()).get(column)))) {
			return;
		}
		var text = shown(cell);
		if (element.isEmpty() || now.isEmpty()) {
			add(Kind.CONFLICT, row, column, key, "", text, reason("conflict.gone"));
		} else if (changes.values().size() > 1) {
			add(Kind.CONFLICT, row, column, key, now.get(), String.join(" / ", changes.values().keySet()), reason("conflict.rows"));
		} else if (!CellSum.of(now.get()).equals(ledger.sums().get(row.key()).get(column))) {
			add(Kind.CONFLICT, row, column, key, now.get(), text, reason("conflict.both"));
		} else {
			change(column, key, row, element.get(), now.get(), cell);
		}
	}

	/** The status that is written in the model and was reached after the day of the ledger: it is newer than what the ledger showed. */
	private Optional<String> laterStatus(Optional<EObject> element, ColumnKey column) {
		return element.filter(each -> column.kind() == ColumnKind.STATUS).filter(WorkItem.class::isInstance).map(WorkItem.class::cast)
				.filter(input::isStatusToCome).map(item -> PlaceWords.word(item, Literals.WORK_ITEM__STATUS)
						.orElseGet(() -> ElementLabels.term(item.getStatus(), input.language())));
	}

	/** Whether a deadline was taken out of the model since: the cell shows the kind in its place. */
	private static boolean isDeadlineGone(EObject element, ColumnKey column) {
		return column.kind() == ColumnKind.DUE && element instanceof WorkItem item && item.getDue() == null && item.getDueAfter() == null;
	}

	private boolean isSaidElsewhere(ColumnKey column, String key) {
		return ledger.rows().stream().filter(row -> row.key().of(column.level()).equals(key))
				.anyMatch(row -> isSame(row.seen().get(column), ledger.sums().get(row.key()).get(column)));
	}

	private void change(ColumnKey column, String key, ReturnedRow row, EObject element, String now, GridCell cell) {
		var item = item(Kind.CHANGED, row, column, key, now, shown(cell), "");
		if (!isWanted.test(item)) {
			return;
		}
		try {
			if (!scope.own().contains(element.eResource())) {
				throw new RefusedCellException("imported");
			}
			edits.begin(item);
			cells.change(element, column, now, cell);
			items.add(item);
		} catch (RefusedCellException e) {
			edits.takeBack(item);
			items.add(item.refused(e.message(language)));
		}
	}

	private static String shown(GridCell cell) {
		return cell.date() == null ? cell.text() : cell.date().toString();
	}

	private void addRows() {
		Optional<ReturnedRow> above = Optional.empty();
		for (var row : ledger.rows()) {
			if (row.key().isNew() || isNewMeasure(row)) {
				add(row, above);
			}
			above = row.key().isNew() ? above : Optional.of(row);
		}
	}

	/** Whether a row of a finding that had no measure has one now. */
	private static boolean isNewMeasure(ReturnedRow row) {
		return !row.key().isNew() && row.key().measure().isEmpty() && !NewRows.own(row, ColumnKind.MEASURE).isEmpty();
	}

	private void add(ReturnedRow row, Optional<ReturnedRow> above) {
		var measureText = NewRows.own(row, ColumnKind.MEASURE);
		var stepText = NewRows.own(row, ColumnKind.STEP);
		var text = measureText.isEmpty() ? stepText : measureText;
		var column = ledger.headings().keySet().stream()
				.filter(each -> each.kind() == (measureText.isEmpty() ? ColumnKind.STEP : ColumnKind.MEASURE)).findFirst();
		var place = column.map(row::place).orElse(null);
		var measure = above.flatMap(each -> keys.element(each.key().measure())).map(Measure.class::cast);
		var item = new UpdateItem(Kind.ADDED, place, "", "", "", text, "");
		try {
			var imported = column.isPresent() ? imported(row, above, column.get(), text) : Optional.<RowKey>empty();
			if (imported.isPresent()) {
				compareImported(row, imported.get());
				return;
			} else if (!isWanted.test(item)) {
				return;
			}
			edits.begin(item);
			if (GridCell.text(text).isUnreckoned()) {
				throw new RefusedCellException("formula", text);
			} else if (text.isEmpty()) {
				throw new RefusedCellException("no-text");
			} else if (measureText.isEmpty()) {
				newRows.addStep(row, measure.orElseThrow(() -> new RefusedCellException("no-measure")));
			} else {
				newRows.addMeasure(row, finding(row, above), measure);
			}
			items.add(item);
		} catch (RefusedCellException e) {
			edits.takeBack(item);
			items.add(item.refused(e.message(language)));
		}
	}

	/** The row of a measure or a step that was added from this one before: the model has it, and the ledger does not know it. */
	private Optional<RowKey> imported(ReturnedRow row, Optional<ReturnedRow> above, ColumnKey column, String text)
			throws RefusedCellException {
		boolean isStep = column.kind() == ColumnKind.STEP;
		var owner = isStep ? above.map(each -> each.key().measure()).orElse("") : keys.key(finding(row, above));
		var found = present.rows().filter(key -> !ledger.sums().containsKey(key) && !importedBefore.contains(key))
				.filter(key -> owner.equals(isStep ? key.measure() : key.answered()))
				.filter(key -> present.text(key, column).filter(now -> CellSum.of(now).equals(CellSum.of(text))).isPresent()).findFirst();
		found.ifPresent(importedBefore::add);
		return found;
	}

	/** What such a row says otherwise than the model by now: nobody knows which of both is newer. */
	private void compareImported(ReturnedRow row, RowKey known) {
		for (var column : ledger.headings().keySet()) {
			var cell = CellTexts.said(column.kind(), row.own().getOrDefault(column, GridCell.EMPTY));
			var key = known.of(column.level());
			var now = present.text(known, column).orElse("");
			boolean isSame = column.level().isAboveMeasures() || !CellEdits.isEditable(column) || cell.isEmpty()
					|| isSame(cell, CellSum.of(now))
					|| keys.element(key).filter(element -> cells.isSaid(element, column, now, cell)).isPresent();
			if (!isSame) {
				add(Kind.CONFLICT, row, column, key, now, shown(cell), reason("conflict.imported"));
			}
		}
	}

	/** The finding of a row: its own; that of the row in which it is called the same; where nothing is written, that of the row above. */
	private Optional<Finding> finding(ReturnedRow row, Optional<ReturnedRow> above) throws RefusedCellException {
		var own = NewRows.own(row, ColumnKind.FINDING);
		if (!row.key().finding().isEmpty()) {
			return keys.element(row.key().answered()).map(Finding.class::cast);
		} else if (own.isEmpty()) {
			return above.flatMap(each -> keys.element(each.key().answered())).map(Finding.class::cast);
		}
		var found = ledger.rows().stream().filter(each -> !each.key().finding().isEmpty())
				.filter(each -> each.seen().entrySet().stream().anyMatch(cell -> cell.getKey().kind() == ColumnKind.FINDING
						&& CellSum.of(cell.getValue().text()).equals(CellSum.of(own))))
				.findFirst().flatMap(each -> keys.element(each.key().finding())).map(Finding.class::cast);
		if (found.isEmpty()) {
			throw new RefusedCellException("no-finding");
		}
		return found;
	}

	private void add(Kind kind, ReturnedRow row, ColumnKey column, String key, String before, String after, String reason) {
		items.add(item(kind, row, column, key, before, after, reason));
	}

	private UpdateItem item(Kind kind, ReturnedRow row, ColumnKey column, String key, String before, String after, String reason) {
		return new UpdateItem(kind, row.place(column), subject(keys, key, language), ledger.headings().get(column), before, after, reason);
	}

	/** What an element is called in a message. */
	static String subject(ElementKeys keys, String key, Language language) {
		return keys.element(key).map(element -> element instanceof NamedElement named && named.getName() != null
				? named.getName()
				: element instanceof Measure measure && measure.getText() != null ? measure.getText()
				: element instanceof Step step && step.getText() != null ? step.getText()
				: ElementLabels.label(element, language)).orElse(key);
	}

	private String reason(String id) {
		return MessageBundle.of(LedgerUpdate.class, language).get(id);
	}
}
