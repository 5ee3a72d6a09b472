/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.ui.responsibility;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Transform;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.insp.ui.drawing.DrawingFonts;
import org.insp.ui.drawing.DrawingPainter;
import org.insp.ui.drawing.HighlightedNodes;
import org.insp.viewpoint.layout.Box;
import org.insp.viewpoint.layout.Drawing;
import org.insp.viewpoint.layout.Rectangle;

/**
 * Shows a drawing: moved by dragging, with the wheel, with the scroll bars or with the arrow keys, made larger and smaller with Ctrl and
 * the wheel or with + and -, 0 shows all of it.
 */
final class DrawingCanvas extends Canvas {

	private static final double STEP = 1.2;
	private static final double SMALLEST = 0.05;
	private static final double LARGEST = 4;
	private static final int KEY_STEP = 60;
	/** Pixels for each line that the wheel turns. */
	private static final int WHEEL_LINE = 20;
	private static final int DRAG_THRESHOLD = 4;
	/** The space that is left free beside what is brought into sight, in pixels. */
	private static final int MARGIN = 24;
	/** Below this one cannot read what stands in the boxes. */
	private static final double READABLE = 0.5;

	/** The rule that decides about the size until the user does. */
	private enum Fit {
		/** As much as fits and can be read, from the upper left corner. */
		READABLE,
		/** All of it. */
		ALL,
		/** The user. */
		NONE
	}

	private final DrawingFonts letters;
	private final CanvasScrollBar across;
	private final CanvasScrollBar down;
	private final Consumer<String> selecting;
	private Drawing drawing;
	private String selected;
	private Set<String> hits = Set.of();
	private Map<String, String> problems = Map.of();
	private double zoom = 1;
	private double left;
	private double top;
	private Fit fit = Fit.READABLE;
	private Point pressed;
	private boolean dragged;

	/** @param selecting is given the id of the node that the user selects, or null */
	DrawingCanvas(Composite parent, Consumer<String> selecting) {
		super(parent, SWT.DOUBLE_BUFFERED | SWT.NO_BACKGROUND | SWT.H_SCROLL | SWT.V_SCROLL);
		this.selecting = selecting;
		this.letters = new DrawingFonts(getDisplay());
		this.across = new CanvasScrollBar(getHorizontalBar(), begin -> scroll(begin - left, 0));
		this.down = new CanvasScrollBar(getVerticalBar(), begin -> scroll(0, begin - top));
		addListener(SWT.Paint, this::paint);
		addListener(SWT.Resize, e -> {
			applyFit();
			updateScrollBars();
		});
		addListener(SWT.MouseDown, this::press);
		addListener(SWT.MouseMove, this::move);
		addListener(SWT.MouseUp, this::release);
		addListener(SWT.MouseVerticalWheel, this::wheel);
		addListener(SWT.MouseHorizontalWheel, e -> scrollByWheel(e, e.count * WHEEL_LINE, 0));
		addListener(SWT.KeyDown, this::key);
		addListener(SWT.Dispose, e -> letters.dispose());
	}

	/**
	 * Shows another drawing; zoom and place stay unless all was shown.
	 *
	 * @param wrong what is wrong with nodes besides what is drawn, by their ids
	 */
	void show(Drawing shown, Map<String, String> wrong) {
		drawing = shown;
		problems = wrong;
		applyFit();
		updateScrollBars();
	}

	/** Marks a node and brings it into sight. */
	void select(String id) {
		selected = id;
		box(id).ifPresent(this::reveal);
		updateScrollBars();
	}

	/** Makes all but some nodes faint. If they are others than before, one of them is brought into sight. */
	void highlight(Set<String> ids) {
		if (!ids.equals(hits) && ids.stream().flatMap(id -> box(id).stream()).noneMatch(this::isVisible)) {
			box(ids.stream().findFirst().orElse(null)).ifPresent(this::reveal);
		}
		hits = ids;
		updateScrollBars();
	}

	/** Shows all of the drawing. */
	void fit() {
		fit = Fit.ALL;
		applyFit();
		updateScrollBars();
	}

	/** Makes it larger or smaller around the middle. */
	void zoom(boolean larger) {
		zoom(larger ? STEP : 1 / STEP, getClientArea().width / 2, getClientArea().height / 2);
	}

	/** After anything was moved. */
	private void updateScrollBars() {
		var seen = getClientArea();
		across.show(left, drawing == null ? 0 : drawing.width() * zoom, seen.width);
		down.show(top, drawing == null ? 0 : drawing.height() * zoom, seen.height);
		redraw();
	}

	private void applyFit() {
		var size = new Point(getClientArea().width, getClientArea().height);
		if (fit != Fit.NONE && drawing != null && size.x > 0 && size.y > 0) {
			double least = fit == Fit.READABLE ? READABLE : SMALLEST;
			zoom = Math.max(least, Math.min(1, Math.min(size.x / drawing.width(), size.y / drawing.height())));
			left = Math.max(0, (size.x - drawing.width() * zoom) / 2);
			top = Math.max(0, (size.y - drawing.height() * zoom) / 2);
		}
	}

