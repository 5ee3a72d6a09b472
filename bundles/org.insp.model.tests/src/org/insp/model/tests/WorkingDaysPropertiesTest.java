/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.model.tests;

import static org.insp.model.tests.CalendarFixtures.calendar;
import static org.insp.model.tests.CalendarFixtures.duration;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

import org.insp.model.DateSpan;
import org.insp.model.DurationUnit;
import org.insp.model.NonWorkingDay;
import org.insp.model.calendar.WorkingDays;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** The arithmetic of working days against the same things said otherwise: day by day, as one would count on a wall calendar. */
class WorkingDaysPropertiesTest {

	/** A calendar together with the days of which it says something, so that it can be asked independently. */
	record Sample(Set<LocalDate> holidays, Set<LocalDate> makeupDays, WorkingDays days) {

		boolean isWorked(LocalDate day) {
			return makeupDays.contains(day)
					|| !holidays.contains(day) && day.getDayOfWeek() != DayOfWeek.SATURDAY && day.getDayOfWeek() != DayOfWeek.SUNDAY;
		}
	}

	@Provide
	Arbitrary<LocalDate> days() {
		return Arbitraries.integers().between(0, 800).map(LocalDate.of(2022, 10, 1)::plusDays);
	}

	@Provide
	Arbitrary<Sample> samples() {
		var some = days().set().ofMaxSize(60);
		return Combinators.combine(some, some).as((holidays, makeupDays) -> new Sample(new TreeSet<>(holidays), new TreeSet<>(makeupDays),
				WorkingDays.of(calendar(null, spans(holidays), spans(makeupDays)))));
	}

	@Provide
	Arbitrary<Integer> amounts() {
		return Arbitraries.integers().between(0, 70);
	}

	private static List<DateSpan> spans(Set<LocalDate> days) {
		return days.stream().sorted().map(day -> CalendarFixtures.span(day.toString())).toList();
	}

	@Property
	void countIsTheNumberOfDaysThatAreWorked(@ForAll("samples") Sample sample, @ForAll("days") LocalDate one,
			@ForAll("days") LocalDate other) {
		int expected = 0;
		for (var day = one; !day.isAfter(other); day = day.plusDays(1)) {
			expected += sample.isWorked(day) ? 1 : 0;
		}
		assertEquals(expected, sample.days().count(one, other));
	}

	@Property
	void workdaysFromADayAreTickedOffOneByOne(@ForAll("samples") Sample sample, @ForAll("days") LocalDate trigger,
			@ForAll("amounts") int n) {
		var day = trigger;
		for (int left = n; left > 0;) {
			day = day.plusDays(1);
			left -= sample.isWorked(day) ? 1 : 0;
		}
		assertEquals(day, sample.days().plusWorkingDays(trigger, n));
		assertEquals(day, sample.days().deadline(trigger, duration(n, DurationUnit.WORKDAYS), NonWorkingDay.KEEP));
	}

	@Property
	void countingUndoesAdding(@ForAll("samples") Sample sample, @ForAll("days") LocalDate trigger, @ForAll("amounts") int n) {
		var last = sample.days().plusWorkingDays(trigger, n);
		assertEquals(n, sample.days().count(trigger.plusDays(1), last));
		assertTrue(n == 0 || sample.days().isWorkingDay(last));
	}

	@Property
	void durationInWorkdaysHasThatManyOfThem(@ForAll("samples") Sample sample, @ForAll("days") LocalDate first, @ForAll("amounts") int n) {
		var last = sample.days().lastDay(first, duration(n + 1, DurationUnit.WORKDAYS));
		assertEquals(n + 1, sample.days().count(first, last));
		assertEquals(n, sample.days().count(first, last.minusDays(1)));
	}

	@Property
	void monthsEndOnTheSameDayOfTheMonthOrOnItsLast(@ForAll("days") LocalDate trigger, @ForAll("amounts") int n) {
		var month = YearMonth.from(trigger).plusMonths(n);
		var expected = month.atDay(Math.min(trigger.getDayOfMonth(), month.lengthOfMonth()));
		assertEquals(expected, WorkingDays.WEEKENDS.deadline(trigger, duration(n, DurationUnit.MONTHS), NonWorkingDay.KEEP));
	}

	@Property
	void monthsAfterMonthsLeaveNoGap(@ForAll("days") LocalDate first) {
		// a month that begins on the first ends on the last; beginning a day later never ends earlier
		var last = WorkingDays.WEEKENDS.lastDay(first, duration(1, DurationUnit.MONTHS));
		var next = WorkingDays.WEEKENDS.lastDay(first.plusDays(1), duration(1, DurationUnit.MONTHS));
		assertTrue(!next.isBefore(last), first + " to " + last + ", " + first.plusDays(1) + " to " + next);
		assertTrue(!last.isBefore(first.plusDays(27)) && !last.isAfter(first.plusDays(30)));
	}

	@Property
	void deadlineThatMovesIsTheFirstWorkingDayFromTheOneThatStays(@ForAll("samples") Sample sample, @ForAll("days") LocalDate trigger,
			@ForAll("amounts") int n) {
		var stays = sample.days().deadline(trigger, duration(n, DurationUnit.DAYS), NonWorkingDay.KEEP);
		var moves = sample.days().deadline(trigger, duration(n, DurationUnit.DAYS), NonWorkingDay.NEXT);
		assertEquals(trigger.plusDays(n), stays);
		assertTrue(sample.isWorked(moves));
		assertEquals(0, sample.days().count(stays, moves.minusDays(1)));
	}

	@Property
	void whatALocalCalendarSaysHidesItsBase(@ForAll("samples") Sample base, @ForAll("samples") Sample local,
			@ForAll("days") LocalDate day) {
		var both = WorkingDays.of(calendar(calendar(null, spans(base.holidays()), spans(base.makeupDays())), spans(local.holidays()),
				spans(local.makeupDays())));
		boolean isSaidLocally = local.holidays().contains(day) || local.makeupDays().contains(day);
		assertEquals(isSaidLocally ? local.isWorked(day) : base.isWorked(day), both.isWorkingDay(day));
	}
}
