/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.eclipse.ui.IViewPart;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;

/** The Responsibility view next to an editor, as its user sees it: tests compare pixels. */
final class DiagramView {

	/** A part of a colour below which it is that of a letter, and not faint. */
	private static final int DARK = 110;
	/** More than the width of a scroll bar. */
	private static final int SCROLL_BAR = 20;
	private static final long STILL_NANOS = 500_000_000L;
	private static final RGB SELECTED = new RGB(214, 84, 0);
	private static final RGB PROBLEM_MARK = new RGB(192, 0, 0);

	private final IViewPart view;
	private final Combo views;
	private final Composite content;

	private DiagramView(IViewPart view) {
		this.view = view;
		views = TestWorkbench.await("the choice of views", () -> choice(TestWorkbench.window().getShell()));
		content = views.getParent().getParent();
	}

	/** Opens the view next to a plan, and waits until the element at the cursor is marked. */
	static DiagramView beside(PlanEditor editor, String cursor) throws PartInitException {
		var view = TestWorkbench.page().showView("org.insp.ui.responsibility");
		TestWorkbench.page().setPartState(TestWorkbench.page().getReference(view), IWorkbenchPage.STATE_RESTORED);
		var diagram = new DiagramView(view);
		TestWorkbench.page().activate(editor.part());
		editor.behind(cursor);
		TestWorkbench.until("a picture in which what is at the cursor is marked", () -> diagram.marked() != null);
		return diagram;
	}

	void close() {
		TestWorkbench.page().hideView(view);
	}

	private static Combo choice(Composite parent) {
		return TestWorkbench.all(parent).filter(Combo.class::isInstance).map(Combo.class::cast)
				.filter(combo -> combo.isVisible() && Arrays.asList(combo.getItems()).contains("Responsibility matrix")).findFirst()
				.orElse(null);
	}

	Canvas canvas() {
		return TestWorkbench.inside((Composite) content.getChildren()[1], Canvas.class);
	}

	/** The cross table, once it is shown. */
	Table table() {
		return TestWorkbench.await("a table", () -> {
			var found = TestWorkbench.inside((Composite) content.getChildren()[1], Table.class);
			return found != null && found.isVisible() && found.getItemCount() > 0 ? found : null;
		});
	}

	Text search() {
		return TestWorkbench.inside((Composite) content.getChildren()[0], Text.class);
	}

	/** An item of the toolbar. */
	ToolItem tool(String label) {
		return Arrays.stream(TestWorkbench.inside((Composite) content.getChildren()[0], ToolBar.class).getItems())
				.filter(item -> item.getText().equals(label) || label.equals(item.getToolTipText())).findFirst()
				.orElseThrow(() -> new AssertionError("no " + label));
	}

	/** Presses an item of the toolbar. */
	void press(String label) {
		tool(label).notifyListeners(SWT.Selection, new Event());
		TestWorkbench.pump();
	}

	/** Chooses another view. */
	void choose(String name) {
		int index = Arrays.asList(views.getItems()).indexOf(name);
		assertTrue(index >= 0, name + " in " + Arrays.toString(views.getItems()));
		views.select(index);
		views.notifyListeners(SWT.Selection, new Event());
		TestWorkbench.pump();
	}

	ImageData picture() {
		TestWorkbench.pump();
		var canvas = canvas();
		var image = new Image(canvas.getDisplay(), Math.max(1, canvas.getSize().x), Math.max(1, canvas.getSize().y));
		var gc = new GC(canvas);
		gc.copyArea(image, 0, 0);
		gc.dispose();
		var data = image.getImageData();
		image.dispose();
		return data;
	}

	/** The picture as soon as it no longer changes: windows are painted with a delay. */
	ImageData settled() {
		var last = new ImageData[] { picture() };
		var since = new long[] { System.nanoTime() };
		TestWorkbench.until("a picture that stays", () -> {
			var now = picture();
			if (!isSame(now, last[0])) {
				last[0] = now;
				since[0] = System.nanoTime();
			}
			return System.nanoTime() - since[0] > STILL_NANOS;
		});
		return last[0];
	}

	/** Waits for the same picture as before. */
	void untilAgain(String what, ImageData before) {
		TestWorkbench.until(what, () -> isSame(before, picture()));
	}

	/** Waits for another drawing than before, not for a message in its place, and returns it once it stays as it is. */
	ImageData untilOther(String what, ImageData before) {
		TestWorkbench.until(what, () -> canvas().isVisible() && !isSame(before, picture()));
		var after = settled();
		assertTrue(canvas().isVisible(), () -> what + ": a message instead of a drawing");
		assertFalse(isSame(before, after), () -> what + ": the drawing is as it was");
		assertTrue(ink(after) > 0, () -> what + ": nothing is drawn");
		return after;
	}

