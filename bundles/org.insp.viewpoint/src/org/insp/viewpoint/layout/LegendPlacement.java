/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.viewpoint.layout;

import java.util.ArrayList;
import java.util.List;

/** Places legends and remarks: in a row below the drawing, or one below the other beside it where that makes the better page. */
final class LegendPlacement {

	private static final double GAP = 24;
	private static final LayoutEngine.Proportions WIDE = new LayoutEngine.Proportions(8, 16);
	private static final LayoutEngine.Proportions NARROW = new LayoutEngine.Proportions(0.6, 16);

	private final boolean down;
	private final List<Cell> legends;
	private final List<Cell> cells = new ArrayList<>();

	/**
	 * @param legends not yet measured
	 * @param notes measured
	 */
	LegendPlacement(boolean down, List<Cell> legends, List<Cell> notes) {
		this.down = down;
		this.legends = legends;
		cells.addAll(legends);
		cells.addAll(notes);
	}

	/** Places them outside of a drawing of a size, and returns the area that they cover. */
	Rectangle place(double width, double height) {
		if (cells.isEmpty()) {
			return new Rectangle(0, 0, 0, 0);
		}
		var beside = beside(width + GAP);
		double narrow = ShelfPacking.cost(beside.right(), Math.max(height, beside.bottom()));
		var below = below(height + GAP, width);
		double wide = ShelfPacking.cost(Math.max(width, below.right()), below.bottom());
		return wide <= narrow ? below : beside(width + GAP);
	}

	private Rectangle beside(double left) {
		legends.forEach(new CellSizes(down, NARROW)::measure);
		double y = 0;
		double widest = 0;
		for (var cell : cells) {
			cell.x = left;
			cell.y = y;
			y += cell.height + GAP;
			widest = Math.max(widest, cell.width);
		}
		return new Rectangle(left, 0, widest, y - GAP);
	}

	private Rectangle below(double top, double width) {
		legends.forEach(new CellSizes(down, WIDE)::measure);
		double x = 0;
		double y = top;
		double widest = 0;
		double bottom = top;
		for (var cell : cells) {
			if (x > 0 && x + cell.width > width) {
				x = 0;
				y = bottom + GAP;
			}
			cell.x = x;
			cell.y = y;
			x += cell.width + GAP;
			widest = Math.max(widest, x - GAP);
			bottom = Math.max(bottom, y + cell.height);
		}
		return new Rectangle(0, top, widest, bottom - top);
	}
}
