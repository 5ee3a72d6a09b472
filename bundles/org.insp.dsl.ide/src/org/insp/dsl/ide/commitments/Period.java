/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.dsl.ide.commitments;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;

import org.insp.model.measures.MeasureState;

/** Urgency of a measure at a date. Weeks begin on Monday. */
public enum Period {
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
	/** Verified or written off. */
	DONE;

	/** The period of a measure at the date of its state. */
	static Period of(MeasureState state) {
		if (state.isDone()) {
			return DONE;
		} else if (state.isOverdue()) {
			return OVERDUE;
		}
		var sunday = state.on().with(TemporalAdjusters.nextOrSame(DayOfWeek.SUNDAY));
		return state.due().map(due -> of(due, sunday)).orElse(UNDATED);
	}

	private static Period of(LocalDate due, LocalDate sunday) {
		if (!due.isAfter(sunday)) {
			return THIS_WEEK;
		}
		return due.isAfter(sunday.plusWeeks(1)) ? LATER : NEXT_WEEK;
	}
}
