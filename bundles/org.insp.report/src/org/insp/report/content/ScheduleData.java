/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.report.content;

import java.time.LocalDate;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * Work over time, a bar for each (Gantt chart).
 *
 * @param today the reference date
 * @param first the first day shown
 * @param last the last day shown
 * @param limits the last days of limits that hold for all
 * @param rows the work, from top to bottom
 */
public record ScheduleData(LocalDate today, LocalDate first, LocalDate last, List<Limit> limits, List<Work> rows) implements ChartData {

	/**
	 * The last day of a limit.
	 *
	 * @param name what limit it is
	 * @param day the day
	 */
	public record Limit(String name, LocalDate day) {
	}

	/**
	 * Work from one day to another.
	 *
	 * @param label what and whose it is
	 * @param start its first day
	 * @param end its last day; null where there is none, so that it goes on
	 * @param milestones the days of its milestones
	 * @param state how it stands
	 */
	public record Work(String label, LocalDate start, LocalDate end, List<LocalDate> milestones, ChartState state) {

		/** Copies the list. */
		public Work {
			milestones = List.copyOf(milestones);
		}
	}

	/** Copies the lists. */
	public ScheduleData {
		limits = List.copyOf(limits);
		rows = List.copyOf(rows);
	}

	@Override
	public ScheduleData changed(UnaryOperator<String> change) {
		return new ScheduleData(today, first, last, limits, rows.stream()
				.map(work -> new Work(change.apply(work.label()), work.start(), work.end(), work.milestones(), work.state())).toList());
	}
}
