/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.dsl.ide.fixes;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.insp.model.Cadence;
import org.insp.model.Closure;
import org.insp.model.DateText;
import org.insp.model.InspPackage.Literals;
import org.insp.model.InspectionPlan;
import org.insp.model.LimitKind;
import org.insp.model.Measure;
import org.insp.model.MeasureKind;
import org.insp.model.MeetingKind;
import org.insp.model.Milestone;
import org.insp.model.NonWorkingDay;
import org.insp.model.OnSiteWork;
import org.insp.model.RectificationPlan;
import org.insp.model.ReportKind;
import org.insp.model.Weekday;
import org.insp.model.check.Phrase;
import org.insp.model.measures.PlanDates;

/** Fixes of dates. Dates of past events are not moved, only deadlines and future dates. */
final class DateFixes {

	private DateFixes() {
	}

	static Map<String, Fix> all() {
		var fixes = new LinkedHashMap<String, Fix>();
		fixes.put("date-on-nonworking-day", new ReplaceValue<>(EObject.class, DateFixes::workingDay));
		fixes.put("text-for-date",
				new ReplaceValue<>(EObject.class, (e, context) -> lastDay(e, context).map(LocalDate::toString).stream()));
		fixes.put("due-before-feedback",
				context -> Stream.concat(duringInspection(context),
						move(context, m -> Optional.of(new SuggestedDates(context.modelContext()).deadline(m)))));
		fixes.put("due-after-period", context -> Stream.concat(move(context, m -> limit(m, context)), reason(context)));
		fixes.put("immediate-due-late",
				context -> move(context, m -> PlanDates.inspectionEnd(m, context.modelContext().settings().workingDays())
						.map(new SuggestedDates(context.modelContext())::notAfter)));
		fixes.put("duration-mismatch", DateFixes::duration);
		fixes.put("unordered-dates", new SwapDates());
		fixes.put("overdue-measure", DateFixes::extend);
		fixes.put("overdue-milestone", done());
		fixes.put("closed-with-open-milestone", done());
		fixes.put("cadence-ambiguous", new AddAfterPart<>(Cadence.class, List.of(Literals.CADENCE__EVERY), (c, context) -> Stream
				.of(context.syntax(c).clause("on@cadence", context.syntax(c).value(Weekday.MONDAY)))));
		fixes.put("late-notice", new ReplaceValue<>(InspectionPlan.class, DateFixes::earlierNotice));
		fixes.put("report-late", DateFixes::reports);
		fixes.put("life-meeting-late", DateFixes::lifeMeeting);
		return fixes;
	}

	/** The next working day; if that exceeds the limit, the last working day before. */
	private static Stream<String> workingDay(EObject element, FixContext context) {
		var feature = context.problem().violation().feature();
		var date = context.modelContext().evaluated().deadlines().day(element, (EAttribute) feature);
		boolean isDeadline = feature == Literals.WORK_ITEM__DUE || feature == Literals.EXTENSION__NEW_DUE;
		return date.filter(d -> isDeadline || d.isAfter(context.modelContext().referenceDate())).stream().flatMap(day -> {
			var next = context.modelContext().settings().workingDays().nextWorkingDay(day);
			var limit = element instanceof Measure measure ? limit(measure, context) : Optional.<LocalDate>empty();
			boolean tooLate = limit.filter(l -> !day.isAfter(l) && next.isAfter(l)).isPresent();
			return Stream.of(tooLate ? new SuggestedDates(context.modelContext()).notAfter(day) : next);
		}).map(Object::toString);
	}

	private static Optional<LocalDate> limit(Measure measure, FixContext context) {
		var settings = context.modelContext().settings();
		return measure.eContainer() instanceof RectificationPlan plan
				&& context.modelContext().evaluated().state(measure).kind() == MeasureKind.TIMED
						? Stream.of(PlanDates.concentratedUntil(plan, settings), PlanDates.limit(plan, LimitKind.LONGEST, settings))
								.flatMap(Optional::stream).map(new SuggestedDates(context.modelContext())::notAfter).findFirst()
						: Optional.empty();
	}

