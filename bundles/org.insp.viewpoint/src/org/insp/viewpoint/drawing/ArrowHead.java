/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.viewpoint.drawing;

import java.util.ArrayList;
import java.util.List;

import org.insp.viewpoint.layout.Point;
import org.insp.viewpoint.scene.EdgeStyle.Arrow;

/**
 * The shape of an edge's end in a square of ten units, its tip at the middle of the right side.
 *
 * @param outline the shape
 * @param fill what it is filled with
 */
public record ArrowHead(VectorPath outline, Fill fill) {

	/** The side of the square, in units. */
	public static final double UNITS = 10;
	/** The side of the square on a drawing, in pixels. */
	public static final double SIZE = 9;
	/** The width of the outline, in units. */
	public static final double STROKE = 1.2;
	private static final Point TIP = new Point(UNITS, UNITS / 2);

	/** The filling of a shape. */
	public enum Fill {
		/** Nothing: it is open. */
		NONE,
		/** The colour of the paper. */
		PAPER,
		/** The colour of the edge. */
		STROKE
	}

	/** Returns the shape of an end other than {@link Arrow#NONE}. */
	public static ArrowHead of(Arrow arrow) {
		return switch (arrow) {
			case INPUT -> new ArrowHead(VectorPath.open(1, 1, 9.4, 5, 1, 9), Fill.NONE);
			case INPUT_CLOSED -> new ArrowHead(triangle(), Fill.PAPER);
			case INPUT_FILL_CLOSED -> new ArrowHead(triangle(), Fill.STROKE);
			case DIAMOND -> new ArrowHead(diamond(), Fill.PAPER);
			case FILL_DIAMOND -> new ArrowHead(diamond(), Fill.STROKE);
			case DOT -> new ArrowHead(circle(), Fill.STROKE);
			case NONE -> throw new IllegalArgumentException("Without end there is no shape");
		};
	}

	private static VectorPath triangle() {
		return VectorPath.polygon(1, 1, 9.4, 5, 1, 9);
	}

	private static VectorPath diamond() {
		return VectorPath.polygon(0.6, 5, 5, 1.5, 9.4, 5, 5, 8.5);
	}

	private static VectorPath circle() {
		var start = new Point(4, 5);
		var segments = new ArrayList<VectorPath.Segment>();
		segments.add(new VectorPath.Move(start));
		segments.add(new VectorPath.HalfCircle(new Point(9.4, 5)));
		segments.add(new VectorPath.HalfCircle(start));
		segments.add(new VectorPath.Close(start));
		return new VectorPath(List.copyOf(segments));
	}

	/**
	 * Returns the shape at the end of a line.
	 *
	 * @param from a point on the last straight part of the line
	 * @param tip the end of the line
	 */
	public VectorPath at(Point from, Point tip) {
		double length = Math.hypot(tip.x() - from.x(), tip.y() - from.y());
		double cos = length == 0 ? 1 : (tip.x() - from.x()) / length;
		double sin = length == 0 ? 0 : (tip.y() - from.y()) / length;
		double scale = SIZE / UNITS;
		return outline.moved(point -> {
			double along = (point.x() - TIP.x()) * scale;
			double across = (point.y() - TIP.y()) * scale;
			return new Point(tip.x() + along * cos - across * sin, tip.y() + along * sin + across * cos);
		});
	}
}
