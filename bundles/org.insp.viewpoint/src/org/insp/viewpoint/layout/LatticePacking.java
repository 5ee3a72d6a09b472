/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.viewpoint.layout;

import java.util.List;

/**
 * Children in rows and columns, with room between them for the bundles. A bundle leaves its child into the gutter beside it, turns into
 * the gap between two rows, and joins the others of its kind at the side of the block; in a drawing that goes downwards rows and columns
 * change their parts. “Main” is along the direction of the drawing, “cross” across.
 */
final class LatticePacking implements Packing {

	private static final double GAP = 10;
	private static final double PADDING = 10;
	static final double LANE = 6;

	private final Cell owner;
	private final boolean down;
	private final int columns;
	private final Tracks x;
	private final Tracks y;
	private final SideRouter low;
	private final SideRouter high;

	LatticePacking(Cell owner, boolean down, int columns) {
		this.owner = owner;
		this.down = down;
		this.columns = Math.max(1, columns);
		x = new Tracks(Math.min(this.columns, owner.children.size()));
		y = new Tracks((owner.children.size() + this.columns - 1) / this.columns);
		for (int i = 0; i < owner.children.size(); i++) {
			x.widen(i % this.columns, owner.children.get(i).width);
			y.widen(i / this.columns, owner.children.get(i).height);
		}
		low = new SideRouter(this, Side.LOW);
		high = new SideRouter(this, Side.HIGH);
		gaps();
	}

	/** The lattice whose proportions are the nearest to what is asked. */
	static LatticePacking near(Cell owner, boolean down, double aspect) {
		int count = owner.children.size();
		double width = GAP + owner.children.stream().mapToDouble(child -> child.width).sum() / count;
		double height = GAP + owner.children.stream().mapToDouble(child -> child.height).sum() / count;
		int best = 1;
		for (int columns = 2; columns <= count; columns++) {
			best = distance(count, columns, width / height / aspect) < distance(count, best, width / height / aspect) ? columns : best;
		}
		return new LatticePacking(owner, down, best);
	}

	/** The distance of a number of columns from the proportions, and from leaving no place empty. */
	private static double distance(int count, int columns, double proportion) {
		int rows = (count + columns - 1) / columns;
		return Math.abs(Math.log(proportion * columns / rows)) + (1 - (double) count / (columns * rows)) / 2;
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
		if (CellSizes.isRound(child.node.style().shape())) {
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
					PortPlacement.spread(child, side, down ? child.labelClearance : child.header, child.size(!down),
							PortPlacement.sorted(child, side, owner));
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
	public List<Point> lead(Cell child, EdgeBundle bundle, Side side) {
		var way = (side == Side.HIGH ? high : low).path(child, bundle);
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
}