	private void paint(Event event) {
		event.gc.setBackground(getBackground());
		event.gc.fillRectangle(getClientArea());
		if (drawing == null) {
			return;
		}
		var transform = new Transform(getDisplay());
		transform.translate((float) left, (float) top);
		transform.scale((float) zoom, (float) zoom);
		event.gc.setTransform(transform);
		event.gc.setAntialias(SWT.ON);
		event.gc.setTextAntialias(SWT.ON);
		new DrawingPainter(event.gc, letters, new HighlightedNodes(selected, hits, problems.keySet()), zoom).paint(drawing);
		event.gc.setTransform(null);
		transform.dispose();
	}

	private void press(Event event) {
		setFocus();
		pressed = new Point(event.x, event.y);
		dragged = false;
		if (event.button != 1) {
			select(event.x, event.y);
			pressed = null;
		}
	}

	private void move(Event event) {
		if (pressed == null) {
			setToolTipText(at(event.x, event.y).map(this::tooltip).filter(t -> !t.isBlank()).map(t -> t.replace("&", "&&")).orElse(null));
			return;
		}
		if (dragged || Math.abs(event.x - pressed.x) + Math.abs(event.y - pressed.y) > DRAG_THRESHOLD) {
			dragged = true;
			scroll(event.x - pressed.x, event.y - pressed.y);
			pressed = new Point(event.x, event.y);
		}
	}

	private String tooltip(Box box) {
		var problem = problems.get(box.node().id());
		return problem == null ? box.node().tooltip() : problem + "\n\n" + box.node().tooltip();
	}

	private void release(Event event) {
		if (pressed != null && !dragged) {
			select(event.x, event.y);
		}
		pressed = null;
	}

	private void select(int x, int y) {
		selected = at(x, y).map(b -> b.node().id()).orElse(null);
		redraw();
		selecting.accept(selected);
	}

	private void key(Event event) {
		switch (event.keyCode) {
			case SWT.ARROW_LEFT -> scroll(KEY_STEP, 0);
			case SWT.ARROW_RIGHT -> scroll(-KEY_STEP, 0);
			case SWT.ARROW_UP -> scroll(0, KEY_STEP);
			case SWT.ARROW_DOWN -> scroll(0, -KEY_STEP);
			case SWT.KEYPAD_ADD, '+', '=' -> zoom(true);
			case SWT.KEYPAD_SUBTRACT, '-' -> zoom(false);
			case SWT.KEYPAD_0, '0' -> fit();
			default -> {
				// for someone else
			}
		}
	}

	private void wheel(Event event) {
		if ((event.stateMask & SWT.MOD1) != 0) {
			zoom(event.count > 0 ? STEP : 1 / STEP, event.x, event.y);
			event.doit = false;
		} else if ((event.stateMask & SWT.SHIFT) != 0) {
			scrollByWheel(event, event.count * WHEEL_LINE, 0);
		} else {
			scrollByWheel(event, 0, event.count * WHEEL_LINE);
		}
	}

	/** Scrolls as the wheel was turned; the scroll bars would do it a second time. */
	private void scrollByWheel(Event event, int dx, int dy) {
		scroll(dx, dy);
		event.doit = false;
	}

	private void scroll(double dx, double dy) {
		fit = Fit.NONE;
		left += dx;
		top += dy;
		updateScrollBars();
	}

	private void zoom(double factor, int x, int y) {
		double wanted = Math.max(SMALLEST, Math.min(LARGEST, zoom * factor));
		fit = Fit.NONE;
		left = x - (x - left) * wanted / zoom;
		top = y - (y - top) * wanted / zoom;
		zoom = wanted;
		updateScrollBars();
	}

	private boolean isVisible(Box box) {
		var size = getClientArea();
		var area = box.area();
		return area.x() * zoom + left >= 0 && area.right() * zoom + left <= size.width && area.y() * zoom + top >= 0
				&& area.bottom() * zoom + top <= size.height;
	}

	/** Moves no more than is needed; what is larger than the canvas is shown from its beginning. */
	private void reveal(Box box) {
		var size = getClientArea();
		if (!isVisible(box) && size.width > 0) {
			fit = Fit.NONE;
			left += distance(box.area().x() * zoom + left, box.area().right() * zoom + left, size.width);
			top += distance(box.area().y() * zoom + top, box.area().bottom() * zoom + top, size.height);
		}
	}

	private static double distance(double from, double to, int seen) {
		if (from < MARGIN || to - from > seen - 2 * MARGIN) {
			return MARGIN - from;
		}
		return to > seen - MARGIN ? seen - MARGIN - to : 0;
	}

	/** The innermost node at a place of the canvas. */
	private Optional<Box> at(int x, int y) {
		return drawing == null ? Optional.empty() : at(drawing.boxes(), new Rectangle((x - left) / zoom, (y - top) / zoom, 0, 0));
	}

	private static Optional<Box> at(List<Box> boxes, Rectangle point) {
		for (var box : boxes) {
			var within = at(box.borders(), point).or(() -> at(box.children(), point));
			if (within.isPresent()) {
				return within;
			} else if (box.area().contains(point)) {
				return Optional.of(box);
			}
		}
		return Optional.empty();
	}

	private Optional<Box> box(String id) {
		return drawing == null || id == null ? Optional.empty() : box(drawing.boxes(), id);
	}

	private static Optional<Box> box(List<Box> boxes, String id) {
		for (var box : boxes) {
			if (box.node().id().equals(id)) {
				return Optional.of(box);
			}
			var within = box(box.children(), id).or(() -> box(box.borders(), id));
			if (within.isPresent()) {
				return within;
			}
		}
		return Optional.empty();
	}
}
