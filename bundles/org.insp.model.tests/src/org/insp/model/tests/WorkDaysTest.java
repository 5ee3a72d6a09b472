/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.model.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;

import org.insp.model.CalendarYear;
import org.insp.model.DateSpan;
import org.insp.model.DateText;
import org.insp.model.InspFactory;
import org.insp.model.WorkCalendar;
import org.insp.model.calendar.WorkDays;
import org.junit.jupiter.api.Test;

/** The arithmetic of working days. */
class WorkDaysTest {

	private static WorkCalendar spring2023() {
		var calendar = InspFactory.eINSTANCE.createWorkCalendar();
		CalendarYear year = InspFactory.eINSTANCE.createCalendarYear();
		year.setYear(2023);
		year.getHolidays().add(span("2023-04-29", "2023-05-03"));
		year.getMakeupDays().add(span("2023-04-23", null));
		year.getMakeupDays().add(span("2023-05-06", null));
		calendar.getYears().add(year);
		return calendar;
	}

	private static DateSpan span(String from, String to) {
		var span = InspFactory.eINSTANCE.createDateSpan();
		span.setFrom(DateText.valueOf(from));
		span.setTo(to == null ? null : DateText.valueOf(to));
		return span;
	}

	@Test
	void springOf2023HasTwentyOneWorkingDays() {
		var days = WorkDays.of(spring2023());
		assertEquals(21, days.count(LocalDate.of(2023, 4, 20), LocalDate.of(2023, 5, 20)));
		assertTrue(days.covers(2023));
		assertFalse(days.covers(2024));
	}

	@Test
	void makeupDayIsWorkedAndHolidayIsNot() {
		var days = WorkDays.of(spring2023());
		assertTrue(days.isWorked(LocalDate.of(2023, 4, 23)), "Sunday, made up for the holiday");
		assertFalse(days.isWorked(LocalDate.of(2023, 5, 1)), "Monday, holiday");
	}
}
