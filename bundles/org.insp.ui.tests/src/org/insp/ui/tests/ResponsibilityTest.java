/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;

import org.eclipse.jface.text.ITextSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IViewPart;
import org.eclipse.ui.IWorkbenchPage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The diagram beside the text. What is drawn is looked at as a user does: as a picture. */
class ResponsibilityTest {

	private static final long STILL_NANOS = 500_000_000L;
	private static final RGB SELECTED = new RGB(214, 84, 0);

	private Editor editor;
	private IViewPart view;
	private Combo views;
	private Composite content;

	@BeforeEach
	void openPlan() throws Exception {
		editor = Bench.open(Bench.project("东山镇", "round-zh").getFile("round-zh/rectification.insp"));
		view = Bench.page().showView("org.insp.ui.responsibility");
		Bench.page().setPartState(Bench.page().getReference(view), IWorkbenchPage.STATE_RESTORED);
		views = Bench.await("the choice of views", () -> choice(Bench.window().getShell()));
		content = views.getParent().getParent();
		Bench.page().activate(editor.part());
		editor.behind("措施 C1");
		Bench.until("a picture in which the measure at the cursor is marked", () -> marked() != null);
	}

	@AfterEach
	void clear() throws Exception {
		Bench.page().hideView(view);
		Bench.clear();
	}

	private static Combo choice(Composite parent) {
		for (var child : parent.getChildren()) {
			if (child instanceof Combo combo && Arrays.asList(combo.getItems()).contains("Responsibility matrix") && combo.isVisible()) {
				return combo;
			}
			var found = child instanceof Composite composite ? choice(composite) : null;
			if (found != null) {
				return found;
			}
		}
		return null;
	}

	private Canvas canvas() {
		return Bench.inside((Composite) content.getChildren()[1], Canvas.class);
	}

	private ImageData picture() {
		Bench.pump();
		var canvas = canvas();
		var image = new Image(canvas.getDisplay(), Math.max(1, canvas.getSize().x), Math.max(1, canvas.getSize().y));
		var gc = new GC(canvas);
		gc.copyArea(image, 0, 0);
		gc.dispose();
		var data = image.getImageData();
		image.dispose();
		return data;
	}

	/** The picture once it stays as it is: windows are painted some time after they were told to be. */
	private ImageData settled() {
		var last = new ImageData[] { picture() };
		var since = new long[] { System.nanoTime() };
		Bench.until("a picture that stays", () -> {
			var now = picture();
			if (!Arrays.equals(now.data, last[0].data)) {
				last[0] = now;
				since[0] = System.nanoTime();
			}
			return System.nanoTime() - since[0] > STILL_NANOS;
		});
		return last[0];
	}

	/** The upper left corner of what is marked as selected. */
	private Point marked() {
		var data = picture();
		for (int y = 0; y < data.height; y++) {
			for (int x = 0; x < data.width; x++) {
				if (data.palette.getRGB(data.getPixel(x, y)).equals(SELECTED)) {
					return new Point(x, y);
				}
			}
		}
		return null;
	}

	private void mouse(int type, Point at) {
		var event = new Event();
		event.x = at.x;
		event.y = at.y;
		event.button = 1;
		canvas().notifyListeners(type, event);
		Bench.pump();
	}

	private void key(char character) {
		var event = new Event();
		event.keyCode = character;
		event.character = character;
		canvas().notifyListeners(SWT.KeyDown, event);
		Bench.pump();
	}

	private String chosenText() {
		return ((ITextSelection) editor.part().getSelectionProvider().getSelection()).getText();
	}

	@Test
	void textAndDiagramSelectTheSame() {
		// all of it, so that nothing moves when the other measure is brought into sight
		key('0');
		settled();
		var first = marked();
		editor.behind("措施 C3");
		Bench.until("another measure is marked", () -> marked() != null && !marked().equals(first));
		var inside = new Point(first.x + 4, first.y + 4);
		mouse(SWT.MouseDown, inside);
		mouse(SWT.MouseUp, inside);
		Bench.until("the text of the measure that was clicked", () -> chosenText().equals("C1"));
	}

	@Test
	void itIsDrawnAnewWhileOneTypes() {
		var before = settled();
		editor.replace("已销号", "推进中");
		Bench.until("another colour", () -> !Arrays.equals(before.data, picture().data));
	}

	private void until(String what, ImageData picture, boolean same) {
		Bench.until(what, () -> Arrays.equals(picture.data, picture().data) == same);
	}

	@Test
	void itIsMovedAndMadeLargerWithKeysAndMouse() {
		key('0');
		var all = settled();
		key('+');
		until("larger", all, false);
		key('0');
		until("all of it again", all, true);
		mouse(SWT.MouseDown, new Point(5, 5));
		mouse(SWT.MouseMove, new Point(60, 40));
		mouse(SWT.MouseUp, new Point(60, 40));
		until("moved", all, false);
	}

	@Test
	void whatIsNotSearchedForBecomesFaint() {
		var all = settled();
		var search = Bench.inside((Composite) content.getChildren()[0], Text.class);
		search.setText("轮岗");
		until("faint", all, false);
		search.setText("");
		until("as before", all, true);
	}

	@Test
	void theOtherViewsOfTheModel() {
		var map = settled();
		for (var name : new String[] { "Trace from problem to responsibility", "Portfolios" }) {
			choose(name);
			Bench.until(name, () -> !Arrays.equals(map.data, picture().data));
		}
		choose("Responsibility matrix");
		var table = Bench.await("a table", () -> {
			var found = Bench.inside((Composite) content.getChildren()[1], Table.class);
			return found != null && found.isVisible() && found.getItemCount() > 0 ? found : null;
		});
		assertNotEquals("", table.getItem(0).getText(0));
		assertTrue(table.getColumnCount() > 5);
	}

	private void choose(String name) {
		int index = Arrays.asList(views.getItems()).indexOf(name);
		assertTrue(index >= 0, name + " in " + Arrays.toString(views.getItems()));
		views.select(index);
		views.notifyListeners(SWT.Selection, new Event());
		Bench.pump();
	}

	@Test
	void theMenuOfAnElementLeadsToItsText() {
		var menu = ((Control) canvas()).getMenu();
		var here = marked();
		mouse(SWT.MouseDown, new Point(here.x + 4, here.y + 4));
		mouse(SWT.MouseUp, new Point(here.x + 4, here.y + 4));
		menu.notifyListeners(SWT.Show, new Event());
		assertEquals("Go to Text", menu.getItem(0).getText());
		editor.behind("措施 C3");
		menu.getItem(0).notifyListeners(SWT.Selection, new Event());
		Bench.until("its text", () -> chosenText().equals("C1"));
	}
}
