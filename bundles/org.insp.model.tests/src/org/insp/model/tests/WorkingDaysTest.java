/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.model.tests;

import static org.insp.model.tests.CalendarFixtures.calendar;
import static org.insp.model.tests.CalendarFixtures.duration;
import static org.insp.model.tests.CalendarFixtures.spans;
import static org.insp.model.tests.CalendarFixtures.weekend;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;

import org.insp.model.DurationUnit;
import org.insp.model.InspFactory;
import org.insp.model.NonWorkingDay;
import org.insp.model.WorkCalendar;
import org.insp.model.calendar.WorkingDays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The arithmetic of working days, by examples that a planner can check with a wall calendar. */
class WorkingDaysTest {

	private static final WorkCalendar SPRING_2023 = calendar(null, spans("2023-04-29/2023-05-03"), spans("2023-04-23", "2023-05-06"));
	private static final WorkingDays DAYS = WorkingDays.of(SPRING_2023);

	private static LocalDate date(String text) {
		return LocalDate.parse(text);
	}

	@Test
	void springOf2023HasTwentyOneWorkingDays() {
		assertEquals(21, DAYS.count(date("2023-04-20"), date("2023-05-20")));
		assertTrue(DAYS.covers(2023));
		assertFalse(DAYS.covers(2024));
	}

	@Test
	void makeupDayIsWorkedAndHolidayIsNot() {
		assertTrue(DAYS.isWorkingDay(date("2023-04-23")), "Sunday, made up for the holiday");
		assertFalse(DAYS.isWorkingDay(date("2023-05-01")), "Monday, holiday");
	}

	@ParameterizedTest
	@CsvSource({
			// the day of the feedback does not count; 15 and 22 July are Saturdays
			"2023-07-06, 15, WORKDAYS, KEEP, 2023-07-27", "2023-07-08, 1, WORKDAYS, KEEP, 2023-07-10",
			// over the holiday with its make-up days
			"2023-04-28, 1, WORKDAYS, KEEP, 2023-05-04", "2023-04-21, 1, WORKDAYS, KEEP, 2023-04-23",
			"2023-04-28, 3, WORKDAYS, KEEP, 2023-05-06",
			// the same day of the month, or its last
			"2023-07-06, 2, MONTHS, KEEP, 2023-09-06", "2023-12-31, 2, MONTHS, KEEP, 2024-02-29", "2022-12-31, 2, MONTHS, KEEP, 2023-02-28",
			"2023-08-31, 1, MONTHS, KEEP, 2023-09-30", "2023-02-28, 1, MONTHS, KEEP, 2023-03-28",
			"2023-07-06, 30, DAYS, KEEP, 2023-08-05", "2023-07-06, 30, DAYS, NEXT, 2023-08-07", "2023-07-06, 1, MONTHS, NEXT, 2023-08-07",
			"2023-04-01, 1, MONTHS, NEXT, 2023-05-04", "2023-07-06, 0, DAYS, KEEP, 2023-07-06" })
	void deadlineExcludesTheDayThatTriggersIt(LocalDate trigger, int amount, DurationUnit unit, NonWorkingDay onNonWorkingDay,
			LocalDate last) {
		assertEquals(last, DAYS.deadline(trigger, duration(amount, unit), onNonWorkingDay));
	}

	@ParameterizedTest
	@CsvSource({ "2023-04-20, 21, WORKDAYS, 2023-05-19", "2023-04-20, 30, DAYS, 2023-05-19", "2023-04-22, 1, WORKDAYS, 2023-04-23",
			"2023-04-20, 1, WORKDAYS, 2023-04-20", "2023-04-20, 1, DAYS, 2023-04-20", "2023-04-20, 1, MONTHS, 2023-05-19",
			"2023-03-01, 1, MONTHS, 2023-03-31", "2023-01-31, 1, MONTHS, 2023-02-28", "2023-01-29, 1, MONTHS, 2023-02-28",
			"2023-01-28, 1, MONTHS, 2023-02-27" })
	void durationIncludesItsFirstDay(LocalDate first, int amount, DurationUnit unit, LocalDate last) {
		assertEquals(last, DAYS.lastDay(first, duration(amount, unit)));
	}

	@Test
	void localCalendarOverridesTheDaysOfTheOneItExtends() {
		var local = WorkingDays.of(calendar(SPRING_2023, spans("2023-05-06", "2023-05-09"), spans("2023-05-03")));
		assertFalse(local.isWorkingDay(date("2023-05-06")), "a make-up day of the base is a holiday here");
		assertTrue(local.isWorkingDay(date("2023-05-03")), "a holiday of the base is worked here");
		assertFalse(local.isWorkingDay(date("2023-05-09")), "a local holiday");
		assertFalse(local.isWorkingDay(date("2023-05-01")), "a holiday of the base");
		assertTrue(local.isWorkingDay(date("2023-04-23")), "a make-up day of the base");
	}

	@Test
	void nearestCalendarWithAWeekendDecides() {
		var friday = weekend(calendar(SPRING_2023, List.of(), List.of()), DayOfWeek.FRIDAY);
		assertFalse(WorkingDays.of(friday).isWorkingDay(date("2023-05-12")));
		assertTrue(WorkingDays.of(friday).isWorkingDay(date("2023-05-13")));
		var above = calendar(friday, List.of(), List.of());
		assertFalse(WorkingDays.of(above).isWorkingDay(date("2023-05-12")));
		assertFalse(WorkingDays.WEEKENDS.isWorkingDay(date("2023-05-13")));
	}

	@Test
	void calendarsThatExtendEachOtherAreReadOnce() {
		WorkCalendar one = calendar(null, spans("2023-05-01"), List.of());
		one.setBase(calendar(one, spans("2023-05-02"), List.of()));
		assertFalse(WorkingDays.of(one).isWorkingDay(date("2023-05-01")));
		assertFalse(WorkingDays.of(one).isWorkingDay(date("2023-05-02")));
	}

	@Test
	void spansThatCannotBeMeantCountAsTheirFirstDay() {
		var days = WorkingDays.of(calendar(null, spans("2023-05-10/2023-05-08", "2023-06-01/9999-12-31", "年底前"), List.of()));
		assertEquals(List.of(true, true, false, true),
				List.of("2023-05-08", "2023-05-09", "2023-05-10", "2023-05-11").stream().map(d -> days.isWorkingDay(date(d))).toList());
		assertFalse(days.isWorkingDay(date("2023-06-01")));
		assertTrue(days.isWorkingDay(date("2023-06-02")));
	}

	@Test
	void calendarWithoutAnyWorkingDayDoesNotHang() {
		var never = WorkingDays.of(weekend(InspFactory.eINSTANCE.createWorkCalendar(), DayOfWeek.values()));
		assertEquals(date("2023-07-07"), never.nextWorkingDay(date("2023-07-06")));
		assertEquals(date("2023-07-21"), never.plusWorkingDays(date("2023-07-06"), 15));
	}

	@Test
	void absurdFiguresAreAnsweredAtOnce() {
		assertTimeoutPreemptively(Duration.ofSeconds(2), () -> {
			var far = DAYS.plusWorkingDays(date("2023-07-06"), 1_000_000_000);
			assertTrue(DAYS.isWorkingDay(far));
			assertEquals(1_000_000_000, DAYS.count(date("2023-07-07"), far));
		});
	}
}
