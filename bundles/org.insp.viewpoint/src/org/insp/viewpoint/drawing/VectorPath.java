/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.viewpoint.drawing;

import java.util.ArrayList;
import java.util.List;

import org.insp.viewpoint.layout.Point;

/**
 * A path of straight and curved segments, as SVG and graphics libraries have it.
 *
 * @param segments the segments; the first one moves to the start
 */
public record VectorPath(List<Segment> segments) {

	/** A part of a path, from the end of the part before it. */
	public sealed interface Segment {

		/** The end of the segment. */
		Point end();

		/** The same segment elsewhere. */
		Segment moved(Placement placement);
	}

	/** The start of a path. */
	public record Move(Point end) implements Segment {

		@Override
		public Segment moved(Placement placement) {
			return new Move(placement.of(end));
		}
	}

	/** A straight line. */
	public record Line(Point end) implements Segment {

		@Override
		public Segment moved(Placement placement) {
			return new Line(placement.of(end));
		}
	}

	/** A quadratic Bézier curve. */
	public record Curve(Point control, Point end) implements Segment {

		@Override
		public Segment moved(Placement placement) {
			return new Curve(placement.of(control), placement.of(end));
		}
	}

	/** Half a circle, counterclockwise as one sees it. */
	public record HalfCircle(Point end) implements Segment {

		@Override
		public Segment moved(Placement placement) {
			return new HalfCircle(placement.of(end));
		}
	}

	/** A straight line back to the start. */
	public record Close(Point end) implements Segment {

		@Override
		public Segment moved(Placement placement) {
			return new Close(placement.of(end));
		}
	}

	/** A mapping of points that keeps shapes. */
	@FunctionalInterface
	public interface Placement {

		/** Returns where a point comes to be. */
		Point of(Point point);
	}

	/** A polygon: straight lines between points and back to the first. */
	static VectorPath polygon(double... coordinates) {
		var segments = new ArrayList<>(open(coordinates).segments);
		segments.add(new Close(segments.get(0).end()));
		return new VectorPath(List.copyOf(segments));
	}

	/** Straight lines between points. */
	static VectorPath open(double... coordinates) {
		var segments = new ArrayList<Segment>();
		for (int i = 0; i < coordinates.length; i += 2) {
			var point = new Point(coordinates[i], coordinates[i + 1]);
			segments.add(i == 0 ? new Move(point) : new Line(point));
		}
		return new VectorPath(List.copyOf(segments));
	}

	/** Returns the same path elsewhere. */
	public VectorPath moved(Placement placement) {
		return new VectorPath(segments.stream().map(segment -> segment.moved(placement)).toList());
	}
}
