/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.report.content;

import java.time.LocalDate;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * How much work was to be left on each day, and how much was.
 *
 * @param today the reference date
 * @param planned what the deadlines leave, from the first day to the last
 * @param actual what was left, from the first day to the reference date
 * @param undated how much of what is done has no date; it counts as done on the reference date
 */
public record BurnDownData(LocalDate today, List<Rest> planned, List<Rest> actual, int undated) implements ChartData {

	/**
	 * The work that is left at the end of a day.
	 *
	 * @param day the day
	 * @param left how much
	 */
	public record Rest(LocalDate day, int left) {
	}

	/** Copies the lists. */
	public BurnDownData {
		planned = List.copyOf(planned);
		actual = List.copyOf(actual);
	}

	@Override
	public BurnDownData changed(UnaryOperator<String> change) {
		return this;
	}
}
