/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.report.calendar;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.insp.model.Cadence;
import org.insp.model.CadencePeriod;
import org.insp.model.DateText;
import org.insp.model.Disclosure;
import org.insp.model.Evaluation;
import org.insp.model.FollowUp;
import org.insp.model.Header;
import org.insp.model.InspPackage.Literals;
import org.insp.model.InspectionPlan;
import org.insp.model.Language;
import org.insp.model.Measure;
import org.insp.model.Meeting;
import org.insp.model.NamedElement;
import org.insp.model.OnSiteWork;
import org.insp.model.RectificationPlan;
import org.insp.model.ThresholdKind;
import org.insp.model.Weekday;
import org.insp.model.evaluation.FindingTask;
import org.insp.model.measures.MeasureState;
import org.insp.model.measures.PlanDates;
import org.insp.model.measures.WorkState;
import org.insp.model.people.Persons;
import org.insp.model.policy.PlaceWords;
import org.insp.model.text.ElementLabels;
import org.insp.model.text.MessageBundle;
import org.insp.report.input.ElementTexts;
import org.insp.report.input.FindingMeasures;
import org.insp.report.input.PersonMask;
import org.insp.report.input.PlanParties;
import org.insp.report.input.ReportInput;

/**
 * The dates of a plan as events: deadlines of measures, steps and findings, milestones, reports, dispatch meetings, display, re-inspection,
 * evaluation; of an inspection its stay, phases and meetings. Reminders are as many days before as the policy warns.
 */
public final class PlanCalendar {

	private static final int SHORTEST_MONTH = 28;
	private static final int UID_BYTES = 16;

	private final ReportInput input;
	private final String model;
	private final MessageBundle words;
	private final ElementTexts texts;
	private final UnaryOperator<String> mask;
	private final List<Integer> reminders;
	private final List<CalendarEvent> events = new ArrayList<>();

	private PlanCalendar(ReportInput input, String model) {
		this.input = input;
		this.model = model;
		this.words = MessageBundle.of(PlanCalendar.class, input.language());
		this.texts = input.texts();
		this.mask = input.options().isMasked() ? PersonMask.of(Stream.of(input)) : UnaryOperator.identity();
		this.reminders = Stream.of(ThresholdKind.DUE_SOON, ThresholdKind.DUE_URGENT)
				.flatMap(kind -> input.evaluated().settings().threshold(kind).stream()).map(Number::intValue).filter(days -> days > 0)
				.distinct().toList();
	}

	/**
	 * Returns the events of a model, by their day.
	 *
	 * @param input the model and what the calendar is restricted to
	 * @param name what the model is called where it has no title
	 */
	public static List<CalendarEvent> events(ReportInput input, String name) {
		var title = input.model().header().map(Header::getTitle).orElse(name);
		// plans of several places may have the same title
		var body = new PlanParties(input, new FindingMeasures(input.model()).sets()).rectifier().orElse("");
		var calendar = new PlanCalendar(input, title + ' ' + body);
		calendar.addMeasures();
		calendar.addFindings();
		if (input.options().member().isEmpty()) {
			calendar.addPlans();
			calendar.addInspections();
			calendar.addOthers();
		}
		return calendar.events.stream().sorted((one, other) -> one.start().compareTo(other.start())).toList();
	}

	/** Returns what a calendar of some models is called: like the one model, if it has a title. */
	public static String name(List<ReportInput> inputs) {
		var titles = inputs.stream().flatMap(input -> input.model().header().map(Header::getTitle).stream()).toList();
		return titles.size() == 1 && inputs.size() == 1
				? titles.get(0)
				: MessageBundle.of(PlanCalendar.class, inputs.isEmpty() ? Language.ZH : inputs.get(0).language()).get("name");
	}

	private void addMeasures() {
		for (var state : input.states()) {
			var measure = state.measure();
			work("due", state, measure.getText(), measure);
			for (var step : measure.getSteps()) {
				if (step.getDue() != null) {
					work("step", input.evaluated().state(step), step.getText(), measure);
				}
			}
			for (int i = 0; i < measure.getMilestones().size(); i++) {
				var milestone = measure.getMilestones().get(i);
				boolean isDone = state.isEnded() || milestone.getDoneOn() != null && input.isPast(milestone.getDoneOn());
				var text = milestone.getText() == null ? measure.getText() : milestone.getText();
				int index = i;
				DateText.dateOf(milestone.getDue()).ifPresent(day -> add("milestone", key(measure) + '/' + index, day, day, text, isDone,
						description(state, measure), reminders, ""));
			}
		}
	}

	/** Findings that name their deadline themselves; a calendar of one person has those that name the person. */
	private void addFindings() {
		for (var task : FindingTask.of(input.evaluated())) {
			var finding = task.finding();
			if (input.options().member().filter(member -> !Persons.contains(finding.getPersons(), member)).isPresent()) {
				continue;
			}
			var doers = texts.list(Stream.concat(Stream.of(texts.names(finding.getPersons())), finding.getPersonRoles().stream()));
			var description = ElementTexts.lines(Stream.of(line("department", texts.names(finding.getDepartments())),
					line("person", doers)));
			task.due().ifPresent(day -> add("finding", key(finding), day, day, ElementTexts.finding(finding), task.isDone(), description,
					reminders, ""));
		}
	}

