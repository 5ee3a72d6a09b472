/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.report.update;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.insp.dsl.edits.ClauseInsertion.NewClause;
import org.insp.dsl.edits.ElementEdits;
import org.insp.dsl.edits.Syntax;
import org.insp.dsl.naming.NameSyntax;
import org.insp.dsl.text.QuotedText;
import org.insp.dsl.text.TextEdit;
import org.insp.model.ColumnKind;
import org.insp.model.DateText;
import org.insp.model.Extension;
import org.insp.model.Field;
import org.insp.model.FieldHolder;
import org.insp.model.InspPackage.Literals;
import org.insp.model.Measure;
import org.insp.model.Step;
import org.insp.model.WorkItem;
import org.insp.model.fields.PlaceFields;
import org.insp.report.input.ReportInput;
import org.insp.report.kind.ledger.ColumnKey;
import org.insp.report.ledger.StatusWords;
import org.insp.report.read.GridCell;
import org.insp.report.update.CellTexts.Target;

/** The edits that let the model say what a changed cell says. */
final class CellEdits {

	private final ReportInput input;
	private final CellTexts texts;
	private final RecordEdits records;
	private final FileEdits edits;

	/**
	 * @param input what the ledger is made of
	 * @param texts writes the values
	 * @param undated the day of progress without one
	 * @param edits gets the edits
	 */
	CellEdits(ReportInput input, CellTexts texts, LocalDate undated, FileEdits edits) {
		this.input = input;
		this.texts = texts;
		this.records = new RecordEdits(input, undated, edits);
		this.edits = edits;
	}

	/** Whether a column can be changed in a ledger at all: the others are reckoned, or belong to the superior's text. */
	static boolean isEditable(ColumnKey column) {
		return !column.field().isEmpty() || CellTexts.targets().containsKey(column.kind()) || switch (column.kind()) {
			case MEASURE, STEP, PROGRESS, EVIDENCE, NOTE, CLOSURE -> true;
			default -> false;
		};
	}

	/** Whether what a column shows follows from other cells, so that nobody minds if it differs. */
	static boolean isDerived(ColumnKey column) {
		return switch (column.kind()) {
			case NUMBER, RATE, DAYS_LEFT, WARNING -> true;
			default -> false;
		};
	}

	/** Whether a cell means what the model says, if in other words: the same people, the same value, the same records. */
	boolean isSaid(EObject element, ColumnKey column, String now, GridCell cell) {
		if (!column.field().isEmpty()) {
			return declaration(element, column.field()).filter(field -> texts.isSameAmount(field, now, cell.text())).isPresent();
		} else if (column.kind() == ColumnKind.COMPLETED_ON && element instanceof WorkItem item && item.getCompletedOn() != null) {
			// what was done after the day of the ledger does not stand in it yet
			return texts.closingDay(cell).equals(DateText.dateOf(item.getCompletedOn()).map(LocalDate::toString));
		}
		return element instanceof WorkItem item && (column.kind() == ColumnKind.PROGRESS
				? records.isSaid(item, now, cell.text())
				: texts.isSaid(column.kind(), now, cell.text()));
	}

	/**
	 * Changes what an element says.
	 *
	 * @param element the finding, measure or step
	 * @param column the column
	 * @param before what the cell says according to the model
	 * @param cell what it says in the ledger
	 */
	void change(EObject element, ColumnKey column, String before, GridCell cell) throws RefusedCellException {
		if (cell.isUnreckoned()) {
			throw new RefusedCellException("formula", cell.text());
		}
		var changes = new ElementEdits(element);
		var syntax = changes.syntax(input.language());
		var target = CellTexts.targets().get(column.kind());
		if (!column.field().isEmpty()) {
			changeField(element, column.field(), cell, syntax);
		} else if (!isEditable(column) || !(element instanceof WorkItem item)) {
			throw new RefusedCellException("column");
		} else if (target != null) {
			changeValue(item, target, before, cell, syntax);
		} else {
			switch (column.kind()) {
				case PROGRESS -> records.change(item, before, cell.text(), syntax);
				case NOTE -> changeLines(item, Literals.FIELD_HOLDER__NOTES, "note", before, cell.text(), syntax);
				case EVIDENCE -> changeLines(item, Literals.WORK_ITEM__EVIDENCE, "evidence", before, cell.text(), syntax);
				case CLOSURE -> changeClosure(item, cell, syntax);
				default -> changeText(item, cell, column.kind());
			}
		}
	}

