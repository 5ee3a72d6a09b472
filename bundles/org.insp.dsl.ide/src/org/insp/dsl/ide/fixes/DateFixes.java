/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.dsl.ide.fixes;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.insp.model.Cadence;
import org.insp.model.DateText;
import org.insp.model.InspPackage.Literals;
import org.insp.model.InspectionPlan;
import org.insp.model.LimitKind;
import org.insp.model.Measure;
import org.insp.model.MeasureKind;
import org.insp.model.MeetingKind;
import org.insp.model.Milestone;
import org.insp.model.NonWorkingDay;
import org.insp.model.RectificationPlan;
import org.insp.model.ReportKind;
import org.insp.model.Weekday;
import org.insp.model.check.Phrase;
import org.insp.model.measures.PlanDates;

/** How to put dates right. What has happened is not moved: only deadlines and what is still to come. */
final class DateFixes {

	private DateFixes() {
	}

	static Map<String, Fix> all() {
		var fixes = new LinkedHashMap<String, Fix>();
		fixes.put("date-on-nonworking-day", new ReplaceValue<>(EObject.class, DateFixes::worked));
		fixes.put("text-for-date", new ReplaceValue<>(EObject.class, (e, s) -> Optional.of(e.eGet(s.problem().violation().feature()))
				.filter(DateText.class::isInstance)
				.map(DateText.class::cast).flatMap(d -> DateWords.lastDay(d.text(), s.scene().today())).map(Object::toString).stream()));
		fixes.put("due-before-feedback",
				s -> Stream.concat(duringInspection(s), move(s, m -> Optional.of(new LikelyDates(s.scene()).deadline(m)))));
		fixes.put("due-after-period", s -> Stream.concat(move(s, m -> limit(m, s)), reason(s)));
		fixes.put("immediate-due-late", s -> move(s, m -> PlanDates.inspectionEnd(m, s.scene().settings().workDays())
				.map(new LikelyDates(s.scene())::notAfter)));
		fixes.put("duration-mismatch", DateFixes::duration);
		fixes.put("unordered-dates", new SwapDates());
		fixes.put("overdue-measure", DateFixes::extend);
		fixes.put("overdue-milestone", done());
		fixes.put("closed-with-open-milestone", done());
		fixes.put("cadence-ambiguous", new AddTail<>(Cadence.class, List.of(Literals.CADENCE__EVERY), (c, s) -> Stream
				.of(s.wording(c).clause("on@cadence", s.wording(c).value(Weekday.MONDAY)))));
		fixes.put("late-notice", new ReplaceValue<>(InspectionPlan.class, DateFixes::earlierNotice));
		fixes.put("report-late", DateFixes::reports);
		fixes.put("life-meeting-late", DateFixes::lifeMeeting);
		return fixes;
	}

	/** The next working day; where nothing is allowed after the day, the last one before it. */
	private static Stream<String> worked(EObject element, Situation s) {
		var feature = s.problem().violation().feature();
		var date = DateText.dateOf((DateText) element.eGet(feature));
		boolean isDeadline = feature == Literals.MEASURE__DUE || feature == Literals.EXTENSION__NEW_DUE;
		return date.filter(d -> isDeadline || d.isAfter(s.scene().today())).stream().flatMap(day -> {
			var next = s.scene().settings().workDays().nextWorked(day);
			var limit = element instanceof Measure measure ? limit(measure, s) : Optional.<LocalDate>empty();
			boolean tooLate = limit.filter(l -> !day.isAfter(l) && next.isAfter(l)).isPresent();
			return Stream.of(tooLate ? new LikelyDates(s.scene()).notAfter(day) : next);
		}).map(Object::toString);
	}

	private static Optional<LocalDate> limit(Measure measure, Situation s) {
		var settings = s.scene().settings();
		return measure.eContainer() instanceof RectificationPlan plan && measure.getKind() == MeasureKind.TIMED
				? Stream.of(PlanDates.concentratedUntil(plan, settings), PlanDates.limit(plan, LimitKind.LONGEST, settings))
						.flatMap(Optional::stream).map(new LikelyDates(s.scene())::notAfter).findFirst()
				: Optional.empty();
	}

	private static Stream<Repair> move(Situation s, Function<Measure, Optional<LocalDate>> to) {
		return s.element(Measure.class).stream()
				.flatMap(m -> to.apply(m).flatMap(date -> s.replacing(m, Literals.MEASURE__DUE, 0, date.toString())).stream());
	}

	private static Stream<Repair> duringInspection(Situation s) {
		return new AddClause<>(Measure.class, Literals.MEASURE__KIND, "kind",
				(m, at) -> Stream.of(at.wording(m).value(MeasureKind.DURING_INSPECTION))).repairs(s);
	}

	/** A reason helps where the concentrated rectification is exceeded, not where the longest period is. */
	private static Stream<Repair> reason(Situation s) {
		return s.arguments().stream().filter(Phrase.class::isInstance).map(p -> ((Phrase) p).key()).anyMatch("longest"::equals)
				? Stream.empty()
				: s.element(Measure.class).flatMap(m -> s.behind(m, s.wording(m).open("because"), Literals.MEASURE__DUE)).stream();
	}