	private static Stream<TextChange> move(FixContext context, Function<Measure, Optional<LocalDate>> to) {
		return context.element(Measure.class).stream()
				.flatMap(m -> to.apply(m).flatMap(date -> context.replaceValue(m, Literals.WORK_ITEM__DUE, 0, date.toString())).stream());
	}

	private static Stream<TextChange> duringInspection(FixContext context) {
		return new AddClause<>(Measure.class, Literals.MEASURE__KIND, "kind",
				(m, at) -> Stream.of(at.syntax(m).value(MeasureKind.DURING_INSPECTION))).changes(context);
	}

	/** Adds a reason, which is allowed for exceeding the concentrated period but not the longest one. */
	private static Stream<TextChange> reason(FixContext context) {
		return context.arguments().stream().filter(Phrase.class::isInstance).map(p -> ((Phrase) p).key()).anyMatch("longest"::equals)
				? Stream.empty()
				: context.element(Measure.class)
						.flatMap(m -> context.insertAfter(m, context.syntax(m).placeholderClause("because"), Literals.WORK_ITEM__DUE))
						.stream();
	}

	private static Stream<TextChange> duration(FixContext context) {
		return context.element(OnSiteWork.class).stream().flatMap(work -> {
			var days = context.modelContext().settings().workingDays();
			var start = work.getStart().date();
			var last = days.lastDay(start, work.getDuration());
			var end = context.replaceValue(work, Literals.ON_SITE_WORK__END, 0, last.toString());
			int length = switch (work.getDuration().getUnit()) {
				case WORKDAYS -> days.count(start, work.getEnd().date());
				case MONTHS -> 0;
				default -> (int) ChronoUnit.DAYS.between(start, work.getEnd().date()) + 1;
			};
			var amount = length == 0
					? Optional.<TextChange>empty()
					: context.replaceValue(work.getDuration(), Literals.DURATION__AMOUNT, 0, String.valueOf(length));
			return Stream.concat(end.stream(), amount.stream());
		});
	}

	/** Adds an extension of a month, with a placeholder for the reason. */
	private static Stream<TextChange> extend(FixContext context) {
		return context.element(Measure.class).stream().flatMap(measure -> {
			var syntax = context.syntax(measure);
			var secretary = new Suggestions(context.modelContext()).secretary(measure);
			return context.names(secretary.stream(), measure, Literals.EXTENSION__APPROVED_BY).stream()
					.map(approver -> context.insertClauses(measure, "extended", context.modelContext().referenceDate() + " "
							+ syntax.clause("to", new SuggestedDates(context.modelContext()).inAMonth()) + " { "
							+ syntax.placeholderClause("because") + "  "
							+ syntax.clause("approved", approver) + " }"));
		});
	}

	/** Adds the date on which a milestone was reached, to be confirmed. */
	private static Fix done() {
		return new AddAfterPart<>(Milestone.class, List.of(Literals.MILESTONE__DUE, Literals.MILESTONE__TEXT), DateFixes::doneClauses)
				.toBeConfirmed();
	}

	private static Stream<String> doneClauses(Milestone milestone, FixContext context) {
		if (milestone.getDoneOn() != null) {
			return Stream.empty();
		}
		var referenceDate = context.modelContext().referenceDate();
		var done = closed(milestone, context).or(() -> due(milestone, context)).filter(d -> !d.isAfter(referenceDate));
		return Stream.of(context.syntax(milestone).clause("done", done.orElse(referenceDate)));
	}

	/** The last day that an informal date may mean. */
	private static Optional<LocalDate> lastDay(EObject element, FixContext context) {
		return element.eGet(context.problem().violation().feature()) instanceof DateText date
				? InformalDates.lastDay(date.wording(), context.modelContext().referenceDate())
				: Optional.empty();
	}

