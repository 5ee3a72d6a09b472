/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.diagram.layout;

import java.util.ArrayList;
import java.util.List;

/**
 * Children in rows and columns, with room between them for the bundles. A bundle leaves its child into the gutter beside it, turns into
 * the gap between two rows, and joins the others of its kind at the side of the block; in a drawing that goes downwards rows and columns
 * change their parts. “Main” is along the direction of the drawing, “cross” across.
 */
final class Lattice implements Packing {

	private static final double GAP = 10;
	private static final double PADDING = 10;
	static final double LANE = 6;

	private final Cell owner;
	private final boolean down;
	private final int columns;
	private final Tracks x;
	private final Tracks y;
	private final Collector low;
	private final Collector high;

	Lattice(Cell owner, boolean down, int columns) {
		this.owner = owner;
		this.down = down;
		this.columns = Math.max(1, columns);
		x = new Tracks(Math.min(this.columns, owner.children.size()));
		y = new Tracks((owner.children.size() + this.columns - 1) / this.columns);
		low = new Collector(this, Side.LOW);
		high = new Collector(this, Side.HIGH);
		for (int i = 0; i < owner.children.size(); i++) {
			x.widen(i % this.columns, owner.children.get(i).width);
			y.widen(i / this.columns, owner.children.get(i).height);
		}
		gaps();
	}

	/** The lattice whose proportions are the nearest to what is asked. */
	static Lattice near(Cell owner, boolean down, double aspect) {
		Lattice best = null;
		for (int columns = 1; columns <= owner.children.size(); columns++) {
			var lattice = new Lattice(owner, down, columns);
			if (best == null || lattice.distance(aspect) < best.distance(aspect)) {
				best = lattice;
			}
		}
		return best;
	}

	private double distance(double aspect) {
		double empty = columns * y.count() - owner.children.size();
		return Math.abs(Math.log(width() / height() / aspect)) + empty / (columns * y.count());
	}

	private void gaps() {
		main().padding(PADDING + LANE * low.size(), PADDING + LANE * high.size());
		for (int i = 0; i < main().count(); i++) {
			main().gap(i, Math.max(GAP, LANE * (high.widest(i) + low.widest(i + 1) + 1)));
		}
		cross().padding(PADDING + LANE * low.passing(0).size(), PADDING + LANE * high.passing(cross().count() - 1).size());
		for (int i = 0; i < cross().count(); i++) {
			cross().gap(i, Math.max(GAP, LANE * (high.passing(i).size() + low.passing(i + 1).size() + 1) + Badges.OVERHANG));
		}
	}

	@Override
	public double width() {
		return x.total();
	}

	@Override
	public double height() {
		return y.total();
	}

	@Override
	public void place(double header, double width) {
		x.stretch(width - x.total());
		y.shift(header);
		for (int i = 0; i < owner.children.size(); i++) {
			place(owner.children.get(i), i % columns, i / columns);
		}
	}

	private void place(Cell child, int column, int row) {
		if (Sizes.isRound(child.node.style().shape())) {
			child.x = x.start(column) + (x.size(column) - child.width) / 2;
			child.y = y.start(row) + (y.size(row) - child.height) / 2;
			return;
		}
		child.x = x.start(column);
		child.y = y.start(row);
		child.width = x.size(column);
		child.height = y.size(row);
		if (child.packing != null) {
			child.packing.place(child.header, child.width);
		}
	}

	@Override
	public void route() {
		for (var child : owner.children) {
			for (var side : Side.values()) {
				if (!isFixed(child)) {
					Ports.spread(child, side, down ? 0 : child.header, child.size(!down), Ports.sorted(child, side, owner));
				}
			}
			if (child.packing != null) {
				child.packing.route();
			}
		}
		low.route();
		high.route();
	}

	private static boolean isFixed(Cell child) {
		return Packing.isFixed(child);
	}

	@Override
	public List<Point> lead(Cell child, Bundle bundle, Side side) {
		var way = (side == Side.HIGH ? high : low).way(child, bundle);
		return way.stream().map(point -> down ? new Point(point.y(), point.x()) : point).toList();
	}

	Cell owner() {
		return owner;
	}

	boolean down() {
		return down;
	}

	Tracks main() {
		return down ? y : x;
	}

	Tracks cross() {
		return down ? x : y;
	}

	int mainIndex(Cell child) {
		return down ? child.index / columns : child.index % columns;
	}

	int crossIndex(Cell child) {
		return down ? child.index % columns : child.index / columns;
	}

	/** The children of a line across the direction, from beginning to end. */
	List<Cell> line(int cross) {
		var line = new ArrayList<Cell>();
		for (var child : owner.children) {
			if (crossIndex(child) == cross) {
				line.add(child);
			}
		}
		return line;
	}
}
