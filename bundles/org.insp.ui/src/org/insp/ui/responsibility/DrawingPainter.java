/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.ui.responsibility;

import java.util.List;
import java.util.Set;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.insp.viewpoint.layout.Box;
import org.insp.viewpoint.layout.Drawing;
import org.insp.viewpoint.layout.Label;
import org.insp.viewpoint.layout.Point;
import org.insp.viewpoint.layout.Rectangle;
import org.insp.viewpoint.layout.Route;
import org.insp.viewpoint.scene.EdgeStyle.Arrow;
import org.insp.viewpoint.scene.Style;

/** Paints a drawing. It is paper: white in dark themes too, because its colours have meanings. */
final class DrawingPainter {

	private static final Color PAPER = new Color(255, 255, 255);
	private static final Color INK = new Color(0, 0, 0);
	private static final Color MARK = new Color(214, 84, 0);
	private static final Color WRONG = new Color(192, 0, 0);
	private static final int PROBLEM_MARK_SIZE = 14;
	private static final int FAINT = 60;
	private static final int FULL = 255;
	private static final int CORNER = 10;
	private static final int ARROW = 8;
	private static final double MARKED = 3;

	private final GC gc;
	private final DrawingFonts letters;
	private final String selected;
	private final Set<String> hits;
	private final Set<String> problems;
	private final double zoom;

	/**
	 * @param selected the id of the selected node, or null
	 * @param hits the ids of the nodes that are searched for; empty if nothing is, else the others become faint
	 * @param slips the ids of the nodes in whose text something cannot be understood; they get a mark
	 * @param zoom how much larger it is painted, so that the mark is as wide on the screen at any size
	 */
	DrawingPainter(GC gc, DrawingFonts letters, String selected, Set<String> hits, Set<String> slips, double zoom) {
		this.gc = gc;
		this.letters = letters;
		this.selected = selected;
		this.hits = hits;
		this.problems = slips;
		this.zoom = zoom;
	}

	void paint(Drawing drawing) {
		gc.setBackground(PAPER);
		gc.fillRectangle(0, 0, (int) drawing.width(), (int) drawing.height());
		text(drawing.heading(), INK, Set.of(Style.Format.BOLD));
		drawing.boxes().forEach(this::box);
		gc.setAlpha(hits.isEmpty() ? FULL : FAINT);
		drawing.routes().forEach(this::route);
		gc.setAlpha(FULL);
	}

	private void box(Box box) {
		var style = box.node().style();
		boolean isHit = hits.isEmpty() || hits.contains(box.node().id()) || !box.children().isEmpty();
		gc.setAlpha(isHit ? FULL : FAINT);
		gc.setBackground(color(style.fill()));
		outline(style.shape(), box.area(), true);
		boolean isSelected = box.node().id().equals(selected);
		if (style.borderWidth() > 0 || isSelected) {
			gc.setForeground(isSelected ? MARK : color(style.border()));
			gc.setLineWidth(isSelected ? (int) Math.ceil(MARKED / zoom) : style.borderWidth());
			gc.setLineStyle(isSelected ? SWT.LINE_SOLID : line(style.borderLine()));
			outline(style.shape(), box.area(), false);
		}
		text(box.label(), color(style.text()), style.formats());
		box.children().forEach(this::box);
		box.borders().forEach(this::box);
		if (problems.contains(box.node().id())) {
			problemMark(box.area());
		}
	}

	/** An exclamation mark at the lower right corner, where no badge is. */
	private void problemMark(Rectangle area) {
		int x = (int) Math.round(area.right()) - PROBLEM_MARK_SIZE;
		int y = (int) Math.round(area.bottom()) - PROBLEM_MARK_SIZE;
		gc.setBackground(WRONG);
		gc.fillOval(x, y, PROBLEM_MARK_SIZE, PROBLEM_MARK_SIZE);
		gc.setBackground(PAPER);
		gc.fillRectangle(x + PROBLEM_MARK_SIZE / 2 - 1, y + PROBLEM_MARK_SIZE / 5, 2, PROBLEM_MARK_SIZE / 2 - 1);
		gc.fillRectangle(x + PROBLEM_MARK_SIZE / 2 - 1, y + PROBLEM_MARK_SIZE - PROBLEM_MARK_SIZE / 3 + 1, 2, 2);
	}

