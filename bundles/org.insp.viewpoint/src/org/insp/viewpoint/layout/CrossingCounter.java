/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.viewpoint.layout;

import java.util.ArrayList;
import java.util.List;

/** Counts where lines cross each other: those that run across with those that run down. */
final class CrossingCounter {

	private record Segment(int line, double at, double from, double to) {
	}

	private final List<Segment> across = new ArrayList<>();
	private final List<Segment> upright = new ArrayList<>();

	CrossingCounter(List<List<Point>> lines) {
		for (int line = 0; line < lines.size(); line++) {
			var points = lines.get(line);
			for (int i = 1; i < points.size(); i++) {
				add(line, points.get(i - 1), points.get(i));
			}
		}
	}

	private void add(int line, Point a, Point b) {
		if (Math.abs(a.x() - b.x()) < Math.abs(a.y() - b.y())) {
			upright.add(new Segment(line, a.x(), Math.min(a.y(), b.y()), Math.max(a.y(), b.y())));
		} else {
			across.add(new Segment(line, a.y(), Math.min(a.x(), b.x()), Math.max(a.x(), b.x())));
		}
	}

	int count() {
		int count = 0;
		for (var one : across) {
			for (var other : upright) {
				boolean meet = other.at > one.from && other.at < one.to && one.at > other.from && one.at < other.to;
				count += meet && one.line != other.line ? 1 : 0;
			}
		}
		return count;
	}
}
