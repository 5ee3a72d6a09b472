/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.model.measures;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;

/** The time at which a measure needs attention, seen from a reference date. Weeks begin on Monday. */
public enum DuePeriod {
	/** The deadline has passed and the work is not done. */
	OVERDUE,
	/** Due from the date to the end of its week. */
	THIS_WEEK,
	/** Due in the week after. */
	NEXT_WEEK,
	/** Due after that. */
	LATER,
	/** Not done, and no date says until when. */
	UNDATED,
	/** Verified, written off or given up. */
	DONE;

	/** The period of a measure or step at the reference date of its state. */
	static DuePeriod of(WorkState state) {
		if (state.isEnded()) {
			return DONE;
		} else if (state.isOverdue()) {
			return OVERDUE;
		}
		return ofOpen(state.due(), state.referenceDate());
	}

	/** The period of open work that is not overdue on a reference date, by the day on which it is due. */
	public static DuePeriod ofOpen(Optional<LocalDate> due, LocalDate referenceDate) {
		var sunday = referenceDate.with(TemporalAdjusters.nextOrSame(DayOfWeek.SUNDAY));
		return due.map(day -> of(day, sunday)).orElse(UNDATED);
	}

	private static DuePeriod of(LocalDate due, LocalDate sunday) {
		if (!due.isAfter(sunday)) {
			return THIS_WEEK;
		}
		return due.isAfter(sunday.plusWeeks(1)) ? LATER : NEXT_WEEK;
	}
}
