/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.report.kind.ledger;

import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.insp.model.Aspect;
import org.insp.model.ColumnKind;
import org.insp.model.Finding;
import org.insp.model.FindingSet;
import org.insp.model.InspPackage.Literals;
import org.insp.model.Manifestation;
import org.insp.model.Measure;
import org.insp.model.MeasureStatus;
import org.insp.model.Member;
import org.insp.model.Organization;
import org.insp.model.Step;
import org.insp.model.WorkItem;
import org.insp.model.findings.FindingSets;
import org.insp.model.measures.OutputTotals;
import org.insp.model.measures.WorkState;
import org.insp.model.policy.PlaceWords;
import org.insp.model.text.ElementLabels;
import org.insp.model.text.MessageBundle;
import org.insp.report.content.Column;
import org.insp.report.content.TableCell;
import org.insp.report.content.Value;
import org.insp.report.input.ElementTexts;
import org.insp.report.input.FindingMeasures;
import org.insp.report.input.PlanParties;
import org.insp.report.input.ReportInput;

/** The columns of the fixed clauses: one for each {@link ColumnKind}, whose id is that of its heading too. */
final class LedgerClauses {

	private static final int NUMBER = 5;
	private static final int DATE = 11;
	private static final int NAMES = 10;
	private static final int SHORT = 11;
	private static final int LONG = 18;
	private static final int LONGEST = 28;

	private final ReportInput input;
	private final List<LedgerEntry> entries;
	private final ElementTexts texts;
	private final MessageBundle words;
	private final FindingMeasures answers;
	private final WorkCells cells;
	private final PlanParties parties;
	private final Map<ColumnKind, LedgerColumn> columns = new EnumMap<>(ColumnKind.class);

	/**
	 * @param input what the report is made of
	 * @param entries the rows, which say whether steps have people and deadlines of their own
	 */
	LedgerClauses(ReportInput input, List<LedgerEntry> entries) {
		this.input = input;
		this.entries = entries;
		this.texts = input.texts();
		this.words = MessageBundle.of(LedgerClauses.class, input.language());
		this.answers = new FindingMeasures(input);
		this.cells = new WorkCells(input);
		this.parties = new PlanParties(input, answers.sets());
		addFinding();
		addMeasure();
		addResponsible();
		addDates();
		addResult();
	}

	/** Returns the column of a kind. */
	LedgerColumn column(ColumnKind kind) {
		return columns.get(kind);
	}

	private void addFinding() {
		add(ColumnKind.NUMBER, NUMBER, true, LedgerLevel.FINDING, this::number);
		Function<Finding, String> aspect = finding -> finding.eContainer() instanceof Aspect
				? texts.name(finding.eContainer())
				: "";
		finding(ColumnKind.ASPECT, SHORT, aspect);
		finding(ColumnKind.ASPECT_ROW, SHORT, aspect);
		finding(ColumnKind.FINDING, LONGEST, texts::findingInFull);
		finding(ColumnKind.MANIFESTATION, LONGEST,
				finding -> ElementTexts.lines(finding.getManifestations().stream().map(Manifestation::getText)));
		finding(ColumnKind.CAUSE, LONG, answers::causes);
		add(ColumnKind.RECOMMENDATION, LONG, false, levelOf(finding -> true), entry -> TableCell.text(entry.recommendation()
				.map(texts::recommendation)
				.orElseGet(() -> ElementTexts.lines(entry.finding().stream().flatMap(finding -> finding.getRecommendations().stream())))));
		add(ColumnKind.RESPONSE, LONG, false, levelOf(finding -> finding.getResponse() != null), entry -> TableCell.text(entry.tasks()
				.map(Finding::getResponse).filter(response -> response != null).findFirst().orElse("")));
		finding(ColumnKind.AREAS, SHORT, finding -> texts.names(finding.getAreas()));
		finding(ColumnKind.SOURCE, LONG, finding -> ElementTexts.set(finding).map(texts::document).orElse(""));
		finding(ColumnKind.FOUND_BY, SHORT, finding -> ElementTexts.set(finding).map(parties::finder).orElse(""));
		add(ColumnKind.FOUND_ON, DATE, true, LedgerLevel.FINDING,
				entry -> entry.finding().flatMap(ElementTexts::set).map(FindingSet::getDate)
						.map(WorkCells::day).orElse(TableCell.EMPTY));
		add(ColumnKind.RATE, SHORT, true, LedgerLevel.FINDING, entry -> TableCell.of(rate(entry)));
		total(ColumnKind.FINDING, all -> words.get("total.findings", distinct(all, LedgerEntry::finding).size()));
		total(ColumnKind.RATE, all -> {
			var states = input.evaluated().totals(distinct(all, LedgerEntry::measure));
			return Value.share(states.done(), states.count()).text();
		});
	}

