/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.diagram.layout;

import java.util.List;

/** Where legends stand: below the drawing, or beside its top where that makes the better page. */
final class Legend {

	private static final double GAP = 24;

	private Legend() {
	}

	/** Places legends outside of a drawing and tells which area they cover. */
	static Area place(List<Cell> legends, double width, double height) {
		if (legends.isEmpty()) {
			return new Area(0, 0, 0, 0);
		}
		double across = legends.stream().mapToDouble(cell -> cell.width + GAP).sum() - GAP;
		double highest = legends.stream().mapToDouble(cell -> cell.height).max().orElse(0);
		double below = Shelves.badness(Math.max(width, across), height + GAP + highest);
		double beside = Shelves.badness(width + GAP + across, Math.max(height, highest));
		var corner = below <= beside ? new Point(0, height + GAP) : new Point(width + GAP, 0);
		double x = corner.x();
		for (var legend : legends) {
			legend.x = x;
			legend.y = corner.y();
			x += legend.width + GAP;
		}
		return new Area(corner.x(), corner.y(), across, highest);
	}
}
