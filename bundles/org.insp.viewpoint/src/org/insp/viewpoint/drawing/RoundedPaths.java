/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.viewpoint.drawing;

import java.util.ArrayList;
import java.util.List;

import org.insp.viewpoint.layout.Point;

/** Lines with bends whose corners are a little rounded, so that the eye follows them where others cross. */
final class RoundedPaths {

	private static final double RADIUS = 3;

	private RoundedPaths() {
	}

	/** Returns a line through points. */
	static VectorPath through(List<Point> points) {
		var segments = new ArrayList<VectorPath.Segment>();
		for (int i = 0; i < points.size(); i++) {
			var point = points.get(i);
			if (i == 0) {
				segments.add(new VectorPath.Move(point));
			} else if (i == points.size() - 1) {
				segments.add(new VectorPath.Line(point));
			} else {
				segments.add(new VectorPath.Line(near(point, points.get(i - 1))));
				segments.add(new VectorPath.Curve(point, near(point, points.get(i + 1))));
			}
		}
		return new VectorPath(List.copyOf(segments));
	}

	private static Point near(Point point, Point other) {
		double distance = Math.hypot(other.x() - point.x(), other.y() - point.y());
		double part = distance == 0 ? 0 : Math.min(RADIUS, distance / 2) / distance;
		return new Point(point.x() + (other.x() - point.x()) * part, point.y() + (other.y() - point.y()) * part);
	}
}
