/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.viewpoint.svg;

import org.insp.viewpoint.drawing.VectorPath;
import org.insp.viewpoint.layout.Point;

/** Writes paths as SVG has them. */
final class SvgPaths {

	private SvgPaths() {
	}

	static String data(VectorPath path) {
		var data = new StringBuilder();
		Point before = null;
		for (var segment : path.segments()) {
			append(data, before, segment);
			before = segment.end();
		}
		return data.toString();
	}

	private static void append(StringBuilder data, Point before, VectorPath.Segment segment) {
		if (segment instanceof VectorPath.Close) {
			data.append('Z');
		} else if (segment instanceof VectorPath.Move) {
			data.append('M').append(pair(segment.end()));
		} else if (segment instanceof VectorPath.Curve curve) {
			data.append('Q').append(pair(curve.control())).append(' ').append(pair(curve.end()));
		} else if (segment instanceof VectorPath.HalfCircle) {
			var radius = XmlWriter.number(Math.hypot(segment.end().x() - before.x(), segment.end().y() - before.y()) / 2);
			data.append('A').append(radius).append(' ').append(radius).append(" 0 0 0 ").append(pair(segment.end()));
		} else {
			data.append('L').append(pair(segment.end()));
		}
	}

	private static String pair(Point point) {
		return XmlWriter.number(point.x()) + ' ' + XmlWriter.number(point.y());
	}
}
