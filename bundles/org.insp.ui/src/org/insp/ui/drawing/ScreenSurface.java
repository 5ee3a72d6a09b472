/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.ui.drawing;

import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Path;
import org.insp.viewpoint.drawing.ArrowHead;
import org.insp.viewpoint.drawing.Dashes;
import org.insp.viewpoint.drawing.Surface;
import org.insp.viewpoint.drawing.VectorPath;
import org.insp.viewpoint.layout.Box;
import org.insp.viewpoint.layout.Label;
import org.insp.viewpoint.layout.Point;
import org.insp.viewpoint.layout.Rectangle;
import org.insp.viewpoint.layout.Route;
import org.insp.viewpoint.scene.EdgeStyle;
import org.insp.viewpoint.scene.EdgeStyle.Arrow;
import org.insp.viewpoint.scene.Style;

/**
 * Draws on the screen. The selected node has a border of its own, what is not searched for is faint, and a node with a problem bears a
 * mark.
 */
final class ScreenSurface implements Surface {

	private static final Color PAPER = new Color(255, 255, 255);
	private static final Color SELECTED = new Color(214, 84, 0);
	private static final Color PROBLEM = new Color(192, 0, 0);
	private static final int PROBLEM_MARK_SIZE = 14;
	private static final int FAINT = 60;
	private static final int FULL = 255;
	/** The width of the selected node's border on the screen, at any zoom. */
	private static final double SELECTED_WIDTH = 3;

	private final GC gc;
	private final DrawingFonts fonts;
	private final HighlightedNodes highlights;
	private final double zoom;
	private boolean isSelected;

	/** @param zoom how many pixels of the screen there are to one of the drawing */
	ScreenSurface(GC gc, DrawingFonts fonts, HighlightedNodes highlights, double zoom) {
		this.gc = gc;
		this.fonts = fonts;
		this.highlights = highlights;
		this.zoom = zoom;
	}

	@Override
	public void begin(Box box) {
		var id = box.node().id();
		isSelected = id.equals(highlights.selected());
		boolean isHit = highlights.hits().isEmpty() || highlights.hits().contains(id) || !box.children().isEmpty();
		gc.setAlpha(isHit ? FULL : FAINT);
	}

	@Override
	public void end(Box box) {
		if (highlights.problems().contains(box.node().id())) {
			problemMark(box.area());
		}
		gc.setAlpha(FULL);
	}

	/** Draws an exclamation mark at the lower right corner, where no badge is. */
	private void problemMark(Rectangle area) {
		int x = (int) Math.round(area.right()) - PROBLEM_MARK_SIZE;
		int y = (int) Math.round(area.bottom()) - PROBLEM_MARK_SIZE;
		int middle = x + PROBLEM_MARK_SIZE / 2 - 1;
		gc.setBackground(PROBLEM);
		gc.fillOval(x, y, PROBLEM_MARK_SIZE, PROBLEM_MARK_SIZE);
		gc.setBackground(PAPER);
		gc.fillRectangle(middle, y + PROBLEM_MARK_SIZE / 5, 2, PROBLEM_MARK_SIZE / 2 - 1);
		gc.fillRectangle(middle, y + PROBLEM_MARK_SIZE - PROBLEM_MARK_SIZE / 3 + 1, 2, 2);
	}

	@Override
	public void begin(Route route) {
		gc.setAlpha(highlights.hits().isEmpty() ? FULL : FAINT);
	}

	@Override
	public void end(Route route) {
		gc.setAlpha(FULL);
	}

	@Override
	public void rectangle(Rectangle area, double corner, Style style) {
		draw(path -> outline(path, area, (float) corner), style);
	}

	private static void outline(Path path, Rectangle area, float corner) {
		float x = (float) area.x();
		float y = (float) area.y();
		float right = (float) area.right();
		float bottom = (float) area.bottom();
		float diameter = 2 * corner;
		if (corner == 0) {
			path.addRectangle(x, y, right - x, bottom - y);
			return;
		}
		path.addArc(right - diameter, y, diameter, diameter, 90, -90);
		path.addArc(right - diameter, bottom - diameter, diameter, diameter, 0, -90);
		path.addArc(x, bottom - diameter, diameter, diameter, -90, -90);
		path.addArc(x, y, diameter, diameter, 180, -90);
		path.close();
	}