	private void work(String kind, WorkState state, String text, Measure measure) {
		state.due()
				.ifPresent(
						day -> add(kind, key(state.item()), day, day, text, state.isEnded(), description(state, measure), reminders, ""));
	}

	private String description(WorkState state, Measure measure) {
		var people = texts.list(Stream.of(state.item(), measure).distinct().map(texts::doers).distinct());
		return ElementTexts.lines(Stream.of(state instanceof MeasureState ? "" : measure.getText(),
				line("leader", texts.names(measure.getLeaders())), line("department", texts.names(measure.getLeadDepartments())),
				line("person", people), line("status", state.statusText(input.language()))));
	}

	private String line(String label, String text) {
		return text.isEmpty() ? "" : words.get("line." + label, text);
	}

	private void addPlans() {
		input.model().all(RectificationPlan.class).forEach(plan -> {
			plan.getReports().forEach(report -> DateText.dateOf(report.getOn()).ifPresent(day -> add("report",
					key(plan) + '/' + report.getKind().getLiteral(), day, day, ElementLabels.term(report.getKind(), input.language()),
					day.isBefore(input.referenceDate()), title(plan), reminders, "")));
			for (int i = 0; i < plan.getCadences().size(); i++) {
				meetings(plan, plan.getCadences().get(i), i);
			}
		});
	}

	/** How long an inspection or one of its teams is on site, its phases, its meetings, and until when it may be reached. */
	private void addInspections() {
		input.model().all(InspectionPlan.class).forEach(inspection -> {
			stay(inspection, texts.name(inspection));
			inspection.getTeams().forEach(team -> stay(team, texts.name(team)));
			for (int i = 0; i < inspection.getPhases().size(); i++) {
				var phase = inspection.getPhases().get(i);
				var start = input.evaluated().deadlines().day(phase, Literals.PHASE__START);
				var end = phase.getEnd() == null ? start : input.evaluated().deadlines().day(phase, Literals.PHASE__END);
				between("phase", key(inspection) + '/' + i, start, end, phase.getText());
			}
			var first = PlanDates.start(inspection);
			var last = PlanDates.end(inspection, input.evaluated().workingDays());
			for (int i = 0; i < inspection.getCadences().size(); i++) {
				meetings("gathering", inspection, texts.name(inspection), first, last, inspection.getCadences().get(i), i);
			}
		});
		input.model().all(Meeting.class).filter(meeting -> meeting.eContainer() instanceof InspectionPlan
				|| meeting.getOf() instanceof InspectionPlan).forEach(meeting -> {
					var day = DateText.dateOf(meeting.getDate());
					var text = Stream.of(meeting.getTime(), PlaceWords.word(meeting, Literals.MEETING__KIND)
							.orElseGet(() -> ElementLabels.term(meeting.getKind(), input.language())), meeting.getTitle(),
							meeting.getPlace())
							.filter(Objects::nonNull).collect(Collectors.joining(" "));
					between("gathering", key(meeting), day, day, text);
				});
	}

	private void stay(OnSiteWork work, String name) {
		between("stay", key(work), PlanDates.ownStart(work), PlanDates.ownEnd(work, input.evaluated().workingDays()), name);
		for (int i = 0; i < work.getChannels().size(); i++) {
			var channel = work.getChannels().get(i);
			var closing = DateText.dateOf(channel.getClosing());
			between("channel", key(work) + '/' + i, closing, closing,
					ElementLabels.term(channel.getKind(), input.language()) + ' ' + channel.getText());
		}
	}

	private void between(String kind, String key, Optional<LocalDate> start, Optional<LocalDate> end, String text) {
		start.ifPresent(from -> add(kind, key, from, end.filter(to -> !to.isBefore(from)).orElse(from), text,
				end.orElse(from).isBefore(input.referenceDate()), "", reminders, ""));
	}

	/** The rhythm of dispatch, from the adoption of the plan to the end of concentrated rectification, else to the last deadline. */
	private void meetings(RectificationPlan plan, Cadence cadence, int index) {
		var last = PlanDates.concentratedUntil(plan, input.evaluated().settings()).or(() -> input.states().stream()
				.flatMap(state -> state.due().stream()).max(LocalDate::compareTo));
		meetings("meeting", plan, title(plan), DateText.dateOf(plan.getAdoptedOn()), last, cadence, index);
	}