	/** The level of what recommendations may say themselves: theirs if one does. */
	private LedgerLevel levelOf(Predicate<Finding> isSaid) {
		return entries.stream().flatMap(entry -> entry.recommendation().stream()).anyMatch(isSaid)
				? LedgerLevel.RECOMMENDATION
				: LedgerLevel.FINDING;
	}

	/** The cell of what a recommendation or its finding says itself; empty where neither does. */
	private static TableCell own(LedgerEntry entry, Function<Finding, TableCell> cell) {
		return entry.tasks().map(cell).filter(each -> each != TableCell.EMPTY).findFirst().orElse(TableCell.EMPTY);
	}

	/** The number that the document gives the finding, else that of the row. */
	private TableCell number(LedgerEntry entry) {
		return entry.finding().flatMap(FindingSets::number).map(TableCell::text)
				.orElseGet(() -> TableCell.of(Value.number(entry.number())));
	}

	private Value rate(LedgerEntry entry) {
		var measures = entry.finding().map(answers::measures).orElseGet(() -> entry.measure().map(Set::of).orElse(Set.of()));
		var totals = input.evaluated().totals(measures);
		return Value.share(totals.done(), totals.count());
	}

	private void addMeasure() {
		measure(ColumnKind.MEASURE_NUMBER, NUMBER, Measure::getNumber);
		measure(ColumnKind.GOAL, LONG, Measure::getGoal);
		measure(ColumnKind.MEASURE, LONGEST, Measure::getText);
		measure(ColumnKind.CRITERION, LONG, Measure::getCriterion);
		add(ColumnKind.STEP, LONG, false, LedgerLevel.STEP, entry -> TableCell.text(entry.step().map(Step::getText).orElse("")));
		measure(ColumnKind.KIND, SHORT, measure -> PlaceWords.word(measure, Literals.MEASURE__KIND)
				.orElseGet(() -> cells.kind(input.evaluated().state(measure))));
		total(ColumnKind.MEASURE, all -> words.get("total.measures", distinct(all, LedgerEntry::measure).size()));
	}

	private void addResponsible() {
		var members = choices(input.model().visible(Member.class).map(texts::name));
		var organizations = choices(input.model().visible(Organization.class).map(texts::name));
		names(ColumnKind.LEADER, members, Measure::getLeaders);
		item(ColumnKind.DEPARTMENT, organizations, item -> texts.names(item.getLeadDepartments()),
				finding -> texts.names(finding.getDepartments()));
		names(ColumnKind.COOP, List.of(), Measure::getCooperators);
		item(ColumnKind.PERSON, List.of(), item -> texts.list(Stream.concat(Stream.of(texts.names(item.getPersons())),
				item.getPersonRoles().stream())),
				finding -> texts.list(Stream.concat(Stream.of(texts.names(finding.getPersons())), finding.getPersonRoles().stream())));
		add(ColumnKind.SUPERVISED_BY, NAMES, true, LedgerLevel.MEASURE, entry -> TableCell.text(texts.names(Stream.concat(
				entry.tasks().flatMap(finding -> finding.getSupervisors().stream()),
				entry.measure().stream().flatMap(measure -> measure.getSupervisors().stream())).distinct().toList())));
	}

