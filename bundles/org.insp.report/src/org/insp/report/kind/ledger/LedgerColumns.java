/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.report.kind.ledger;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.insp.model.Aspect;
import org.insp.model.DateText;
import org.insp.model.FieldHolder;
import org.insp.model.FieldKind;
import org.insp.model.FieldValue;
import org.insp.model.Finding;
import org.insp.model.InspPackage.Literals;
import org.insp.model.Measure;
import org.insp.model.MeasureKind;
import org.insp.model.MeasureStatus;
import org.insp.model.Member;
import org.insp.model.Organization;
import org.insp.model.Step;
import org.insp.model.WorkItem;
import org.insp.model.fields.PlaceFields;
import org.insp.model.findings.FindingSets;
import org.insp.model.measures.MeasureState;
import org.insp.model.measures.WorkState;
import org.insp.model.text.ElementLabels;
import org.insp.model.text.MessageBundle;
import org.insp.report.content.Column;
import org.insp.report.content.TableCell;
import org.insp.report.content.Tone;
import org.insp.report.content.Value;
import org.insp.report.input.ElementTexts;
import org.insp.report.input.FindingMeasures;
import org.insp.report.input.ReportInput;
import org.insp.report.kind.ledger.LedgerEntry.Level;

/** The columns that ledgers have, in their usual order. */
final class LedgerColumns {

	private static final int NUMBER = 5;
	private static final int DATE = 11;
	private static final int NAMES = 10;
	private static final int SHORT = 11;
	private static final int LONG = 18;
	private static final int LONGEST = 28;

	private final ReportInput input;
	private final ElementTexts texts;
	private final MessageBundle headings;
	private final FindingMeasures answers;
	private final List<LedgerColumn> columns = new ArrayList<>();

	private LedgerColumns(ReportInput input) {
		this.input = input;
		this.texts = input.texts();
		this.headings = MessageBundle.of(LedgerColumns.class, input.language());
		this.answers = new FindingMeasures(input.model());
	}

	/** Returns the columns for some rows: those that people fill in, and those that say something. */
	static List<LedgerColumn> of(ReportInput input, List<LedgerEntry> entries) {
		var all = new LedgerColumns(input);
		all.addFinding();
		all.addMeasure();
		all.addResult();
		return all.columns.stream().filter(column -> column.isAlways() || column.isFilled(entries)).toList();
	}

	/** Returns some of the columns, in the order in which they are named. */
	static List<LedgerColumn> of(ReportInput input, List<LedgerEntry> entries, List<String> ids) {
		var columns = of(input, entries);
		return ids.stream().flatMap(id -> columns.stream().filter(column -> column.id().equals(id))).toList();
	}

	private void addFinding() {
		add("number", NUMBER, true, Level.FINDING, true, List.of(), this::number);
		finding("aspect", SHORT, false, finding -> finding.eContainer() instanceof Aspect aspect ? texts.name(aspect) : "");
		finding("finding", LONGEST, true, ElementTexts::finding);
		finding("cause", LONG, false, answers::causes);
		finding("recommendation", LONG, false, finding -> String.join("\n", finding.getRecommendations()));
		fields(Literals.FINDING, Level.FINDING, LedgerEntry::finding);
	}

	/** The number that the document gives the finding, else that of the row. */
	private TableCell number(LedgerEntry entry) {
		return entry.finding().flatMap(FindingSets::number).map(TableCell::text)
				.orElseGet(() -> TableCell.of(Value.number(entry.number())));
	}

	private void addMeasure() {
		measure("measure-number", NUMBER, false, Measure::getNumber);
		measure("goal", LONG, false, Measure::getGoal);
		measure("measure", LONGEST, true, Measure::getText);
		measure("criterion", LONG, false, Measure::getCriterion);
		add("step", LONG, false, Level.STEP, false, List.of(), entry -> TableCell.text(entry.step().map(Step::getText).orElse("")));
		var members = choices(input.model().visible(Member.class).map(texts::name));
		var organizations = choices(input.model().visible(Organization.class).map(texts::name));
		chosen("leader", members, Measure::getLeaders);
		add("department", NAMES, true, Level.MEASURE, true, organizations, entry -> TableCell.text(department(entry)));
		chosen("cooperator", List.of(), Measure::getCooperators);
		chosen("person", List.of(), WorkItem::getPersons);
		add("due", DATE, true, Level.MEASURE, true, List.of(), entry -> entry.measure().map(this::due).orElse(TableCell.EMPTY));
		fields(Literals.STEP, Level.STEP, LedgerEntry::step);
		fields(Literals.MEASURE, Level.MEASURE, LedgerEntry::measure);
	}