	private void meetings(String kind, EObject owner, String title, Optional<LocalDate> adopted, Optional<LocalDate> last, Cadence cadence,
			int index) {
		var frequency = frequency(cadence.getEvery());
		if (adopted.isEmpty() || last.isEmpty() || frequency.isEmpty()) {
			return;
		}
		var weekday = weekday(cadence.getWeekday());
		var dayOfMonth = Optional.ofNullable(cadence.getDayOfMonth()).filter(day -> cadence.getEvery() != CadencePeriod.WEEK);
		var start = weekday.map(day -> adopted.get().with(TemporalAdjusters.nextOrSame(day)))
				.or(() -> dayOfMonth.map(day -> firstFrom(adopted.get(), day))).orElse(adopted.get());
		if (start.isAfter(last.get())) {
			return;
		}
		var rule = frequency.get() + ";UNTIL=" + last.get().toString().replace("-", "")
				+ weekday.filter(day -> cadence.getEvery() == CadencePeriod.WEEK).map(day -> ";BYDAY=" + day.name().substring(0, 2))
						.orElse("")
				+ dayOfMonth.map(PlanCalendar::byDayOfMonth).orElse("");
		var actions = texts.list(cadence.getActions().stream().map(action -> ElementLabels.term(action, input.language())));
		add(kind, key(owner) + '/' + index, start, start, actions, last.get().isBefore(input.referenceDate()), title, List.of(1),
				rule);
	}

	/** The first such day of a month from a day on; in a shorter month the last one. */
	private static LocalDate firstFrom(LocalDate from, int day) {
		return Stream.iterate(YearMonth.from(from), month -> month.plusMonths(1))
				.map(month -> month.atDay(Math.min(day, month.lengthOfMonth()))).filter(date -> !date.isBefore(from)).findFirst()
				.orElseThrow();
	}

	/** The last day of a month counts as one that it does not have. */
	private static String byDayOfMonth(int day) {
		return day <= SHORTEST_MONTH
				? ";BYMONTHDAY=" + day
				: ";BYMONTHDAY=" + IntStream.rangeClosed(SHORTEST_MONTH, day).mapToObj(String::valueOf).collect(Collectors.joining(","))
						+ ";BYSETPOS=-1";
	}

	private static Optional<String> frequency(CadencePeriod every) {
		return switch (every) {
			case WEEK -> Optional.of("FREQ=WEEKLY");
			case MONTH -> Optional.of("FREQ=MONTHLY");
			case QUARTER -> Optional.of("FREQ=MONTHLY;INTERVAL=3");
			default -> Optional.empty();
		};
	}

	private static Optional<DayOfWeek> weekday(Weekday day) {
		return day == Weekday.UNSPECIFIED ? Optional.empty() : Optional.of(DayOfWeek.valueOf(day.name()));
	}

	private void addOthers() {
		input.model().all(FollowUp.class).forEach(each -> once("followup", each, each.getDate(), each.getDate()));
		input.model().all(Evaluation.class).forEach(each -> once("evaluation", each, each.getDate(), each.getDate()));
		input.model().all(Disclosure.class).filter(each -> each.getDisplayedFrom() != null).forEach(each -> once("display", each,
				each.getDisplayedFrom(), each.getDisplayedTo() == null ? each.getDisplayedFrom() : each.getDisplayedTo()));
	}

	private void once(String kind, NamedElement element, DateText from, DateText to) {
		var end = DateText.dateOf(to);
		DateText.dateOf(from).filter(day -> end.isPresent()).ifPresent(day -> add(kind, key(element), day, end.get(), texts.name(element),
				end.get().isBefore(input.referenceDate()), "", reminders, ""));
	}

	private void add(String kind, String key, LocalDate start, LocalDate end, String text, boolean isDone, String description,
			List<Integer> days, String rule) {
		var summary = words.get("event." + kind, text == null ? "" : text);
		events.add(new CalendarEvent(uid(kind + ' ' + key), start, end, mask.apply(isDone ? words.get("done", summary) : summary),
				mask.apply(description), isDone, days, rule));
	}

	private static String title(RectificationPlan plan) {
		return plan.getTitle() == null ? "" : plan.getTitle();
	}

	/** The names on the way to an element, or its places where it has none. */
	private static String key(EObject element) {
		var key = new StringBuilder();
		for (EObject at = element; at != null && at.eContainer() != null; at = at.eContainer()) {
			var owner = at.eContainer();
			var name = at instanceof NamedElement named && named.getName() != null
					? named.getName()
					: at.eClass().getName() + sameKind(owner, at);
			key.insert(0, '/' + name);
		}
		return key.toString();
	}

	private static int sameKind(EObject owner, EObject element) {
		return owner.eContents().stream().filter(each -> each.eClass() == element.eClass()).toList().indexOf(element);
	}

	private String uid(String what) {
		try {
			var hash = MessageDigest.getInstance("SHA-256").digest((model + ' ' + what).getBytes(StandardCharsets.UTF_8));
			return HexFormat.of().formatHex(hash, 0, UID_BYTES) + "@insp";
		} catch (NoSuchAlgorithmException e) {
			throw new IllegalStateException(e);
		}
	}
}
