/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.report.update;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.insp.dsl.edits.ElementEdits;
import org.insp.dsl.edits.Syntax;
import org.insp.dsl.naming.NameSyntax;
import org.insp.dsl.text.NumericText;
import org.insp.dsl.text.QuotedText;
import org.insp.model.ColumnKind;
import org.insp.model.CrossReferences;
import org.insp.model.Field;
import org.insp.model.FieldHolder;
import org.insp.model.FieldKind;
import org.insp.model.InspPackage.Literals;
import org.insp.model.WorkItem;
import org.insp.model.fields.FieldNumbers;
import org.insp.model.fields.PlaceFields;
import org.insp.model.text.LocalWords;
import org.insp.report.input.ReportInput;
import org.insp.report.kind.ledger.LedgerFields;
import org.insp.report.ledger.CellReader;
import org.insp.report.ledger.LedgerDate;
import org.insp.report.ledger.StatusWords;
import org.insp.report.read.GridCell;

/** What cells say, as the values of clauses. */
final class CellTexts {

	/** The clauses of a measure or a step that hold one value, and the features and keywords by which they are written. */
	private static final Map<ColumnKind, Target> TARGETS = new LinkedHashMap<>();
	static {
		TARGETS.put(ColumnKind.KIND, new Target("kind", Literals.MEASURE__KIND));
		TARGETS.put(ColumnKind.LEADER, new Target("leader", Literals.MEASURE__LEADERS));
		TARGETS.put(ColumnKind.DEPARTMENT, new Target("department", Literals.WORK_ITEM__LEAD_DEPARTMENTS));
		TARGETS.put(ColumnKind.COOP, new Target("coop", Literals.MEASURE__COOPERATORS));
		TARGETS.put(ColumnKind.PERSON, new Target("person", Literals.WORK_ITEM__PERSONS, Literals.WORK_ITEM__PERSON_ROLES));
		TARGETS.put(ColumnKind.GOAL, new Target("goal", Literals.MEASURE__GOAL));
		TARGETS.put(ColumnKind.CRITERION, new Target("criterion", Literals.MEASURE__CRITERION));
		TARGETS.put(ColumnKind.START, new Target("start", Literals.WORK_ITEM__START));
		TARGETS.put(ColumnKind.DUE, new Target("due", Literals.WORK_ITEM__DUE));
		TARGETS.put(ColumnKind.STATUS, new Target("status", Literals.WORK_ITEM__STATUS));
		TARGETS.put(ColumnKind.COMPLETED_ON, new Target("completed on", Literals.WORK_ITEM__COMPLETED_ON));
		TARGETS.put(ColumnKind.EFFECT, new Target("effect", Literals.MEASURE__EFFECT));
	}

	/**
	 * How a clause is written.
	 *
	 * @param keyword its keyword
	 * @param features the features that it sets
	 */
	record Target(String keyword, List<EStructuralFeature> features) {

		Target(String keyword, EStructuralFeature... features) {
			this(keyword, List.of(features));
		}

		/** All features that it sets. */
		EStructuralFeature[] all() {
			return features.toArray(EStructuralFeature[]::new);
		}

		/** The feature that says what sort of value it is. */
		EStructuralFeature feature() {
			return features.get(0);
		}

		/** Whether a measure or a step can have it. */
		boolean isOf(EObject item) {
			return feature().getEContainingClass().isInstance(item);
		}
	}

	/** Who leads and who helps among several people. */
	private static final Pattern ROLE = Pattern.compile("[（(](?:主办|牵头|主责|协办|配合|协助)[）)]");

	private final ReportInput input;
	private final UpdatedNames names;
	private final CellReader reader;

	CellTexts(ReportInput input, UpdatedNames names) {
		this.input = input;
		this.names = names;
		this.reader = new CellReader(input.referenceDate());
	}

	/** The clauses that hold one value, in the order in which a new measure has them. */
	static Map<ColumnKind, Target> targets() {
		return TARGETS;
	}

	/** What a cell says of a clause: that there is nobody, or nothing yet, is the same as an empty cell, but for a word of the place. */
	static GridCell said(ColumnKind column, GridCell cell) {
		var target = TARGETS.get(column);
		boolean isNothing = target != null
				&& (target.feature() instanceof EReference
						? CellReader.names(cell.text()).isEmpty()
						: target.feature().getEType() == Literals.DATE_TEXT && CellReader.isNothing(cell.text()));
		return isNothing ? GridCell.EMPTY : cell;
	}

	/** Whether a cell means what the model says: people without their posts, words of one meaning where the place has none of its own. */
	boolean isSaid(ColumnKind column, String now, String cell) {
		if (!TARGETS.containsKey(column)) {
			return false;
		}
		var feature = TARGETS.get(column).feature();
		if (feature instanceof EReference reference) {
			return people(reference, now).equals(people(reference, cell)) && ROLE.matcher(now).find() == ROLE.matcher(cell).find();
		} else if (feature == Literals.WORK_ITEM__STATUS || feature == Literals.MEASURE__KIND) {
			var type = (EEnum) feature.getEType();
			var ofPlace = input.evaluated().settings().placeWords().words(type);
			var meaning = LocalWords.meaning(type, cell.strip());
			return !ofPlace.contains(now) && !ofPlace.contains(cell.strip()) && meaning.isPresent()
					&& meaning.equals(LocalWords.meaning(type, now));
		}
		return false;
	}

	private static List<String> people(EReference reference, String text) {
		return CellReader.names(text).stream()
				.map(name -> reference.getEReferenceType() == Literals.PERSON ? CellReader.person(name).orElse(name) : name).toList();
	}