	/** The day on which the closure of a milestone's measure was requested last, if it is before the milestone is due. */
	private static Optional<LocalDate> closed(Milestone milestone, FixContext context) {
		if (!(milestone.eContainer() instanceof Measure measure)) {
			return Optional.empty();
		}
		var requests = measure.getClosures().stream().map(Closure::getRequested).filter(Objects::nonNull);
		var dates = requests.flatMap(request -> DateText.dateOf(request.getOn()).stream());
		return dates.reduce((first, last) -> last).filter(date -> due(milestone, context).filter(date::isBefore).isPresent());
	}

	private static Optional<LocalDate> due(Milestone milestone, FixContext context) {
		return context.modelContext().evaluated().deadlines().day(milestone, Literals.MILESTONE__DUE);
	}

	/** The last start that leaves enough time for notice. */
	private static Stream<String> earlierNotice(InspectionPlan plan, FixContext context) {
		var limit = context.modelContext().settings().limit(LimitKind.NOTICE);
		var days = context.modelContext().settings().workingDays();
		var start = PlanDates.start(plan).orElseThrow();
		return limit.stream()
				.flatMap(l -> Stream.iterate(start, d -> d.minusDays(1)).limit(400)
						.filter(d -> days.isWorkingDay(d) && !days.deadline(d, l, NonWorkingDay.KEEP).isAfter(start)).findFirst().stream())
				.map(Object::toString);
	}

	/** Adds missing reports at the date of the limit, to be confirmed. */
	private static Stream<TextChange> reports(FixContext context) {
		return context.element(RectificationPlan.class).filter(p -> context.problem().violation().element() == p).stream().flatMap(plan -> {
			var syntax = context.syntax(plan);
			var limit = PlanDates.limit(plan, LimitKind.REPORT, context.modelContext().settings())
					.map(new SuggestedDates(context.modelContext())::notAfter);
			var missing = ((List<?>) context.arguments().get(1)).stream().map(ReportKind.class::cast).map(syntax::value).toList();
			var lines = limit.map(date -> String.join("  ", missing.stream().map(kind -> kind + ' ' + date).toList()));
			if (plan.getReports().isEmpty()) {
				return lines.stream()
						.map(text -> context.insertClauses(plan, "reports", "{ " + text + " }").withSelection(limit.get().toString()));
			}
			return lines.stream().flatMap(text -> context.insertAfter(plan, ' ' + text, Literals.RECTIFICATION_PLAN__REPORTS).stream())
					.map(r -> r.withSelection(limit.get().toString()));
		});
	}

	/** Adds the meeting at the date of the limit, to be confirmed. */
	private static Stream<TextChange> lifeMeeting(FixContext context) {
		return context.element(RectificationPlan.class).filter(p -> context.problem().violation().element() == p).stream().flatMap(plan -> {
			var file = TopLevelElements.file(context, Literals.MEETING, plan);
			var syntax = context.syntax(file);
			var limit = PlanDates.limit(plan, LimitKind.LIFE_MEETING, context.modelContext().settings())
					.map(new SuggestedDates(context.modelContext())::notAfter);
			var chair = context.names(new Suggestions(context.modelContext()).secretary(plan).stream(), file, Literals.MEETING__CHAIR)
					.stream().findFirst()
					.map(name -> " { " + syntax.clause("chair", name) + " }").orElse("");
			return context.name(plan, file, Literals.MEETING__OF).stream()
					.flatMap(
							of -> limit.map(date -> TopLevelElements
									.insertion(file, Literals.MEETING,
											syntax.clause("meeting", syntax.value(MeetingKind.DEMOCRATIC_LIFE)) + ' '
													+ syntax.clause("on", date) + ' ' + syntax.clause("of", of) + chair)
									.withSelection(date.toString())).stream());
		});
	}
}