	private static Stream<Repair> duration(Situation s) {
		return s.element(InspectionPlan.class).stream().flatMap(plan -> {
			var days = s.scene().settings().workDays();
			var start = plan.getStart().date();
			var last = days.lastDay(start, plan.getDuration());
			var end = s.replacing(plan, Literals.INSPECTION_PLAN__END, 0, last.toString());
			int length = switch (plan.getDuration().getUnit()) {
				case WORKDAYS -> days.count(start, plan.getEnd().date());
				case MONTHS -> 0;
				default -> (int) ChronoUnit.DAYS.between(start, plan.getEnd().date()) + 1;
			};
			var amount = length == 0
					? Optional.<Repair>empty()
					: s.replacing(plan.getDuration(), Literals.DURATION__AMOUNT, 0, String.valueOf(length));
			return Stream.concat(end.stream(), amount.stream());
		});
	}

	/** An extension of a month: why, a person has to say. */
	private static Stream<Repair> extend(Situation s) {
		return s.element(Measure.class).stream().flatMap(measure -> {
			var words = s.wording(measure);
			var secretary = new Likely(s.scene()).secretary(measure);
			return s.names(secretary.stream(), measure, Literals.EXTENSION__APPROVED_BY).stream()
					.map(approver -> s.writing(measure, "extended", s.scene().today() + " "
							+ words.clause("to", new LikelyDates(s.scene()).inAMonth()) + " { " + words.open("because") + "  "
							+ words.clause("approved", approver) + " }"));
		});
	}

	/** That a stage was reached, and when, has to be confirmed. */
	private static Fix done() {
		return new AddTail<Milestone>(
				Milestone.class, List.of(Literals.MILESTONE__DUE, Literals.MILESTONE__TEXT), (m,
						s) -> m.getDoneOn()
								!= null
										? Stream.empty()
										: Stream.of(
												s.wording(m).clause("done",
														closed(m).or(() -> DateText.dateOf(m.getDue()))
																.filter(d -> !d.isAfter(s.scene().today())).orElse(s.scene().today()))))
				.confirmed();
	}

	private static Optional<LocalDate> closed(Milestone milestone) {
		return Stream.of(milestone.eContainer()).filter(Measure.class::isInstance).flatMap(m -> ((Measure) m).getClosures().stream())
				.map(c -> c.getRequested())
				.filter(r -> r != null).flatMap(r -> DateText.dateOf(r.getOn()).stream()).reduce((a, b) -> b)
				.filter(d -> DateText.dateOf(milestone.getDue()).filter(d::isBefore).isPresent());
	}

	/** The last day on which notice is early enough. */
	private static Stream<String> earlierNotice(InspectionPlan plan, Situation s) {
		var limit = s.scene().settings().limit(LimitKind.NOTICE);
		var days = s.scene().settings().workDays();
		var start = plan.getStart().date();
		return limit.stream()
				.flatMap(l -> Stream.iterate(start, d -> d.minusDays(1)).limit(400)
						.filter(d -> days.isWorked(d) && !days.deadline(d, l, NonWorkingDay.KEEP).isAfter(start)).findFirst().stream())
				.map(Object::toString);
	}

	/** The dates of reports that are not written down: the limit, to be confirmed. */
	private static Stream<Repair> reports(Situation s) {
		return s.element(RectificationPlan.class).filter(p -> s.problem().violation().element() == p).stream().flatMap(plan -> {
			var words = s.wording(plan);
			var limit = PlanDates.limit(plan, LimitKind.REPORT, s.scene().settings()).map(new LikelyDates(s.scene())::notAfter);
			var missing = ((List<?>) s.arguments().get(1)).stream().map(ReportKind.class::cast).map(words::value).toList();
			var lines = limit.map(date -> String.join("  ", missing.stream().map(kind -> kind + ' ' + date).toList()));
			if (plan.getReports().isEmpty()) {
				return lines.stream().map(text -> s.writing(plan, "reports", "{ " + text + " }").selecting(limit.get().toString()));
			}
			return lines.stream().flatMap(text -> s.behind(plan, ' ' + text, Literals.RECTIFICATION_PLAN__REPORTS).stream())
					.map(r -> r.selecting(limit.get().toString()));
		});
	}

	/** A meeting on the day of the limit, to be confirmed. */
	private static Stream<Repair> lifeMeeting(Situation s) {
		return s.element(RectificationPlan.class).filter(p -> s.problem().violation().element() == p).stream().flatMap(plan -> {
			var file = TopLevel.file(s, Literals.MEETING, plan);
			var words = s.wording(file);
			var limit = PlanDates.limit(plan, LimitKind.LIFE_MEETING, s.scene().settings()).map(new LikelyDates(s.scene())::notAfter);
			var chair = s.names(new Likely(s.scene()).secretary(plan).stream(), file, Literals.MEETING__CHAIR).stream().findFirst()
					.map(name -> " { " + words.clause("chair", name) + " }").orElse("");
			return s.name(plan, file, Literals.MEETING__OF).stream()
					.flatMap(
							of -> limit.map(date -> TopLevel
									.writing(file, Literals.MEETING,
											words.clause("meeting", words.value(MeetingKind.DEMOCRATIC_LIFE)) + ' '
													+ words.clause("on", date) + ' ' + words.clause("of", of) + chair)
									.selecting(date.toString())).stream());
		});
	}
}
