/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.viewpoint.svg;

import java.util.List;

import org.insp.viewpoint.layout.Point;

/** Lines with bends. */
final class RoundedPaths {

	private static final double RADIUS = 3;

	private RoundedPaths() {
	}

	/** A line through points whose corners are a little rounded, so that the eye follows it where others cross. */
	static String rounded(List<Point> points) {
		var path = new StringBuilder();
		for (int i = 0; i < points.size(); i++) {
			var point = points.get(i);
			if (i == 0 || i == points.size() - 1) {
				path.append(i == 0 ? 'M' : 'L').append(pair(point));
			} else {
				path.append('L').append(pair(near(point, points.get(i - 1)))).append('Q').append(pair(point)).append(' ')
						.append(pair(near(point, points.get(i + 1))));
			}
		}
		return path.toString();
	}

	private static Point near(Point point, Point other) {
		double distance = Math.hypot(other.x() - point.x(), other.y() - point.y());
		double part = distance == 0 ? 0 : Math.min(RADIUS, distance / 2) / distance;
		return new Point(point.x() + (other.x() - point.x()) * part, point.y() + (other.y() - point.y()) * part);
	}

	private static String pair(Point point) {
		return XmlWriter.number(point.x()) + ' ' + XmlWriter.number(point.y());
	}
}
