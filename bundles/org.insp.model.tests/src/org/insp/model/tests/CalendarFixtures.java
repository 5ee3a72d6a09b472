/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.model.tests;

import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.util.List;

import org.insp.model.CalendarYear;
import org.insp.model.DateSpan;
import org.insp.model.DateText;
import org.insp.model.Duration;
import org.insp.model.DurationUnit;
import org.insp.model.InspFactory;
import org.insp.model.Weekday;
import org.insp.model.WorkCalendar;

/** Calendars and durations, built as briefly as they are read. */
final class CalendarFixtures {

	private static final InspFactory FACTORY = InspFactory.eINSTANCE;

	private CalendarFixtures() {
	}

	static WorkCalendar calendar(WorkCalendar base, List<DateSpan> holidays, List<DateSpan> makeupDays) {
		WorkCalendar calendar = FACTORY.createWorkCalendar();
		calendar.setBase(base);
		CalendarYear year = FACTORY.createCalendarYear();
		year.setYear(2023);
		year.getHolidays().addAll(holidays);
		year.getMakeupDays().addAll(makeupDays);
		calendar.getYears().add(year);
		return calendar;
	}

	static WorkCalendar weekend(WorkCalendar calendar, DayOfWeek... days) {
		for (var day : days) {
			calendar.getWeekend().add(Weekday.get(day.getValue()));
		}
		return calendar;
	}

	/** {@code 2023-05-01} or {@code 2023-04-29/2023-05-03}. */
	static DateSpan span(String text) {
		DateSpan span = FACTORY.createDateSpan();
		var parts = text.split("/");
		span.setFrom(DateText.valueOf(parts[0]));
		span.setTo(parts.length == 1 ? null : DateText.valueOf(parts[1]));
		return span;
	}

	static List<DateSpan> spans(String... texts) {
		return List.of(texts).stream().map(CalendarFixtures::span).toList();
	}

	static Duration duration(int amount, DurationUnit unit) {
		Duration duration = FACTORY.createDuration();
		duration.setAmount(BigDecimal.valueOf(amount));
		duration.setUnit(unit);
		return duration;
	}
}
