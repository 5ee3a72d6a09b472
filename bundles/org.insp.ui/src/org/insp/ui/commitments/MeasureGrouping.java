/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.ui.commitments;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;

import org.insp.dsl.ide.commitments.Commitment;
import org.insp.model.measures.DuePeriod;
import org.insp.ui.InspUi;

/** The ways to group measures. A measure of several leaders is in the group of each. */
enum MeasureGrouping {

	NONE(row -> List.of()),
	LEADER(Commitment::leaders),
	DEPARTMENT(Commitment::departments),
	STATUS(row -> List.of(row.status())),
	PERIOD(row -> List.of(label(row.period()))),
	PLAN(row -> List.of(row.model()));

	/**
	 * Measures with a common property.
	 *
	 * @param label the value of the property
	 * @param rows the measures
	 */
	record Group(String label, List<Commitment> rows) {

		/** A group is the same while the measures in it change. */
		@Override
		public boolean equals(Object other) {
			return other instanceof Group group && group.label.equals(label);
		}

		@Override
		public int hashCode() {
			return label.hashCode();
		}
	}

	private final Function<Commitment, List<String>> keys;

	MeasureGrouping(Function<Commitment, List<String>> keys) {
		this.keys = keys;
	}

	/** Its name for the user. */
	String label() {
		return InspUi.texts(MeasureGrouping.class).get("group." + name());
	}

	/** The name of a period for the user. */
	static String label(DuePeriod period) {
		return InspUi.texts(MeasureGrouping.class).get("period." + period.name());
	}

	/** The outermost rows of the table: groups, or the measures themselves. */
	List<?> of(List<Commitment> rows) {
		if (this == NONE) {
			return rows;
		}
		Map<String, List<Commitment>> groups = order(rows);
		for (var row : rows) {
			var names = keys.apply(row);
			(names.isEmpty() ? List.of(InspUi.texts(MeasureGrouping.class).get("none." + name())) : names)
					.forEach(name -> groups.computeIfAbsent(name, n -> new ArrayList<>()).add(row));
		}
		return groups.entrySet().stream().filter(e -> !e.getValue().isEmpty()).map(e -> new Group(e.getKey(), e.getValue())).toList();
	}

	/** Periods and statuses come in their own order, all else by name. */
	private Map<String, List<Commitment>> order(List<Commitment> rows) {
		var groups = new LinkedHashMap<String, List<Commitment>>();
		if (this == PERIOD) {
			for (var period : DuePeriod.values()) {
				groups.put(label(period), new ArrayList<>());
			}
		} else if (this == STATUS) {
			rows.stream().sorted(Comparator.comparingInt(Commitment::progress)).forEach(row -> groups.put(row.status(), new ArrayList<>()));
		} else if (this != PLAN) {
			return new TreeMap<>();
		}
		return groups;
	}
}
