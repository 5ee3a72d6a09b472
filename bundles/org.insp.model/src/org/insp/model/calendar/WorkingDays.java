/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.model.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.insp.model.CalendarYear;
import org.insp.model.DatePeriod.Counted;
import org.insp.model.DateSpan;
import org.insp.model.DateText;
import org.insp.model.Duration;
import org.insp.model.DurationUnit;
import org.insp.model.NonWorkingDay;
import org.insp.model.WorkCalendar;

/**
 * The days that are worked, and what follows from it: the arithmetic of deadlines. An inspection's duration includes its first day, a
 * deadline excludes the day that triggers it, "n months" ends on the same day of the month or on the month's last.
 */
public final class WorkingDays {

	private static final int HALF_A_MONTH = 15;
	/** Saturdays and Sundays are off, every other day is worked: what holds where no calendar is known. */
	public static final WorkingDays WEEKENDS = new WorkingDays(EnumSet.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY), Map.of(), Set.of());

	private final Set<DayOfWeek> weekend;
	/** The days on which it is otherwise than the day of the week says: true where such a day is worked. */
	private final NavigableMap<LocalDate, Boolean> exceptions;
	private final Set<Integer> years;

	private WorkingDays(Set<DayOfWeek> weekend, Map<LocalDate, Boolean> days, Set<Integer> years) {
		this.weekend = weekend;
		this.exceptions = new TreeMap<>();
		days.forEach((day, worked) -> {
			if (worked == weekend.contains(day.getDayOfWeek())) {
				exceptions.put(day, worked);
			}
		});
		this.years = years;
	}

	/** The days of a calendar and of the calendars it extends; {@link #WEEKENDS} for null. */
	public static WorkingDays of(WorkCalendar calendar) {
		if (calendar == null) {
			return WEEKENDS;
		}
		var chain = new LinkedHashSet<WorkCalendar>();
		for (var next = calendar; next != null && !next.eIsProxy() && chain.add(next);) {
			next = next.getBase();
		}
		var weekend = chain.stream().map(WorkCalendar::getWeekend).filter(days -> !days.isEmpty()).findFirst()
				.map(days -> days.stream().filter(day -> day.getValue() > 0).map(day -> DayOfWeek.of(day.getValue())).toList());
		var days = new HashMap<LocalDate, Boolean>();
		var years = new HashSet<Integer>();
		// what a calendar says of a day hides what its base says of it; a make-up day hides a holiday
		for (var each : chain) {
			var own = new HashMap<LocalDate, Boolean>();
			for (CalendarYear year : each.getYears()) {
				years.add(year.getYear());
				year.getHolidays().forEach(span -> days(span).forEach(day -> own.putIfAbsent(day, false)));
				year.getMakeupDays().forEach(span -> days(span).forEach(day -> own.put(day, true)));
			}
			own.forEach(days::putIfAbsent);
		}
		var daysOff = EnumSet.noneOf(DayOfWeek.class);
		daysOff.addAll(weekend.orElseGet(() -> List.copyOf(WEEKENDS.weekend)));
		return new WorkingDays(daysOff, days, years);
	}

	/** The days of a span; only the first one where its end does not fit, be it before the start or years after it. */
	private static Stream<LocalDate> days(DateSpan span) {
		return DateText.firstDayOf(span.getFrom()).stream().flatMap(from -> {
			var to = DateText.dateOf(span.getTo()).filter(d -> !d.isBefore(from) && d.isBefore(from.plusYears(1))).orElse(from);
			return from.datesUntil(to.plusDays(1));
		});
	}

	/** Returns whether a day is worked: a make-up day is, a holiday is not, else the day of the week decides. */
	public boolean isWorkingDay(LocalDate day) {
		return exceptions.getOrDefault(day, !weekend.contains(day.getDayOfWeek()));
	}

	/** Returns whether the calendar says something of the year; elsewhere only weekends count. */
	public boolean covers(int year) {
		return years.contains(year);
	}

	/** The working days from one day to another, both included; 0 if the second comes before the first. */
	public int count(LocalDate first, LocalDate last) {
		return last.isBefore(first) ? 0 : Math.toIntExact(countFrom(first, ChronoUnit.DAYS.between(first, last) + 1));
	}

	/** The working days among so many days from a day on; whole weeks are not walked through. */
	private long countFrom(LocalDate first, long length) {
		var rest = first.plusDays(length - length % 7);
		long regular = length / 7 * (7 - weekend.size())
				+ rest.datesUntil(rest.plusDays(length % 7)).filter(day -> !weekend.contains(day.getDayOfWeek())).count();
		var after = first.plusDays(length);
		return regular + exceptions.subMap(first, after).values().stream().mapToInt(worked -> worked ? 1 : -1).sum();
	}

	/** The day itself if it is worked, else the next one that is. */
	public LocalDate nextWorkingDay(LocalDate day) {
		return isWorkingDay(day) ? day : plusWorkingDays(day, 1);
	}

	/** The n-th working day after a day, which does not count itself. */
	public LocalDate plusWorkingDays(LocalDate day, int n) {
		if (weekend.size() == DayOfWeek.values().length) {
			// nothing is worked but the few make-up days: count days rather than search in vain
			return day.plusDays(n);
		}
		var next = day.plusDays(n);
		for (long missing = n - countFrom(day.plusDays(1), n); missing > 0;) {
			var from = next.plusDays(1);
			next = next.plusDays(missing);
			missing -= countFrom(from, missing);
		}
		return next;
	}

	/** The last day of a deadline that an event on the given day triggers. */
	public LocalDate deadline(LocalDate trigger, Duration limit, NonWorkingDay onNonWorkingDay) {
		int amount = Durations.whole(limit);
		int rest = Durations.daysOver(limit);
		return rest == 0
				? deadline(trigger, amount, limit.getUnit(), onNonWorkingDay)
				: deadline(trigger.plusMonths(amount), rest, DurationUnit.DAYS, onNonWorkingDay);
	}

	/** The last day of a relative deadline that an event on the given day triggers. */
	public LocalDate deadline(LocalDate trigger, Counted counted, NonWorkingDay onNonWorkingDay) {
		return counted.isHalfMore()
				? deadline(trigger.plusMonths(counted.amount()), HALF_A_MONTH, DurationUnit.DAYS, onNonWorkingDay)
				: deadline(trigger, counted.amount(), counted.unit(), onNonWorkingDay);
	}

	/** The last day of a deadline of so many days or months that an event on the given day triggers. */
	public LocalDate deadline(LocalDate trigger, int amount, DurationUnit unit, NonWorkingDay onNonWorkingDay) {
		var last = switch (unit) {
			case WORKDAYS -> plusWorkingDays(trigger, amount);
			case MONTHS -> trigger.plusMonths(amount);
			case DAYS, UNSPECIFIED -> trigger.plusDays(amount);
		};
		return onNonWorkingDay == NonWorkingDay.NEXT ? nextWorkingDay(last) : last;
	}

	/** The last day of something that lasts for a duration; its first day counts. */
	public LocalDate lastDay(LocalDate first, Duration duration) {
		int amount = Durations.whole(duration);
		return switch (duration.getUnit()) {
			case WORKDAYS -> plusWorkingDays(first.minusDays(1), amount);
			case MONTHS -> lastDayOfMonths(first, amount).plusDays(Durations.daysOver(duration));
			case DAYS, UNSPECIFIED -> first.plusDays(amount - 1L);
		};
	}

	private static LocalDate lastDayOfMonths(LocalDate first, int months) {
		var next = first.plusMonths(months);
		// from the 31st for a month that has no such day: the whole month counts
		return next.getDayOfMonth() == first.getDayOfMonth() ? next.minusDays(1) : next;
	}

	/** Returns the working days from one date to another, the later one of them included; negative where the other date has passed. */
	public int between(LocalDate referenceDate, LocalDate date) {
		return date.isBefore(referenceDate)
				? -count(date.plusDays(1), referenceDate)
				: count(referenceDate.plusDays(1), date);
	}
}