	private void addDates() {
		add(ColumnKind.START, DATE, true, LedgerLevel.MEASURE, entry -> entry.measure().map(Measure::getStart).map(WorkCells::day)
				.orElse(TableCell.EMPTY));
		boolean isByStep = entries.stream().flatMap(entry -> entry.step().stream()).anyMatch(step -> step.getDue() != null);
		add(ColumnKind.DUE, DATE, true, isByStep ? LedgerLevel.STEP : LedgerLevel.MEASURE,
				entry -> cells.state(entry, step -> isByStep).map(cells::due)
						.orElseGet(() -> own(entry, cells::due)));
		add(ColumnKind.FORMER_DUE, DATE, true, isByStep ? LedgerLevel.STEP : LedgerLevel.MEASURE,
				entry -> entry.measure().filter(measure -> entry.step().filter(step -> step.getDue() != null).isEmpty())
						.map(cells::formerDue).orElse(TableCell.EMPTY));
		measure(ColumnKind.EXTENDED, LONG, cells::extensions);
		measure(ColumnKind.MILESTONE, LONG, cells::milestones);
		add(ColumnKind.DAYS_LEFT, SHORT, true, LedgerLevel.MEASURE, entry -> cells.state(entry, step -> false).map(WorkCells::daysLeft)
				.orElse(TableCell.EMPTY));
		add(ColumnKind.WARNING, SHORT, true, LedgerLevel.MEASURE, entry -> cells.state(entry, step -> false).map(cells::warning)
				.orElse(TableCell.EMPTY));
		total(ColumnKind.WARNING, all -> {
			int overdue = input.evaluated().totals(distinct(all, LedgerEntry::measure)).overdue();
			return overdue == 0 ? "" : words.get("total.overdue", overdue);
		});
	}

	private void addResult() {
		boolean isByStep = entries.stream().flatMap(entry -> entry.step().stream())
				.anyMatch(step -> step.getStatus() != MeasureStatus.UNSPECIFIED || step.getStatusWord() != null);
		add(ColumnKind.STATUS, DATE, true, isByStep ? LedgerLevel.STEP : LedgerLevel.MEASURE, statuses(),
				entry -> cells.state(entry, step -> isByStep).map(cells::status)
						.orElseGet(() -> own(entry, cells::status)));
		total(ColumnKind.STATUS, all -> {
			var totals = input.evaluated().totals(distinct(all, LedgerEntry::measure));
			return words.get("total.done", totals.done(), Value.share(totals.done(), totals.count()).text());
		});
		add(ColumnKind.STATUS_ON, DATE, true, LedgerLevel.MEASURE,
				entry -> cells.state(entry, step -> false).map(WorkState::item).map(WorkItem::getStatusOn)
						.or(() -> entry.tasks().filter(task -> entry.measure().isEmpty()).map(Finding::getStateOn)
								.filter(day -> day != null).findFirst())
						.map(WorkCells::day)
						.orElse(TableCell.EMPTY));
		boolean isCompletedByStep = entries.stream().flatMap(entry -> entry.step().stream()).map(input.evaluated()::state)
				.anyMatch(WorkState::isCompleted);
		add(ColumnKind.COMPLETED_ON, DATE, true, isCompletedByStep ? LedgerLevel.STEP : LedgerLevel.MEASURE,
				entry -> cells.state(entry, step -> isCompletedByStep).map(WorkCells::completed)
						.orElseGet(() -> own(entry, cells::completed)));
		boolean hasStepProgress = entries.stream().flatMap(entry -> entry.step().stream()).anyMatch(step -> !step.getProgress().isEmpty());
		add(ColumnKind.PROGRESS, LONGEST, false, hasStepProgress ? LedgerLevel.STEP : LedgerLevel.MEASURE,
				entry -> TableCell.text(ElementTexts.lines(
						Stream.concat(entry.measure().stream().filter(measure -> isOfMeasure(entry)), entry.steps())
								.map(item -> texts.progress(input.progress(item))))));
		measure(ColumnKind.EFFECT, LONGEST, Measure::getEffect);
		measure(ColumnKind.OUTPUT, LONG, measure -> texts.outputs(measure.getOutputs()));
		total(ColumnKind.OUTPUT, all -> texts.outputs(new OutputTotals(distinct(all, LedgerEntry::measure).stream(),
				input.evaluated().settings().placeWords()).all()));
		measure(ColumnKind.EVIDENCE, LONG, cells::evidence);
		add(ColumnKind.CLOSURE, LONG, false, LedgerLevel.MEASURE, entry -> entry.measure().map(cells::closure).orElse(TableCell.EMPTY));
		measure(ColumnKind.VERIFIER, NAMES, cells::verifier);
		add(ColumnKind.NOTE, LONG, false, LedgerLevel.MEASURE, entry -> TableCell.text(ElementTexts.lines(Stream.concat(
				entry.tasks().flatMap(finding -> finding.getNotes().stream()),
				entry.measure().stream().flatMap(measure -> measure.getNotes().stream())))));
	}