	private void changeValue(WorkItem item, Target target, String before, GridCell cell, Syntax syntax) throws RefusedCellException {
		if (!target.isOf(item)) {
			throw new RefusedCellException("step");
		} else if (target.feature() == Literals.WORK_ITEM__DUE) {
			changeDue(item, target, before, cell, syntax);
			return;
		}
		var changes = new ElementEdits(item);
		if (cell.isEmpty()) {
			if (target.feature() == Literals.WORK_ITEM__STATUS && item.getStatusOn() != null) {
				throw new RefusedCellException("status-day");
			}
			add(item, changes.deleteClause(target.all()).orElseThrow(() -> new RefusedCellException("elsewhere")));
			return;
		}
		var value = texts.value(target, cell, item, syntax);
		var word = target.feature() instanceof EAttribute
				? changes.replaceAll(value, target.feature())
				: changes.replaceAll(value, target.all());
		word.ifPresentOrElse(edit -> add(item, edit), () -> insert(item, target.keyword(), value, syntax));
	}

	/** The deadline; where it was extended, the new day of the extension. */
	private void changeDue(WorkItem item, Target target, String before, GridCell cell, Syntax syntax) throws RefusedCellException {
		var changes = new ElementEdits(item);
		var extension = item instanceof Measure measure ? extension(measure, before) : Optional.<Extension>empty();
		if (cell.isEmpty()) {
			add(item, changes.deleteClause(target.all()).filter(edit -> extension.isEmpty())
					.orElseThrow(() -> new RefusedCellException("elsewhere")));
			return;
		}
		var value = texts.value(target, withoutKind(before, cell), item, syntax);
		if (extension.isPresent()) {
			new ElementEdits(extension.get()).replaceAll(value, Literals.EXTENSION__NEW_DUE).ifPresent(edit -> add(item, edit));
		} else if (item.getDueAfter() != null || StatusWords.kind(cell.text()).isPresent()) {
			// what stands behind the day goes with it: 2024年底前，长期坚持
			changes.replaceClause(syntax.clause("due", value), Literals.WORK_ITEM__DUE).ifPresent(edit -> add(item, edit));
		} else {
			changes.replaceAll(value, target.all()).ifPresentOrElse(edit -> add(item, edit),
					() -> insert(item, target.keyword(), value, syntax));
		}
	}

	/** What goes on for good stands behind the day: 2024-05-31、长期坚持. It is said of the kind, not of the deadline. */
	private static GridCell withoutKind(String before, GridCell cell) {
		int mark = Math.max(before.lastIndexOf('、'), before.lastIndexOf(", "));
		var end = mark < 0 ? "" : before.substring(mark);
		return !end.isEmpty() && cell.text().endsWith(end)
				? GridCell.text(cell.text().substring(0, cell.text().length() - end.length()))
				: cell;
	}

	/** The extension whose deadline the cell shows. */
	private static Optional<Extension> extension(Measure measure, String before) {
		return measure.getExtensions().stream().filter(each -> isShown(each.getNewDue(), before)).reduce((one, other) -> other);
	}

	private static boolean isShown(DateText date, String cell) {
		return date != null && (cell.contains(date.toString()) || date.date() != null && cell.contains(date.date().toString()));
	}