	@Override
	public void ellipse(Rectangle area, Style style) {
		draw(path -> path.addArc((float) area.x(), (float) area.y(), (float) area.width(), (float) area.height(), 0, 360), style);
	}

	@Override
	public void shape(VectorPath path, Style style) {
		draw(target -> append(path, target), style);
	}

	private void draw(Consumer<Path> outline, Style style) {
		with(outline, path -> {
			gc.setBackground(color(style.fill()));
			gc.fillPath(path);
			if (isSelected || style.borderWidth() > 0) {
				gc.setForeground(isSelected ? SELECTED : color(style.border()));
				gc.setLineWidth(isSelected ? (int) Math.ceil(SELECTED_WIDTH / zoom) : style.borderWidth());
				dash(isSelected ? Style.Line.SOLID : style.borderLine());
				gc.drawPath(path);
			}
		});
	}

	@Override
	public void line(VectorPath path, List<Point> points, EdgeStyle style) {
		gc.setForeground(color(style.stroke()));
		gc.setLineWidth(Math.max(1, style.width()));
		dash(style.line());
		with(target -> append(path, target), gc::drawPath);
		int last = points.size() - 1;
		if (last > 0) {
			arrow(style.targetArrow(), points.get(last - 1), points.get(last), style);
			arrow(style.sourceArrow(), points.get(1), points.get(0), style);
		}
	}

	private void arrow(Arrow arrow, Point from, Point tip, EdgeStyle style) {
		if (arrow == Arrow.NONE) {
			return;
		}
		var head = ArrowHead.of(arrow);
		dash(Style.Line.SOLID);
		gc.setLineWidth(1);
		with(target -> append(head.at(from, tip), target), path -> {
			if (head.fill() != ArrowHead.Fill.NONE) {
				gc.setBackground(head.fill() == ArrowHead.Fill.PAPER ? PAPER : color(style.stroke()));
				gc.fillPath(path);
			}
			gc.drawPath(path);
		});
	}

	@Override
	public void text(Label label, org.insp.viewpoint.scene.Color color, Set<Style.Format> formats) {
		if (!label.lines().isEmpty()) {
			gc.setForeground(color(color));
			fonts.use(gc, label.size(), formats);
			label.lines().forEach(line -> fonts.draw(gc, line));
		}
	}

	/** Uses a path and gives its memory back. */
	private void with(Consumer<Path> outline, Consumer<Path> use) {
		var path = new Path(gc.getDevice());
		outline.accept(path);
		use.accept(path);
		path.dispose();
	}

	private static void append(VectorPath path, Path target) {
		Point before = null;
		for (var segment : path.segments()) {
			append(before, segment, target);
			before = segment.end();
		}
	}

	private static void append(Point before, VectorPath.Segment segment, Path target) {
		var end = segment.end();
		if (segment instanceof VectorPath.Move) {
			target.moveTo((float) end.x(), (float) end.y());
		} else if (segment instanceof VectorPath.Line) {
			target.lineTo((float) end.x(), (float) end.y());
		} else if (segment instanceof VectorPath.Curve curve) {
			target.quadTo((float) curve.control().x(), (float) curve.control().y(), (float) end.x(), (float) end.y());
		} else if (segment instanceof VectorPath.HalfCircle) {
			double radius = Math.hypot(end.x() - before.x(), end.y() - before.y()) / 2;
			double start = Math.toDegrees(Math.atan2(end.y() - before.y(), before.x() - end.x()));
			target.addArc((float) ((before.x() + end.x()) / 2 - radius), (float) ((before.y() + end.y()) / 2 - radius),
					(float) (2 * radius),
					(float) (2 * radius), (float) start, 180);
		} else {
			target.close();
		}
	}

	private void dash(Style.Line line) {
		var lengths = Dashes.of(line);
		gc.setLineDash(lengths.isEmpty() ? null : lengths.stream().mapToInt(Integer::intValue).toArray());
	}

	private static Color color(org.insp.viewpoint.scene.Color color) {
		return new Color(color.red(), color.green(), color.blue());
	}
}
