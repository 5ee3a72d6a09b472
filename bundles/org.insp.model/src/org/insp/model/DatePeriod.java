/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.model;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;

/** The day or days that the wording of a date means: of the calendar, of every year, or counted from an event. */
public sealed interface DatePeriod {

	/** The precision. */
	DatePrecision precision();

	/**
	 * Days of the calendar.
	 *
	 * @param first the first day
	 * @param last the last day, which counts as the deadline
	 * @param precision what is written: a day, ten days, a month, a quarter, a half-year or a year
	 */
	record Fixed(LocalDate first, LocalDate last, DatePrecision precision) implements DatePeriod {
	}

	/**
	 * Days without a year, as in "by 30 September" or "by the end of the year".
	 *
	 * @param month the month in which they end
	 * @param day the last day, or 0 for the last one of the month
	 * @param precision what is written: a day, ten days, a month, a quarter, a half-year or a year
	 */
	record Yearly(int month, int day, DatePrecision precision) implements DatePeriod {

		/** The first such day that is not before a given one. */
		public LocalDate firstFrom(LocalDate start) {
			var thisYear = in(start.getYear());
			return thisYear.isBefore(start) ? in(start.getYear() + 1) : thisYear;
		}

		/** Such a day of a year. */
		public LocalDate in(int year) {
			var days = YearMonth.of(year, month);
			return days.atDay(day == 0 || day > days.lengthOfMonth() ? days.lengthOfMonth() : day);
		}
	}

	/**
	 * A deadline that comes again and again; a period ends on its last day, a week on Sunday.
	 *
	 * @param months how many months lie between two of them, or 0 for a week
	 * @param month the month of the year in which it ends, or of the quarter or half-year; 0 for the last one
	 * @param day the day of the month, or 0 for its last one
	 */
	record Recurring(int months, int month, int day) implements DatePeriod {
		@Override
		public DatePrecision precision() {
			return DatePrecision.RECURRING;
		}

		/** The first such day that is not before a given one. */
		public LocalDate firstFrom(LocalDate start) {
			if (months == 0) {
				return start.with(TemporalAdjusters.nextOrSame(DayOfWeek.SUNDAY));
			} else if (months == 12) {
				return new Yearly(month == 0 ? 12 : month, day, DatePrecision.DAY).firstFrom(start);
			}
			var end = YearMonth.of(start.getYear(),
					(start.getMonthValue() - 1) / months * months + (month == 0 ? months : Math.min(month, months)));
			var last = dayOf(end);
			return last.isBefore(start) ? dayOf(end.plusMonths(months)) : last;
		}

		private LocalDate dayOf(YearMonth end) {
			return end.atDay(day == 0 ? end.lengthOfMonth() : Math.min(day, end.lengthOfMonth()));
		}
	}

	/**
	 * A number of days or months after an event.
	 *
	 * @param amount how many
	 * @param unit what is counted
	 * @param isHalfMore whether half a month, which is 15 days, comes on top
	 * @param anchor the event
	 */
	record Counted(int amount, DurationUnit unit, boolean isHalfMore, Anchor anchor) implements DatePeriod {
		/** Returns whether the day of the event itself is meant. */
		public boolean isSameDay() {
			return amount == 0 && !isHalfMore;
		}

		@Override
		public DatePrecision precision() {
			return DatePrecision.RELATIVE;
		}
	}

	/** The event from which a relative deadline is counted. */
	enum Anchor {
		/** The adoption of the plan, if nothing else is named. */
		ADOPTION,
		/** The feedback that the plan answers, or the report of an audit. */
		FEEDBACK,
		/** The day on which the finding was found; where it is not known, no day follows. */
		DETECTION,
		/** Any other event, from which no day follows. */
		OTHER
	}
}