	/** The words for statuses that are offered: those of the place and those in use, and for what these do not say the usual ones. */
	private List<String> statuses() {
		var words = input.evaluated().settings().placeWords();
		var inUse = distinct(entries, LedgerEntry::measure).stream()
				.filter(measure -> PlaceWords.word(measure, Literals.WORK_ITEM__STATUS).isPresent()).toList();
		var ofPlace = words.words(Literals.MEASURE_STATUS);
		var said = Stream.concat(inUse.stream().map(words::status),
				ofPlace.stream().flatMap(word -> words.meaning(Literals.MEASURE_STATUS, word).stream())).collect(Collectors.toSet());
		var shown = entries.stream().flatMap(entry -> cells.state(entry, step -> true).stream())
				.map(state -> state.statusText(input.language())).collect(Collectors.toSet());
		return choices(Stream.of(inUse.stream().flatMap(measure -> PlaceWords.word(measure, Literals.WORK_ITEM__STATUS).stream()),
				ofPlace.stream(), Stream.of(MeasureStatus.values())
						.filter(status -> status != MeasureStatus.UNSPECIFIED && (!said.contains(status)
								|| shown.contains(ElementLabels.term(status, input.language()))))
						.map(status -> ElementLabels.term(status, input.language())))
				.flatMap(each -> each));
	}

	private void finding(ColumnKind kind, int width, Function<Finding, String> text) {
		add(kind, width, false, LedgerLevel.FINDING, entry -> TableCell.text(entry.finding().map(text).orElse("")));
	}

	private void measure(ColumnKind kind, int width, Function<Measure, String> text) {
		add(kind, width, false, LedgerLevel.MEASURE, entry -> TableCell.text(entry.measure().map(text).orElse("")));
	}

	private void names(ColumnKind kind, List<String> choices, Function<Measure, ? extends Collection<? extends EObject>> names) {
		add(kind, NAMES, true, LedgerLevel.MEASURE, choices,
				entry -> TableCell.text(entry.measure().map(names).map(texts::names).orElse("")));
	}

	/** Whether a row says what is said of the measure as a whole: if it is about it, or if it is the first of its steps and none is. */
	private boolean isOfMeasure(LedgerEntry entry) {
		return entry.step().isEmpty() || entries.stream().noneMatch(other -> other.number() == entry.number()
				&& other.step().isEmpty() && other.measure().equals(entry.measure()));
	}

	/**
	 * A column of what a step may say itself; where it does not, it holds as its measure or else its finding says it. Where steps have
	 * no rows and the measure does not say it, it holds as they say it.
	 */
	private void item(ColumnKind kind, List<String> choices, Function<WorkItem, String> text, Function<Finding, String> findingText) {
		boolean isByStep = entries.stream().flatMap(entry -> entry.step().stream()).anyMatch(step -> !text.apply(step).isEmpty());
		add(kind, NAMES, true, isByStep ? LedgerLevel.STEP : LedgerLevel.MEASURE, choices,
				entry -> TableCell.text(Stream.of(entry.step().stream().map(text), entry.measure().stream().map(text),
						Stream.of(texts.list(entry.steps().map(text).distinct())), entry.tasks().map(findingText))
						.flatMap(each -> each).filter(each -> !each.isEmpty()).findFirst().orElse("")));
	}

	private void add(ColumnKind kind, int width, boolean isCentred, LedgerLevel level, Function<LedgerEntry, TableCell> cell) {
		add(kind, width, isCentred, level, List.of(), cell);
	}

	private void add(ColumnKind kind, int width, boolean isCentred, LedgerLevel level, List<String> choices,
			Function<LedgerEntry, TableCell> cell) {
		columns.put(kind, new LedgerColumn(kind.getLiteral(),
				new Column(words.get("column." + kind.getLiteral()), width, isCentred, choices), level, cell));
	}

	private void total(ColumnKind kind, Function<List<LedgerEntry>, String> total) {
		columns.computeIfPresent(kind, (each, column) -> column.withTotal(total));
	}

	private static <T> Set<T> distinct(List<LedgerEntry> entries, Function<LedgerEntry, Optional<T>> what) {
		return entries.stream().flatMap(entry -> what.apply(entry).stream()).collect(Collectors.toCollection(LinkedHashSet::new));
	}

	private static List<String> choices(Stream<String> values) {
		return values.filter(value -> !value.isBlank()).distinct().toList();
	}
}
