/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.viewpoint.layout;

import java.util.List;

/** Lines of text, one below the other; edges leave each to the left or right. */
final class ListPacking implements Packing {

	private static final double INSET = 3;

	private final Cell owner;
	private final double width;
	private final double height;

	ListPacking(Cell owner) {
		this.owner = owner;
		width = owner.children.stream().mapToDouble(row -> row.width).max().orElse(0) + 2 * INSET;
		height = owner.children.stream().mapToDouble(row -> row.height).sum() + 2 * INSET;
	}

	@Override
	public double width() {
		return width;
	}

	@Override
	public double height() {
		return height;
	}

	@Override
	public void place(double header, double asked) {
		double y = header + INSET;
		for (var row : owner.children) {
			row.x = INSET;
			row.y = y;
			row.width = asked - 2 * INSET;
			y += row.height;
		}
		for (var side : Side.values()) {
			owner.ports(side).replaceAll((bundle, place) -> header / 2);
			for (var row : owner.children) {
				PortPlacement.spread(row, side, 0, row.height, List.copyOf(row.ports(side).keySet()));
				row.ports(side).forEach((bundle, place) -> owner.ports(side).put(bundle, row.y + place));
			}
		}
	}

	@Override
	public void route() {
		// The lines decided at once where their edges leave.
	}

	@Override
	public List<Point> lead(Cell row, EdgeBundle bundle, Side side) {
		double y = row.y + row.ports(side).get(bundle);
		return side == Side.HIGH
				? List.of(new Point(row.x + row.width, y), new Point(owner.width, y))
				: List.of(new Point(row.x, y), new Point(0, y));
	}
}