	/** The value of a clause that says what a cell says. */
	String value(Target target, GridCell cell, EObject item, Syntax syntax) throws RefusedCellException {
		var feature = target.feature();
		if (feature instanceof EReference reference) {
			if (reference.getEReferenceType() == Literals.PERSON && ROLE.matcher(cell.text()).find()) {
				throw new RefusedCellException("role", cell.text());
			}
			return syntax.list(names.written(cell.text(), item, reference, item instanceof WorkItem work ? kept(work, target) : Map.of()));
		} else if (feature == Literals.WORK_ITEM__STATUS || feature == Literals.MEASURE__KIND) {
			return word((EEnum) feature.getEType(), cell.text().strip(), target.keyword(), syntax);
		}
		return feature.getEType() == Literals.DATE_TEXT ? date(cell, feature) : QuotedText.quote(cell.text());
	}

	/** What the element names already, as people read it and as it is written: that stays as it is. */
	private Map<String, String> kept(WorkItem item, Target target) {
		var kept = new LinkedHashMap<String, String>();
		var edits = new ElementEdits(item);
		for (var feature : target.features()) {
			var written = edits.written(feature);
			var read = feature instanceof EReference
					? CrossReferences
							.resolved((List<? extends EObject>) ((List<?>) item.eGet(feature)).stream().map(EObject.class::cast).toList())
							.map(input.texts()::name).toList()
					: ((List<?>) item.eGet(feature)).stream().map(String.class::cast).toList();
			for (int i = 0; i < read.size() && read.size() == written.size(); i++) {
				kept.put(read.get(i), written.get(i));
			}
		}
		return kept;
	}

	/** A closed value, by the word of the place where it is known, else by its term. */
	private String word(EEnum type, String text, String keyword, Syntax syntax) throws RefusedCellException {
		var usual = LocalWords.meaning(type, text);
		boolean isOfPlace = input.evaluated().settings().placeWords().words(type).contains(text);
		if (usual.isEmpty() && !isOfPlace) {
			throw new RefusedCellException("word", text, syntax.keyword("words"), syntax.keyword(keyword));
		}
		boolean isWord = NameSyntax.isName(text) && NameSyntax.escape(text).equals(text);
		return isWord || usual.isEmpty() ? NameSyntax.word(text) : syntax.value(usual.get().value());
	}

	private String date(GridCell cell, EStructuralFeature feature) throws RefusedCellException {
		var date = reader.date(cell);
		if (date.isPresent()) {
			return date.filter(LedgerDate::isDate).map(LedgerDate::wording).orElseGet(() -> QuotedText.quote(cell.text()));
		} else if (feature == Literals.WORK_ITEM__DUE && StatusWords.kind(cell.text()).isPresent()) {
			return QuotedText.quote(cell.text());
		}
		throw new RefusedCellException("date", cell.text());
	}

	/** The day in a cell, as it is written in a text. */
	Optional<String> day(GridCell cell) {
		return reader.date(cell).map(LedgerDate::wording);
	}

	/** The day in a cell on which something was written off; empty if it is no day. */
	Optional<String> closingDay(GridCell cell) {
		return cell.isEmpty() ? Optional.empty() : reader.date(cell).map(LedgerDate::date).map(LocalDate::toString);
	}

	/** The values of a field of the place. */
	String field(Field field, GridCell cell) throws RefusedCellException {
		var kind = PlaceFields.kind(field);
		var text = kind == FieldKind.NUMBER || kind == FieldKind.AMOUNT
				? NumericText.halfWidth(cell.text().strip()).replace('．', '.')
				: cell.text().strip();
		var number = FieldNumbers.number(text).map(each -> each.toPlainString());
		return switch (kind) {
			case DATE -> date(cell, Literals.WORK_ITEM__START);
			case NUMBER, AMOUNT -> number.map(each -> each + unit(text, field)).orElseGet(() -> QuotedText.quote(text));
			case PERSON, ORGANIZATION, ACTOR -> String.join("、", CellReader.names(text).stream().map(QuotedText::quote).toList());
			case CHOICE -> NameSyntax.word(text);
			default -> QuotedText.quote(text);
		};
	}

	/** The unit behind a number, else that of the heading, else that in which the model gives such amounts. */
	private String unit(String text, Field field) {
		var own = text.replaceFirst("^[^0-9]*[0-9][0-9,，.]*\\s*", "");
		var unit = !own.isEmpty() ? own
				: !LedgerFields.unitOfHeading(field).isEmpty() ? LedgerFields.unitOfHeading(field)
				: PlaceFields.kind(field) == FieldKind.AMOUNT ? usualUnit(field)
				: "";
		return unit.isEmpty() ? "" : ' ' + unit;
	}

	private String usualUnit(Field field) {
		return input.model().all(FieldHolder.class).flatMap(holder -> PlaceFields.value(holder, field).stream())
				.flatMap(value -> value.getValues().stream()).map(FieldNumbers::unit).filter(unit -> !unit.isEmpty()).findFirst()
				.orElse("");
	}

	/** Whether a cell says the amount that the model says, if without its unit: a value that was pasted has lost its format. */
	boolean isSameAmount(Field field, String now, String cell) {
		var text = cell.strip();
		return PlaceFields.kind(field) == FieldKind.AMOUNT && !now.isEmpty() && !text.isEmpty()
				&& FieldNumbers.amount(now).isPresent() && FieldNumbers.amount(text + unit(text, field))
						.filter(amount -> amount.compareTo(FieldNumbers.amount(now).get()) == 0).isPresent();
	}

	/** Whether a field can hold what a cell says: of values that are chosen from, one of them. */
	static boolean isAllowed(Field field, String text) {
		return PlaceFields.kind(field) != FieldKind.CHOICE || field.getChoices().isEmpty() || field.getChoices().contains(text.strip());
	}
}
