/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.model.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Set;

import org.insp.model.CalendarYear;
import org.insp.model.DateSpan;
import org.insp.model.DateText;
import org.insp.model.NonWorkingDay;
import org.insp.model.Duration;
import org.insp.model.WorkCalendar;

/**
 * Which days are worked, and what follows from it: the arithmetic of deadlines. An inspection's duration includes its first day, a
 * deadline excludes the day that triggers it, "n months" ends on the same day of the month or on the month's last.
 */
public final class WorkDays {

	/** Saturdays and Sundays are off, every other day is worked: what holds where no calendar is known. */
	public static final WorkDays WEEKENDS = new WorkDays(EnumSet.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY), Set.of(), Set.of(), Set.of());

	private final Set<DayOfWeek> weekend;
	private final Set<LocalDate> holidays;
	private final Set<LocalDate> makeupDays;
	private final Set<Integer> years;

	private WorkDays(Set<DayOfWeek> weekend, Set<LocalDate> holidays, Set<LocalDate> makeupDays, Set<Integer> years) {
		this.weekend = weekend;
		this.holidays = holidays;
		this.makeupDays = makeupDays;
		this.years = years;
	}

	/** The days of a calendar and of the calendars it extends; {@link #WEEKENDS} for null. */
	public static WorkDays of(WorkCalendar calendar) {
		if (calendar == null) {
			return WEEKENDS;
		}
		var chain = new LinkedHashSet<WorkCalendar>();
		for (var next = calendar; next != null && !next.eIsProxy() && chain.add(next);) {
			next = next.getBase();
		}
		var weekend = chain.stream().map(WorkCalendar::getWeekend).filter(days -> !days.isEmpty()).findFirst()
				.map(days -> days.stream().filter(day -> day.getValue() > 0).map(day -> DayOfWeek.of(day.getValue())).toList());
		var off = new HashSet<LocalDate>();
		var worked = new HashSet<LocalDate>();
		var years = new HashSet<Integer>();
		// what a calendar says of a day hides what its base says of it
		for (var each : chain) {
			var holidays = new HashSet<LocalDate>();
			var makeupDays = new HashSet<LocalDate>();
			for (CalendarYear year : each.getYears()) {
				years.add(year.getYear());
				year.getHolidays().forEach(span -> addDays(span, holidays));
				year.getMakeupDays().forEach(span -> addDays(span, makeupDays));
			}
			holidays.removeAll(worked);
			makeupDays.removeAll(off);
			off.addAll(holidays);
			worked.addAll(makeupDays);
		}
		var daysOff = EnumSet.noneOf(DayOfWeek.class);
		daysOff.addAll(weekend.orElseGet(() -> WEEKENDS.weekend.stream().toList()));
		return new WorkDays(daysOff, off, worked, years);
	}

	private static void addDays(DateSpan span, Set<LocalDate> days) {
		DateText.dateOf(span.getFrom()).ifPresent(from -> {
			var to = DateText.dateOf(span.getTo()).orElse(from);
			from.datesUntil(to.isBefore(from) ? from : to.plusDays(1)).forEach(days::add);
		});
	}

	/** Whether a day is worked: a make-up day is, a holiday is not, else the day of the week decides. */
	public boolean isWorked(LocalDate day) {
		return makeupDays.contains(day) || !holidays.contains(day) && !weekend.contains(day.getDayOfWeek());
	}

	/** Whether the calendar says something of the year; elsewhere only weekends count. */
	public boolean covers(int year) {
		return years.contains(year);
	}

	/** The working days from one day to another, both included; 0 if the second comes before the first. */
	public int count(LocalDate first, LocalDate last) {
		return last.isBefore(first) ? 0 : (int) first.datesUntil(last.plusDays(1)).filter(this::isWorked).count();
	}

	/** The day itself if it is worked, else the next one that is. */
	public LocalDate nextWorked(LocalDate day) {
		var next = day;
		// a calendar may declare every day of the week a weekend
		for (int i = 0; i < 366 && !isWorked(next); i++) {
			next = next.plusDays(1);
		}
		return next;
	}

	/** The n-th working day after a day, which does not count itself. */
	public LocalDate plusWorked(LocalDate day, int n) {
		var next = day;
		for (int i = 0; i < n; i++) {
			next = nextWorked(next.plusDays(1));
		}
		return next;
	}

	/** The last day of a deadline that an event on the given day triggers. */
	public LocalDate deadline(LocalDate trigger, Duration limit, NonWorkingDay onNonWorkingDay) {
		var last = switch (limit.getUnit()) {
			case WORKDAYS -> plusWorked(trigger, limit.getAmount());
			case MONTHS -> trigger.plusMonths(limit.getAmount());
			case DAYS, UNSPECIFIED -> trigger.plusDays(limit.getAmount());
		};
		return onNonWorkingDay == NonWorkingDay.NEXT ? nextWorked(last) : last;
	}

	/** The last day of something that lasts for a duration; its first day counts. */
	public LocalDate lastDay(LocalDate first, Duration duration) {
		return switch (duration.getUnit()) {
			case WORKDAYS -> plusWorked(first.minusDays(1), duration.getAmount());
			case MONTHS -> first.plusMonths(duration.getAmount()).minusDays(1);
			case DAYS, UNSPECIFIED -> first.plusDays(duration.getAmount() - 1L);
		};
	}
}
