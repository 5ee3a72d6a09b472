/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.model.rules.deadlines;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Comparator;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

import org.insp.model.Cadence;
import org.insp.model.CadenceAction;
import org.insp.model.CadencePeriod;
import org.insp.model.DateText;
import org.insp.model.DispatchRecord;
import org.insp.model.InspPackage.Literals;
import org.insp.model.Measure;
import org.insp.model.Meeting;
import org.insp.model.MeetingKind;
import org.insp.model.RectificationPlan;
import org.insp.model.Severity;
import org.insp.model.check.Rule;
import org.insp.model.check.RuleContext;
import org.insp.model.measures.PlanDates;

/** The plan promises regular dispatch, but a whole period passed of which there is no record. */
final class DispatchGap extends Rule<Cadence> {

	/** Periods from the day on which one starts. */
	private record Periods(UnaryOperator<LocalDate> startOf, UnaryOperator<LocalDate> next) {
	}

	DispatchGap() {
		super("dispatch-gap", Severity.WARNING, Cadence.class);
	}

	@Override
	protected void check(Cadence cadence, RuleContext context) {
		var periods = periods(cadence.getEvery());
		if (periods == null || !cadence.getActions().contains(CadenceAction.DISPATCH)
				|| !(cadence.eContainer() instanceof RectificationPlan plan) || DateText.dateOf(plan.getAdoptedOn()).isEmpty()) {
			return;
		}
		var recorded = new TreeSet<LocalDate>();
		records(plan, context).filter(context::isReached).forEach(date -> recorded.add(periods.startOf().apply(date.date())));
		LocalDate firstGap = null;
		int gaps = 0;
		// the period of the adoption itself is not counted, nor is the one that is still running
		var start = periods.next().apply(periods.startOf().apply(plan.getAdoptedOn().date()));
		var until = until(plan, context);
		for (var next = periods.next().apply(start); !next.isAfter(until); start = next, next = periods.next().apply(start)) {
			if (!recorded.contains(start) && context.workingDays().count(start, next.minusDays(1)) > 0) {
				firstGap = firstGap == null ? start : firstGap;
				gaps++;
			}
		}
		if (gaps > 0) {
			context.report(cadence, Literals.CADENCE__EVERY, plan, cadence.getEvery(), firstGap, gaps, context.referenceDate());
		}
	}

	@Override
	public boolean dependsOnDate() {
		return true;
	}

	private static Periods periods(CadencePeriod period) {
		return switch (period) {
			case WEEK -> new Periods(d -> d.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)), d -> d.plusWeeks(1));
			case MONTH -> new Periods(d -> d.withDayOfMonth(1), d -> d.plusMonths(1));
			case QUARTER -> new Periods(d -> LocalDate.of(d.getYear(), (d.getMonthValue() - 1) / 3 * 3 + 1, 1), d -> d.plusMonths(3));
			case DAY, UNSPECIFIED -> null;
		};
	}

	private static Stream<DateText> records(RectificationPlan plan, RuleContext context) {
		var dispatches = context.referrers(plan, Literals.PLAN_RECORD__PLAN, DispatchRecord.class).map(DispatchRecord::getDate);
		var meetings = context.referrers(plan, Literals.MEETING__OF, Meeting.class)
				.filter(m -> context.settings().placeWords().kind(m) == MeetingKind.DISPATCHING)
				.map(Meeting::getDate);
		return Stream.concat(dispatches, meetings);
	}

	/** The reference date, unless concentrated rectification ended or the last measure was written off before. */
	private static LocalDate until(RectificationPlan plan, RuleContext context) {
		var concentrated = PlanDates.concentratedUntil(plan, context.settings()).orElse(LocalDate.MAX);
		var written = plan.getMeasures().stream().map(m -> closedOn(m, context)).max(Comparator.naturalOrder()).orElse(LocalDate.MAX);
		return Stream.of(context.referenceDate(), concentrated, written).min(Comparator.naturalOrder()).get();
	}

	private static LocalDate closedOn(Measure measure, RuleContext context) {
		return context.state(measure).closedOn().orElse(LocalDate.MAX);
	}
}
