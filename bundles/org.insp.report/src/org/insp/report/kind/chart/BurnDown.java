/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.report.kind.chart;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.insp.model.DateText;
import org.insp.model.MeasureStatus;
import org.insp.model.RectificationPlan;
import org.insp.model.measures.MeasureState;
import org.insp.report.content.BurnDownData;
import org.insp.report.content.BurnDownData.Rest;
import org.insp.report.input.ReportInput;

/** What the deadlines of measures leave on each day, and what was left in fact. Measures that are given up do not count. */
final class BurnDown {

	private BurnDown() {
	}

	static Optional<BurnDownData> of(ReportInput input) {
		var states = input.states().stream().filter(state -> state.status() != MeasureStatus.DROPPED).toList();
		var today = input.referenceDate();
		var dues = states.stream().flatMap(state -> state.due().stream()).toList();
		var done = states.stream().filter(MeasureState::isDone).toList();
		var doneDays = done.stream().flatMap(state -> doneOn(state).stream()).toList();
		if (dues.isEmpty()) {
			return Optional.empty();
		}
		var starts = Stream.concat(input.model().all(RectificationPlan.class).map(RectificationPlan::getAdoptedOn),
				states.stream().map(state -> state.measure().getStart())).flatMap(date -> DateText.firstDayOf(date).stream());
		var first = Stream.of(starts, dues.stream(), doneDays.stream()).flatMap(days -> days).filter(day -> !day.isAfter(today))
				.min(Comparator.naturalOrder()).orElse(today);
		var last = Stream.concat(dues.stream(), Stream.of(today)).max(Comparator.naturalOrder()).get();
		var planned = rests(states.size(), first, dues, last);
		var actualDays = new ArrayList<>(doneDays);
		int undated = done.size() - doneDays.size();
		actualDays.addAll(Collections.nCopies(undated, today));
		return Optional.of(new BurnDownData(today, planned, rests(states.size(), first, actualDays, today), undated));
	}

	/** The day on which a measure was done: when it was written off, else when it is said to be completed. */
	private static Optional<LocalDate> doneOn(MeasureState state) {
		return state.closedOn().or(() -> state.completedOn())
				.filter(day -> !day.isAfter(state.referenceDate()));
	}

	/** What is left after each day on which something ends. */
	private static List<Rest> rests(int count, LocalDate first, Collection<LocalDate> ends, LocalDate last) {
		var byDay = new TreeMap<LocalDate, Integer>();
		ends.forEach(day -> byDay.merge(day, 1, Integer::sum));
		byDay.putIfAbsent(last, 0);
		var rests = new ArrayList<Rest>();
		rests.add(new Rest(first, count));
		int left = count;
		for (var end : byDay.entrySet()) {
			left -= end.getValue();
			rests.add(new Rest(end.getKey(), left));
		}
		return rests;
	}
}
