/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.model.measures;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

import org.insp.model.MeasureStatus;

/**
 * The totals of some measures: how many there are, and how far they have come.
 *
 * @param count how many there are
 * @param open how many are not written off
 * @param done how many are verified or written off
 * @param overdue how many are overdue
 * @param urgent how many are due within the days that the policy calls urgent
 * @param soon how many are due within the days that the policy calls soon, and not urgent
 * @param byStatus how many there are of each status that occurs, in the order of the statuses
 * @param earliestDue the nearest deadline of what is not done
 */
public record MeasureTotals(int count, int open, int done, int overdue, int urgent, int soon, Map<MeasureStatus, Integer> byStatus,
		Optional<LocalDate> earliestDue) {

	/** Returns how many are given up: neither done nor left to do. */
	public int dropped() {
		return byStatus.getOrDefault(MeasureStatus.DROPPED, 0);
	}

	/** The totals of some measures. */
	public static MeasureTotals of(Collection<MeasureState> states) {
		var byStatus = new EnumMap<MeasureStatus, Integer>(MeasureStatus.class);
		int open = 0;
		int done = 0;
		int overdue = 0;
		int urgent = 0;
		int soon = 0;
		for (var state : states) {
			byStatus.merge(state.status(), 1, Integer::sum);
			open += state.isOpen() ? 1 : 0;
			done += state.isDone() ? 1 : 0;
			overdue += state.isOverdue() ? 1 : 0;
			urgent += state.urgency() == Urgency.URGENT ? 1 : 0;
			soon += state.urgency() == Urgency.SOON ? 1 : 0;
		}
		var earliest =
				states.stream().filter(state -> !state.isEnded()).flatMap(state -> state.due().stream()).min(Comparator.naturalOrder());
		return new MeasureTotals(states.size(), open, done, overdue, urgent, soon, Collections.unmodifiableMap(byStatus), earliest);
	}
}
