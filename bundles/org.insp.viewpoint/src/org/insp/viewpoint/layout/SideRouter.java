/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.viewpoint.layout;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** One side of a lattice: where the bundles run that leave the block there. Points are (main, cross). */
final class SideRouter {

	private static final double LANE = LatticePacking.LANE;

	private final LatticePacking lattice;
	private final Side side;
	/** The children of each line that has nothing else between it and the side, as many as there are lines. */
	private final Map<Integer, Cell> direct = new HashMap<>();
	/** The bundles that pass the others of each line. */
	private final Map<Integer, Set<EdgeBundle>> passing = new HashMap<>();
	private final Set<EdgeBundle> bundles = new LinkedHashSet<>();
	private final Map<EdgeBundle, Integer> lanes = new HashMap<>();

	SideRouter(LatticePacking lattice, Side side) {
		this.lattice = lattice;
		this.side = side;
		for (var child : lattice.owner().children) {
			bundles.addAll(child.ports(side).keySet());
			direct.merge(lattice.crossIndex(child), child, (one, other) -> side == Side.HIGH ? other : one);
		}
		for (var child : lattice.owner().children) {
			if (!isDirect(child)) {
				passing.computeIfAbsent(lattice.crossIndex(child), line -> new LinkedHashSet<>()).addAll(child.ports(side).keySet());
			}
		}
	}

	/** The number of bundles from the inside. */
	int size() {
		return bundles.size();
	}

	/** The most bundles that turn beside one child of a line along the side. */
	int widest(int main) {
		return lattice.owner().children.stream().filter(child -> lattice.mainIndex(child) == main && !isDirect(child))
				.mapToInt(child -> child.ports(side).size()).max().orElse(0);
	}

	/** The bundles that pass the other children of a line to come to the side. */
	Set<EdgeBundle> passing(int cross) {
		return passing.getOrDefault(cross, Set.of());
	}

	/** Gives each bundle its lane along the side, those first that so cross the fewest others. */
	void route() {
		lanes.clear();
		var order = new ArrayList<Trunk>();
		var taps = taps();
		for (var bundle : bundles) {
			var trunk = new Trunk(bundle, place(lattice.owner(), bundle), taps.get(bundle));
			int best = order.size();
			int least = Integer.MAX_VALUE;
			for (int i = order.size(); i >= 0; i--) {
				int crossings = crossings(order, trunk, i);
				if (crossings < least) {
					least = crossings;
					best = i;
				}
			}
			order.add(best, trunk);
		}
		order.forEach(trunk -> lanes.put(trunk.bundle, lanes.size()));
	}

	/** The way of a bundle from a child to the side. */
	List<Point> path(Cell child, EdgeBundle bundle) {
		boolean down = lattice.down();
		boolean high = side == Side.HIGH;
		double port = place(lattice.owner(), bundle);
		double edge = high ? lattice.owner().size(down) : 0;
		double start = high ? child.end(down) : child.start(down);
		double cross = child.start(!down) + place(child, bundle);
		var way = new ArrayList<Point>();
		way.add(new Point(start, cross));
		if (!isDirect(child)) {
			int rank = PortPlacement.sorted(child, side, lattice.owner()).indexOf(bundle);
			int main = lattice.mainIndex(child);
			double turn = high
					? lattice.main().end(main) + LANE * (child.ports(side).size() - rank)
					: lattice.main().start(main) - LANE * (rank + 1);
			double gap = gap(child, bundle);
			way.add(new Point(turn, cross));
			way.add(new Point(turn, gap));
			cross = gap;
		}
		double lane = lane(bundle);
		way.add(new Point(lane, cross));
		way.add(new Point(lane, port));
		way.add(new Point(edge, port));
		return way;
	}

	private double lane(EdgeBundle bundle) {
		double offset = LANE * (lanes.get(bundle) + 1);
		return side == Side.HIGH ? lattice.main().end(lattice.main().count() - 1) + offset : lattice.main().start(0) - offset;
	}

	/** The place where a bundle runs between two lines: after the child's where it goes on, before it where it comes. */
	private double gap(Cell child, EdgeBundle bundle) {
		int line = lattice.crossIndex(child);
		var order = passing(line).stream().sorted((a, b) -> Double.compare(place(lattice.owner(), a), place(lattice.owner(), b))).toList();
		int rank = order.indexOf(bundle);
		return side == Side.HIGH
				? lattice.cross().end(line) + LANE * (rank + 1)
				: lattice.cross().start(line) - LANE * (order.size() - rank);
	}

	/** Returns whether nothing stands between a child and the side. */
	private boolean isDirect(Cell child) {
		return direct.get(lattice.crossIndex(child)) == child;
	}

	private double place(Cell cell, EdgeBundle bundle) {
		return cell.ports(side).get(bundle);
	}

	/** The places where the bundles come from between the children. */
	private Map<EdgeBundle, List<Double>> taps() {
		var taps = new HashMap<EdgeBundle, List<Double>>();
		for (var child : lattice.owner().children) {
			for (var bundle : child.ports(side).keySet()) {
				double tap = isDirect(child) ? child.start(!lattice.down()) + place(child, bundle) : gap(child, bundle);
				taps.computeIfAbsent(bundle, key -> new ArrayList<>()).add(tap);
			}
		}
		return taps;
	}

	private static int crossings(List<Trunk> order, Trunk trunk, int at) {
		int crossings = 0;
		for (int i = 0; i < order.size(); i++) {
			crossings += i < at ? order.get(i).crossings(trunk) : trunk.crossings(order.get(i));
		}
		return crossings;
	}

	/** A bundle on its lane: where it comes in and where it goes out. */
	private record Trunk(EdgeBundle bundle, double port, List<Double> entries, double first, double last) {

		Trunk(EdgeBundle bundle, double port, List<Double> entries) {
			this(bundle, port, entries, Math.min(port, Collections.min(entries)), Math.max(port, Collections.max(entries)));
		}

		/** The number of times that the other crosses this one if its lane is farther from the children. */
		int crossings(Trunk farther) {
			return (int) farther.entries.stream().filter(this::passes).count() + (farther.passes(port) ? 1 : 0);
		}

		private boolean passes(double place) {
			return place > first && place < last;
		}
	}
}
