/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.viewpoint.tests.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.insp.viewpoint.layout.Box;
import org.insp.viewpoint.layout.Drawing;
import org.insp.viewpoint.layout.Point;
import org.insp.viewpoint.layout.Rectangle;
import org.insp.viewpoint.layout.Route;
import org.insp.viewpoint.scene.Style.Shape;

/** Checks of what a person expects of every drawing. */
final class DrawingChecks {

	private static final double NEAR = 0.6;

	private final Drawing drawing;
	private final Map<String, Box> boxes = new LinkedHashMap<>();

	DrawingChecks(Drawing drawing) {
		this.drawing = drawing;
		drawing.boxes().forEach(this::collect);
	}

	private void collect(Box box) {
		boxes.put(box.node().id(), box);
		box.children().forEach(this::collect);
	}

	void all() {
		var page = new Rectangle(0, 0, drawing.width(), drawing.height());
		drawing.boxes().forEach(box -> assertTrue(page.contains(box.area()), () -> box.node().id() + " is on the page"));
		apart(drawing.boxes());
		boxes.values().forEach(this::inside);
		assertEquals(drawing.scene().edges().size(), drawing.routes().size());
		drawing.routes().forEach(this::ends);
		drawing.routes().forEach(this::labels);
		drawing.routes().forEach(this::passesNoLeaf);
		labelsApart();
	}

	private void labelsApart() {
		var labels = drawing.routes().stream().filter(route -> !route.label().lines().isEmpty()).toList();
		for (int i = 0; i < labels.size(); i++) {
			for (int j = 0; j < i; j++) {
				var one = labels.get(i);
				var other = labels.get(j);
				assertFalse(one.label().area().overlaps(other.label().area()),
						() -> "the labels of " + one.edge().id() + " and " + other.edge().id() + " are apart");
			}
		}
	}

	private static void apart(List<Box> siblings) {
		for (int i = 0; i < siblings.size(); i++) {
			for (int j = 0; j < i; j++) {
				var one = siblings.get(i);
				var other = siblings.get(j);
				assertFalse(one.area().overlaps(other.area()),
						() -> one.node().id() + " and " + other.node().id() + " are apart: " + one.area() + " " + other.area());
			}
		}
	}

	private void inside(Box box) {
		apart(box.children());
		var room = new Rectangle(box.area().x(), box.area().y() + box.header(), box.area().width(), box.area().height() - box.header());
		box.children().forEach(child -> assertTrue(room.contains(child.area()), () -> child.node().id() + " is inside " + box.node().id()));
		assertTrue(grown(box.area()).contains(box.label().area()),
				() -> "the label is inside " + box.node().id() + " " + box.area() + " " + box.label().area());
		if (!box.children().isEmpty()) {
			assertTrue(box.label().area().bottom() <= box.area().y() + box.header() + NEAR,
					() -> "the label is in the header of " + box.node().id());
		}
	}

	private void ends(Route route) {
		var points = route.points();
		assertTrue(points.size() >= 2, () -> route.edge().id() + " has two ends");
		onBorder(points.get(0), boxes.get(route.edge().source()), route);
		onBorder(points.get(points.size() - 1), boxes.get(route.edge().target()), route);
		for (int i = 1; i < points.size(); i++) {
			var a = points.get(i - 1);
			var b = points.get(i);
			assertTrue(Math.abs(a.x() - b.x()) < NEAR || Math.abs(a.y() - b.y()) < NEAR,
					() -> route.edge().id() + " runs straight: " + points);
		}
	}

	private static void onBorder(Point point, Box box, Route route) {
		var area = box.area();
		double dx = (point.x() - area.center().x()) / area.width() * 2;
		double dy = (point.y() - area.center().y()) / area.height() * 2;
		double distance = switch (box.node().style().shape()) {
			case ELLIPSE, DOT -> Math.hypot(dx, dy);
			case DIAMOND -> Math.abs(dx) + Math.abs(dy);
			case RECTANGLE, ROUNDED, NOTE -> Math.max(Math.abs(dx), Math.abs(dy));
		};
		assertEquals(1, distance, 0.03, () -> route.edge().id() + " ends on the border of " + box.node().id() + ": " + point + " " + area);
	}

	private void labels(Route route) {
		if (route.label().lines().isEmpty()) {
			return;
		}
		for (var box : boxes.values()) {
			if (box.children().isEmpty()) {
				assertFalse(box.area().overlaps(route.label().area()),
						() -> "the label of " + route.edge().id() + " is not on " + box.node().id());
			}
		}
	}

	private void passesNoLeaf(Route route) {
		var segments = segments(route);
		for (var box : boxes.values()) {
			boolean own = box.node().id().equals(route.edge().source()) || box.node().id().equals(route.edge().target());
			if (box.children().isEmpty() && !(own && box.node().style().shape() != Shape.RECTANGLE)) {
				segments.forEach(segment -> assertFalse(shrunk(box.area()).overlaps(segment),
						() -> route.edge().id() + " does not pass " + box.node().id()));
			}
		}
	}

	/** No edge goes through the label of a container. */
	void headers() {
		for (var route : drawing.routes()) {
			for (var segment : segments(route)) {
				for (var box : boxes.values()) {
					boolean hit = !box.children().isEmpty() && box.label().area().overlaps(segment);
					assertFalse(hit, () -> route.edge().id() + " does not pass the label of " + box.node().id() + " " + segment + " "
							+ box.label().area());
				}
			}
		}
	}

	private static List<Rectangle> segments(Route route) {
		var segments = new ArrayList<Rectangle>();
		for (int i = 1; i < route.points().size(); i++) {
			var a = route.points().get(i - 1);
			var b = route.points().get(i);
			segments.add(new Rectangle(Math.min(a.x(), b.x()), Math.min(a.y(), b.y()), Math.abs(a.x() - b.x()), Math.abs(a.y() - b.y())));
		}
		return segments;
	}

	private static Rectangle grown(Rectangle area) {
		return new Rectangle(area.x() - NEAR, area.y() - NEAR, area.width() + 2 * NEAR, area.height() + 2 * NEAR);
	}

	private static Rectangle shrunk(Rectangle area) {
		return new Rectangle(area.x() + NEAR, area.y() + NEAR, area.width() - 2 * NEAR, area.height() - 2 * NEAR);
	}
}
