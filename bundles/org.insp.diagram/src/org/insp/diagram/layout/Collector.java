/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.diagram.layout;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** One side of a lattice: where the bundles run that leave the block there. Points are (main, cross). */
final class Collector {

	private static final double LANE = Lattice.LANE;

	private final Lattice lattice;
	private final Side side;
	private final Map<Bundle, Integer> lanes = new LinkedHashMap<>();

	Collector(Lattice lattice, Side side) {
		this.lattice = lattice;
		this.side = side;
	}

	/** How many bundles come from the inside. */
	int size() {
		return bundles().size();
	}

	/** The most bundles that turn beside one child of a line along the side. */
	int widest(int main) {
		return lattice.owner().children.stream().filter(child -> lattice.mainIndex(child) == main && !isDirect(child))
				.mapToInt(child -> child.ports(side).size()).max().orElse(0);
	}

	/** The bundles that pass the other children of a line to come to the side. */
	Set<Bundle> passing(int cross) {
		var passing = new LinkedHashSet<Bundle>();
		lattice.line(cross).stream().filter(child -> !isDirect(child)).forEach(child -> passing.addAll(child.ports(side).keySet()));
		return passing;
	}

	/** Gives each bundle its lane along the side, those first that so cross the fewest others. */
	void route() {
		lanes.clear();
		var order = new ArrayList<Trunk>();
		for (var bundle : bundles()) {
			var trunk = new Trunk(bundle, place(lattice.owner(), bundle), entries(bundle));
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
	List<Point> way(Cell child, Bundle bundle) {
		boolean down = lattice.down();
		boolean high = side == Side.HIGH;
		double port = place(lattice.owner(), bundle);
		double edge = high ? lattice.owner().size(down) : 0;
		double start = high ? child.end(down) : child.start(down);
		double cross = child.start(!down) + place(child, bundle);
		var way = new ArrayList<Point>();
		way.add(new Point(start, cross));
		if (!isDirect(child)) {
			int rank = Ports.sorted(child, side, lattice.owner()).indexOf(bundle);
			int main = lattice.mainIndex(child);
			double turn = high ? lattice.main().end(main) + LANE * (child.ports(side).size() - rank) : lattice.main().start(main) - LANE * (rank + 1);
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

	private double lane(Bundle bundle) {
		double offset = LANE * (lanes.get(bundle) + 1);
		return side == Side.HIGH ? lattice.main().end(lattice.main().count() - 1) + offset : lattice.main().start(0) - offset;
	}

	/** Where a bundle runs between two lines: after the child's where it goes on, before it where it comes. */
	private double gap(Cell child, Bundle bundle) {
		int line = lattice.crossIndex(child);
		var order = passing(line).stream().sorted((a, b) -> Double.compare(place(lattice.owner(), a), place(lattice.owner(), b))).toList();
		int rank = order.indexOf(bundle);
		return side == Side.HIGH ? lattice.cross().end(line) + LANE * (rank + 1) : lattice.cross().start(line) - LANE * (order.size() - rank);
	}

	/** Whether nothing stands between a child and the side. */
	private boolean isDirect(Cell child) {
		int main = lattice.mainIndex(child);
		return lattice.line(lattice.crossIndex(child)).stream().map(lattice::mainIndex).noneMatch(other -> side == Side.HIGH ? other > main : other < main);
	}

	private Set<Bundle> bundles() {
		var bundles = new LinkedHashSet<Bundle>();
		lattice.owner().children.forEach(child -> bundles.addAll(child.ports(side).keySet()));
		return bundles;
	}

	private double place(Cell cell, Bundle bundle) {
		return cell.ports(side).get(bundle);
	}

	private List<Double> entries(Bundle bundle) {
		return lattice.owner().children.stream().filter(child -> child.ports(side).containsKey(bundle))
				.map(child -> isDirect(child) ? child.start(!lattice.down()) + place(child, bundle) : gap(child, bundle)).toList();
	}

	private static int crossings(List<Trunk> order, Trunk trunk, int at) {
		int crossings = 0;
		for (int i = 0; i < order.size(); i++) {
			crossings += i < at ? order.get(i).crossings(trunk) : trunk.crossings(order.get(i));
		}
		return crossings;
	}

	/** A bundle on its lane: where it comes in and where it goes out. */
	private record Trunk(Bundle bundle, double port, List<Double> entries) {

		/** How often the other crosses this one if its lane is farther from the children. */
		int crossings(Trunk farther) {
			return (int) farther.entries.stream().filter(this::passes).count() + (farther.passes(port) ? 1 : 0);
		}

		private boolean passes(double place) {
			double from = entries.stream().mapToDouble(Double::doubleValue).min().orElse(port);
			double to = entries.stream().mapToDouble(Double::doubleValue).max().orElse(port);
			return place > Math.min(from, port) && place < Math.max(to, port);
		}
	}
}