	/** The day on which a measure was written off; who requested, verified and approved that is no matter of a cell. */
	private void changeClosure(WorkItem item, GridCell cell, Syntax syntax) throws RefusedCellException {
		if (!(item instanceof Measure measure)) {
			throw new RefusedCellException("step");
		}
		var day = texts.closingDay(cell);
		var last = measure.getClosures().stream().reduce((one, other) -> other);
		if (last.isEmpty()) {
			insert(item, "closure", day.orElseThrow(() -> new RefusedCellException("date", cell.text())), syntax);
		} else if (!last.get().eContents().isEmpty() || !last.get().getNotes().isEmpty()) {
			throw new RefusedCellException("closure");
		} else if (cell.isEmpty()) {
			new ElementEdits(item).deleteClauseOf(last.get()).ifPresent(edit -> add(item, edit));
		} else {
			var written = day.orElseThrow(() -> new RefusedCellException("date", cell.text()));
			new ElementEdits(last.get()).replaceAll(written, Literals.CLOSURE__DATE).ifPresent(edit -> add(item, edit));
		}
	}

	private void changeText(WorkItem item, GridCell cell, ColumnKind kind) throws RefusedCellException {
		boolean isOwn = item instanceof Measure && kind == ColumnKind.MEASURE || item instanceof Step && kind == ColumnKind.STEP;
		if (!isOwn || cell.isEmpty()) {
			throw new RefusedCellException("no-text");
		}
		add(item, new ElementEdits(item).replaceAll(QuotedText.quote(cell.text()), Literals.WORK_ITEM__TEXT)
				.orElseThrow(() -> new RefusedCellException("elsewhere")));
	}

	/** Lines of which each is a text of its own: some are added at the end, or the only one is changed. */
	private void changeLines(WorkItem item, org.eclipse.emf.ecore.EStructuralFeature feature, String keyword, String before, String after,
			Syntax syntax) throws RefusedCellException {
		var changes = new ElementEdits(item);
		int count = ((List<?>) item.eGet(feature)).size();
		if (before.isEmpty() || after.startsWith(before + '\n')) {
			after.substring(before.length()).lines().map(String::strip).filter(line -> !line.isEmpty())
					.forEach(line -> insert(item, keyword, QuotedText.quote(line), syntax));
		} else if (count == 1 && after.isEmpty()) {
			changes.deleteClause(feature).ifPresent(edit -> add(item, edit));
		} else if (count == 1) {
			add(item, changes.replaceAll(QuotedText.quote(after), feature).orElseThrow(() -> new RefusedCellException("lines")));
		} else {
			throw new RefusedCellException("lines");
		}
	}

	private void changeField(EObject element, String name, GridCell cell, Syntax syntax) throws RefusedCellException {
		var field = declaration(element, name);
		if (!(element instanceof FieldHolder holder) || field.isEmpty()) {
			throw new RefusedCellException("column");
		} else if (!cell.isEmpty() && !CellTexts.isAllowed(field.get(), cell.text())) {
			throw new RefusedCellException("choice", String.join("、", field.get().getChoices()));
		}
		var value = PlaceFields.value(holder, field.get());
		if (value.isPresent() && cell.isEmpty()) {
			new ElementEdits(element).deleteClauseOf(value.get()).ifPresent(edit -> add(element, edit));
		} else if (value.isPresent()) {
			add(element, new ElementEdits(value.get()).replaceAll(texts.field(field.get(), cell), Literals.FIELD_VALUE__VALUES)
					.orElseThrow(() -> new RefusedCellException("elsewhere")));
		} else if (cell.isEmpty()) {
			throw new RefusedCellException("elsewhere");
		} else {
			insert(element, "field", NameSyntax.word(name) + ' ' + texts.field(field.get(), cell), syntax);
		}
	}

	private Optional<Field> declaration(EObject element, String name) {
		return input.evaluated().fields().declaration(element.eClass(), name);
	}

	private void add(EObject element, TextEdit edit) {
		edits.add(element, edit);
	}

	private void insert(EObject element, String keyword, String value, Syntax syntax) {
		edits.add(element, new NewClause(keyword, syntax.clause(keyword, value)));
	}
}
