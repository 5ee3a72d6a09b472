/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.viewpoint.layout;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.insp.viewpoint.scene.Scene;

/**
 * Edges between containers of one kind, such as the help and the supervision among members: the containers stand in one column, and
 * these edges run beside it, on the side away from everything else. Edges of one meaning and one source share a lane.
 */
final class SideChannel {

	private static final double LANE = 8;
	private static final double GAP = 16;
	/** The distance at which two edges in one lane must end. */
	private static final double CLEAR = 12;

	private final boolean down;
	private final List<Bus> buses = new ArrayList<>();
	private final Map<EdgeBundle, Bus> busOf = new LinkedHashMap<>();
	private int lanes;

	SideChannel(Scene.Direction direction, List<EdgeBundle> bundles) {
		down = LayoutEngine.isDown(direction);
		var byMeaning = new LinkedHashMap<List<Object>, Bus>();
		for (var bundle : bundles) {
			var edge = bundle.first();
			var bus = byMeaning.computeIfAbsent(List.of(bundle.source, edge.mapping(), edge.layer(), edge.style()),
					key -> new Bus(bundle.source));
			bus.targets.add(bundle.target);
			busOf.put(bundle, bus);
		}
		buses.addAll(byMeaning.values());
	}

	/** The width that it takes. */
	double width() {
		return buses.isEmpty() ? 0 : GAP + LANE * lanes;
	}

	/** Decides which edge takes which lane, when the containers stand where they belong: short ways run near to them. */
	void route() {
		buses.sort(Comparator.comparingDouble(bus -> bus.last() - bus.first()));
		lanes = 0;
		var taken = new ArrayList<List<Bus>>();
		for (var bus : buses) {
			bus.lane = 0;
			while (bus.lane < taken.size() && taken.get(bus.lane).stream().anyMatch(bus::meets)) {
				bus.lane++;
			}
			if (bus.lane == taken.size()) {
				taken.add(new ArrayList<>());
			}
			taken.get(bus.lane).add(bus);
		}
		lanes = taken.size();
		var ends = new LinkedHashMap<Cell, List<Bus>>();
		for (var bus : buses) {
			ends.computeIfAbsent(bus.source, key -> new ArrayList<>()).add(bus);
			bus.targets.forEach(target -> ends.computeIfAbsent(target, key -> new ArrayList<>()).add(bus));
		}
		ends.forEach(this::spread);
	}

	/** Sets where on a container its edges end: those that come from before it first, and so that they do not cross each other. */
	private void spread(Cell cell, List<Bus> ending) {
		ending.sort(Comparator.comparing((Bus bus) -> bus.extendsBeyond(cell))
				.thenComparing(bus -> bus.extendsBeyond(cell) ? -bus.lane : bus.lane));
		for (int i = 0; i < ending.size(); i++) {
			ending.get(i).places.put(cell, cell.start(!down) + cell.size(!down) * (i + 1) / (ending.size() + 1));
		}
	}

	/** The way of an edge. */
	List<Point> path(EdgeBundle bundle) {
		var bus = busOf.get(bundle);
		double edge = Math.min(bus.source.start(down), bundle.target.start(down));
		double lane = edge - GAP / 2 - LANE * (bus.lane + 0.5);
		double from = bus.places.get(bundle.source);
		double to = bus.places.get(bundle.target);
		return List.of(point(bundle.source.start(down), from), point(lane, from), point(lane, to), point(bundle.target.start(down), to));
	}

	private Point point(double main, double cross) {
		return down ? new Point(cross, main) : new Point(main, cross);
	}

	/** Edges of one meaning from one container to others. */
	private final class Bus {

		private final Cell source;
		private final List<Cell> targets = new ArrayList<>();
		private final Map<Cell, Double> places = new LinkedHashMap<>();
		private int lane;

		Bus(Cell source) {
			this.source = source;
		}

		double first() {
			return Math.min(source.start(!down), targets.stream().mapToDouble(cell -> cell.start(!down)).min().orElseThrow());
		}

		double last() {
			return Math.max(source.end(!down), targets.stream().mapToDouble(cell -> cell.end(!down)).max().orElseThrow());
		}

		boolean meets(Bus other) {
			return first() < other.last() + CLEAR && other.first() < last() + CLEAR;
		}

		/** Returns whether it has ends behind a container. */
		boolean extendsBeyond(Cell cell) {
			return last() > cell.end(!down);
		}
	}
}
