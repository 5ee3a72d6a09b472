/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.viewpoint.layout;

import java.util.ArrayList;
import java.util.List;

import org.insp.viewpoint.scene.Style;

/** The points where edges meet nodes that are not rectangles: ELK brings them to the bounding box, here they go on to the outline. */
final class OutlineClipping {

	private OutlineClipping() {
	}

	static List<Point> clip(List<Point> points, Cell source, Cell target) {
		if (points.size() < 2) {
			return points;
		}
		var clipped = new ArrayList<>(points);
		int last = points.size() - 1;
		clipped.set(0, meet(points.get(0), points.get(1), source));
		clipped.set(last, meet(points.get(last), points.get(last - 1), target));
		return List.copyOf(clipped);
	}

	/** The point where the line through an end comes to the outline of its cell. */
	private static Point meet(Point end, Point from, Cell cell) {
		var shape = cell.node.style().shape();
		if (!CellSizes.isRound(shape)) {
			return end;
		}
		var corner = cell.corner();
		double a = cell.width / 2;
		double b = cell.height / 2;
		double dx = end.x() - corner.x() - a;
		double dy = end.y() - corner.y() - b;
		if (Math.abs(end.y() - from.y()) < Math.abs(end.x() - from.x())) {
			return new Point(corner.x() + a + Math.signum(dx) * a * reach(shape, dy / b), end.y());
		}
		return new Point(end.x(), corner.y() + b + Math.signum(dy) * b * reach(shape, dx / a));
	}

	/** The extent of an outline of radius 1 to the side at a distance from its middle. */
	private static double reach(Style.Shape shape, double distance) {
		double part = Math.min(1, Math.abs(distance));
		return shape == Style.Shape.DIAMOND ? 1 - part : Math.sqrt(1 - part * part);
	}
}