	private void outline(Style.Shape shape, Rectangle area, boolean filled) {
		int x = (int) Math.round(area.x());
		int y = (int) Math.round(area.y());
		int width = (int) Math.round(area.width());
		int height = (int) Math.round(area.height());
		switch (shape) {
			case ELLIPSE, DOT -> oval(x, y, width, height, filled);
			case ROUNDED -> rounded(x, y, width, height, filled);
			case DIAMOND -> polygon(filled, x + width / 2, y, x + width, y + height / 2, x + width / 2, y + height, x, y + height / 2);
			case NOTE -> polygon(filled, x, y, x + width - CORNER, y, x + width, y + CORNER, x + width, y + height, x, y + height);
			default -> rectangle(x, y, width, height, filled);
		}
	}

	private void oval(int x, int y, int width, int height, boolean filled) {
		if (filled) {
			gc.fillOval(x, y, width, height);
		} else {
			gc.drawOval(x, y, width, height);
		}
	}

	private void rounded(int x, int y, int width, int height, boolean filled) {
		if (filled) {
			gc.fillRoundRectangle(x, y, width, height, CORNER, CORNER);
		} else {
			gc.drawRoundRectangle(x, y, width, height, CORNER, CORNER);
		}
	}

	private void rectangle(int x, int y, int width, int height, boolean filled) {
		if (filled) {
			gc.fillRectangle(x, y, width, height);
		} else {
			gc.drawRectangle(x, y, width, height);
		}
	}

	private void polygon(boolean filled, int... points) {
		if (filled) {
			gc.fillPolygon(points);
		} else {
			gc.drawPolygon(points);
		}
	}

	private void route(Route route) {
		var style = route.edge().style();
		gc.setForeground(color(style.stroke()));
		gc.setBackground(color(style.stroke()));
		gc.setLineWidth(Math.max(1, style.width()));
		gc.setLineStyle(line(style.line()));
		var points = route.points();
		gc.drawPolyline(points.stream().flatMap(p -> List.of((int) Math.round(p.x()), (int) Math.round(p.y())).stream()).mapToInt(i -> i)
				.toArray());
		gc.setLineStyle(SWT.LINE_SOLID);
		arrow(style.targetArrow(), points.get(points.size() - 2), points.get(points.size() - 1));
		arrow(style.sourceArrow(), points.get(1), points.get(0));
		text(route.label(), color(style.text()), style.formats());
	}

	private void arrow(Arrow arrow, Point from, Point to) {
		double length = Math.hypot(to.x() - from.x(), to.y() - from.y());
		if (arrow == Arrow.NONE || length == 0) {
			return;
		}
		double dx = (to.x() - from.x()) / length * ARROW;
		double dy = (to.y() - from.y()) / length * ARROW;
		int[] head = { round(to.x() - dx - dy / 2), round(to.y() - dy + dx / 2), round(to.x()), round(to.y()), round(to.x() - dx + dy / 2),
				round(to.y() - dy - dx / 2) };
		switch (arrow) {
			case INPUT -> gc.drawPolyline(head);
			case INPUT_CLOSED -> gc.drawPolygon(head);
			case DOT -> gc.fillOval(round(to.x() - dx / 2) - ARROW / 4, round(to.y() - dy / 2) - ARROW / 4, ARROW / 2, ARROW / 2);
			default -> gc.fillPolygon(head);
		}
	}

	private void text(Label label, Color color, Set<Style.Format> formats) {
		if (label == null || label.lines().isEmpty()) {
			return;
		}
		gc.setForeground(color);
		letters.use(gc, label.size(), formats);
		for (var line : label.lines()) {
			letters.draw(gc, line);
		}
	}

	private static int round(double value) {
		return (int) Math.round(value);
	}

	private static int line(Style.Line line) {
		return switch (line) {
			case DASH -> SWT.LINE_DASH;
			case DOT -> SWT.LINE_DOT;
			case DASH_DOT -> SWT.LINE_DASHDOT;
			default -> SWT.LINE_SOLID;
		};
	}

	private static Color color(org.insp.viewpoint.scene.Color color) {
		return new Color(color.red(), color.green(), color.blue());
	}
}
