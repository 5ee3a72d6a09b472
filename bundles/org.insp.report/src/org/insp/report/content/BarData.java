/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.report.content;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/**
 * Bars side by side, each divided by states.
 *
 * @param bars the bars, from top to bottom
 */
public record BarData(List<Bar> bars) implements ChartData {

	/**
	 * A bar.
	 *
	 * @param label whose work it is
	 * @param counts how much of it is in each state
	 */
	public record Bar(String label, Map<ChartState, Integer> counts) {

		/** Copies the map, its states in order. */
		public Bar {
			var ordered = new EnumMap<ChartState, Integer>(ChartState.class);
			ordered.putAll(counts);
			counts = Collections.unmodifiableMap(ordered);
		}

		/** Returns how much work it is in all. */
		public int total() {
			return counts.values().stream().mapToInt(Integer::intValue).sum();
		}
	}

	/** Copies the list. */
	public BarData {
		bars = List.copyOf(bars);
	}

	@Override
	public BarData changed(UnaryOperator<String> change) {
		return new BarData(bars.stream().map(bar -> new Bar(change.apply(bar.label()), bar.counts())).toList());
	}
}
