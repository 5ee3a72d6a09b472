/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.model;

import java.time.LocalDate;
import java.time.YearMonth;

/** The day or days that the wording of a date means: of the calendar, of every year, or counted from an event. */
public sealed interface DatePeriod {

	/** The precision. */
	DatePrecision precision();

	/**
	 * Days of the calendar.
	 *
	 * @param first the first day
	 * @param last the last day, which counts as the deadline
	 * @param precision what is written: a day, a month, a quarter, a half-year or a year
	 */
	record Fixed(LocalDate first, LocalDate last, DatePrecision precision) implements DatePeriod {
	}

	/**
	 * Days without a year, as in "by 30 September" or "by the end of the year".
	 *
	 * @param month the month in which they end
	 * @param day the last day, or 0 for the last one of the month
	 * @param precision what is written: a day, a month, a quarter, a half-year or a year
	 */
	record Yearly(int month, int day, DatePrecision precision) implements DatePeriod {

		/** The first such day that is not before a given one. */
		public LocalDate firstFrom(LocalDate start) {
			var thisYear = in(start.getYear());
			return thisYear.isBefore(start) ? in(start.getYear() + 1) : thisYear;
		}

		private LocalDate in(int year) {
			var days = YearMonth.of(year, month);
			return days.atDay(day == 0 || day > days.lengthOfMonth() ? days.lengthOfMonth() : day);
		}
	}

	/**
	 * A number of days or months after an event.
	 *
	 * @param amount how many
	 * @param unit what is counted
	 * @param anchor the event
	 */
	record Counted(int amount, DurationUnit unit, Anchor anchor) implements DatePeriod {
		@Override
		public DatePrecision precision() {
			return DatePrecision.RELATIVE;
		}
	}

	/** The event from which a relative deadline is counted. */
	enum Anchor {
		/** The adoption of the plan, if nothing else is named. */
		ADOPTION,
		/** The feedback that the plan answers. */
		FEEDBACK
	}
}