	/** Returns whether two pictures are the same, scroll bars aside: they fade away some time after they were used. */
	private static boolean isSame(ImageData one, ImageData other) {
		if (one.width != other.width || one.height != other.height) {
			return false;
		}
		for (int y = 0; y < one.height - SCROLL_BAR; y++) {
			for (int x = 0; x < one.width - SCROLL_BAR; x++) {
				if (one.getPixel(x, y) != other.getPixel(x, y)) {
					return false;
				}
			}
		}
		return true;
	}

	/** Returns how many pixels of a picture are as dark as letters. */
	static long ink(ImageData data) {
		long dark = 0;
		for (int y = 0; y < data.height; y++) {
			for (int x = 0; x < data.width; x++) {
				var colour = data.palette.getRGB(data.getPixel(x, y));
				dark += Math.max(colour.red, Math.max(colour.green, colour.blue)) < DARK ? 1 : 0;
			}
		}
		return dark;
	}

	/** The colour of the inside of what has a corner. */
	RGB fill(Point corner) {
		var data = picture();
		return data.palette.getRGB(data.getPixel(corner.x + 4, corner.y + 4));
	}

	/** Searches for some words and goes to the first element that has them. */
	void find(String words) {
		search().setText(words);
		search().notifyListeners(SWT.DefaultSelection, new Event());
		TestWorkbench.pump();
	}

	/** The upper left corner of what is marked as selected. */
	Point marked() {
		return first(SELECTED);
	}

	/** Returns whether anything bears the mark of a text that cannot be understood. */
	boolean showsProblemMark() {
		return first(PROBLEM_MARK) != null;
	}

	private Point first(RGB colour) {
		var data = picture();
		for (int y = 0; y < data.height; y++) {
			for (int x = 0; x < data.width; x++) {
				if (data.palette.getRGB(data.getPixel(x, y)).equals(colour)) {
					return new Point(x, y);
				}
			}
		}
		return null;
	}

	/** The rectangle around everything that is marked as selected. */
	Rectangle frame() {
		var data = picture();
		Rectangle frame = null;
		for (int y = 0; y < data.height; y++) {
			for (int x = 0; x < data.width; x++) {
				if (data.palette.getRGB(data.getPixel(x, y)).equals(SELECTED)) {
					var pixel = new Rectangle(x, y, 1, 1);
					frame = frame == null ? pixel : frame.union(pixel);
				}
			}
		}
		return frame;
	}

	/** Turns the wheel by some lines at a place, towards the user where they are negative. */
	void wheel(Point at, int lines, int modifiers) {
		var event = new Event();
		event.x = at.x;
		event.y = at.y;
		event.count = lines;
		event.stateMask = modifiers;
		canvas().notifyListeners(SWT.MouseVerticalWheel, event);
		TestWorkbench.pump();
	}

	/** Opens the context menu of what is selected. */
	Menu menu() {
		var menu = canvas().getMenu();
		menu.notifyListeners(SWT.Show, new Event());
		return menu;
	}

	/** Chooses something of a menu. */
	static void choose(Menu menu, String label) {
		item(menu, label).notifyListeners(SWT.Selection, new Event());
		TestWorkbench.pump();
	}

	/** The item of a menu whose label contains a text. */
	static MenuItem item(Menu menu, String label) {
		return Arrays.stream(menu.getItems()).filter(item -> item.getText().contains(label)).findFirst()
				.orElseThrow(() -> new AssertionError("no " + label + " in " + Arrays.toString(menu.getItems())));
	}

	/** Switches a layer in the menu of the toolbar. */
	void layer(String label, boolean on) {
		var menu = (Menu) tool("Layers").getData();
		menu.notifyListeners(SWT.Show, new Event());
		var item = item(menu, label);
		assertEquals(!on, item.getSelection(), label);
		item.setSelection(on);
		item.notifyListeners(SWT.Selection, new Event());
		TestWorkbench.pump();
	}

	void mouse(int type, Point at) {
		var event = new Event();
		event.x = at.x;
		event.y = at.y;
		event.button = 1;
		canvas().notifyListeners(type, event);
		TestWorkbench.pump();
	}

	/** The tooltip just inside an element with a corner. */
	String tooltip(Point corner) {
		mouse(SWT.MouseMove, new Point(corner.x + 4, corner.y + 4));
		return String.valueOf(canvas().getToolTipText());
	}

	/** Clicks just inside an element with a corner. */
	void click(Point corner) {
		mouse(SWT.MouseDown, new Point(corner.x + 4, corner.y + 4));
		mouse(SWT.MouseUp, new Point(corner.x + 4, corner.y + 4));
	}

	void key(int code) {
		var event = new Event();
		event.keyCode = code;
		event.character = (char) code;
		canvas().notifyListeners(SWT.KeyDown, event);
		TestWorkbench.pump();
	}
}