	/** The departments of the measure, else those that answer for the finding. */
	private String department(LedgerEntry entry) {
		return entry.measure().map(WorkItem::getLeadDepartments).filter(departments -> !departments.isEmpty())
				.or(() -> entry.finding().map(Finding::getDepartments)).map(texts::names).orElse("");
	}

	/** Adds what the policies declare beside the fixed clauses. */
	private void fields(EClass type, Level level, Function<LedgerEntry, Optional<? extends FieldHolder>> holder) {
		for (var field : input.evaluated().fields().of(type)) {
			var kind = PlaceFields.kind(field);
			boolean isShort = kind != FieldKind.TEXT;
			var column = new Column(PlaceFields.heading(field), isShort ? SHORT : LONG, isShort, field.getChoices());
			columns.add(new LedgerColumn(field.getName(), column, level, false, entry -> holder.apply(entry)
					.flatMap(each -> PlaceFields.value(each, field)).map(value -> field(kind, value)).orElse(TableCell.EMPTY)));
		}
	}

	private TableCell field(FieldKind kind, FieldValue value) {
		var text = texts.list(input.evaluated().fields().texts(value).stream());
		var day = kind == FieldKind.DATE ? DateText.dateOf(DateText.ofText(text)) : Optional.<LocalDate>empty();
		return day.map(each -> TableCell.of(new Value.Day(each))).orElseGet(() -> TableCell.text(text));
	}

	private void addResult() {
		var statuses = Stream.of(MeasureStatus.values()).filter(status -> status != MeasureStatus.UNSPECIFIED)
				.map(status -> ElementLabels.term(status, input.language()));
		add("status", DATE, true, Level.MEASURE, true, choices(statuses),
				entry -> entry.measure().map(this::status).orElse(TableCell.EMPTY));
		add("completed", DATE, true, Level.MEASURE, true, List.of(),
				entry -> entry.measure().map(this::completed).orElse(TableCell.EMPTY));
		measure("progress", LONGEST, true, measure -> texts.progress(input.progress(measure)));
		measure("output", LONG, false, measure -> texts.outputs(measure.getOutputs()));
		measure("evidence", LONG, false, measure -> texts.evidence(Stream.concat(measure.getEvidence().stream(),
				measure.getClosures().stream().flatMap(closure -> closure.getEvidence().stream()))));
	}

	private void finding(String id, int width, boolean isAlways, Function<Finding, String> text) {
		add(id, width, false, Level.FINDING, isAlways, List.of(), entry -> TableCell.text(entry.finding().map(text).orElse("")));
	}

	private void measure(String id, int width, boolean isAlways, Function<Measure, String> text) {
		add(id, width, false, Level.MEASURE, isAlways, List.of(), entry -> TableCell.text(entry.measure().map(text).orElse("")));
	}

	private void chosen(String id, List<String> choices,
			Function<Measure, ? extends Collection<? extends EObject>> names) {
		add(id, NAMES, true, Level.MEASURE, !id.equals("cooperator"), choices,
				entry -> TableCell.text(entry.measure().map(names).map(texts::names).orElse("")));
	}

	private void add(String id, int width, boolean isCentred, Level level, boolean isAlways, List<String> choices,
			Function<LedgerEntry, TableCell> cell) {
		columns.add(new LedgerColumn(id, new Column(headings.get("column." + id), width, isCentred, choices), level, isAlways, cell));
	}

	private static List<String> choices(Stream<String> values) {
		return List.copyOf(new LinkedHashSet<>(values.filter(value -> !value.isBlank()).toList()));
	}

	private TableCell due(Measure measure) {
		var state = input.evaluated().state(measure);
		var cell = state.due().map(day -> TableCell.of(new Value.Day(day)))
				.orElseGet(() -> TableCell.text(state.writtenDue() != null ? state.writtenDue().toString() : kind(state)));
		return cell.with(tone(state));
	}

	/** The kind of a measure that has no deadline: what goes on for good needs none. */
	private String kind(MeasureState state) {
		return state.kind() == MeasureKind.UNSPECIFIED ? "" : ElementLabels.term(state.kind(), input.language());
	}

	private TableCell status(Measure measure) {
		var state = input.evaluated().state(measure);
		return TableCell.text(state.statusText(input.language())).with(tone(state));
	}

	private static Tone tone(WorkState state) {
		return state.isDone() ? Tone.DONE : Tone.valueOf(state.urgency().name());
	}

	/** The day on which the measure was done, else on which it was closed. */
	private TableCell completed(Measure measure) {
		var state = input.evaluated().state(measure);
		return Optional.of(measure).filter(each -> state.isCompleted()).flatMap(each -> DateText.dateOf(each.getCompletedOn()))
				.or(state::closedOn).map(day -> TableCell.of(new Value.Day(day))).orElse(TableCell.EMPTY);
	}
}
