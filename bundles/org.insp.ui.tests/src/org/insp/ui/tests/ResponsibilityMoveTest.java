/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Event;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The diagram is moved, and made larger and smaller. */
class ResponsibilityMoveTest {

	private DiagramView diagram;

	@BeforeEach
	void openPlan() throws Exception {
		var editor = TestWorkbench.open(TestWorkbench.project("东山镇", "round-zh").getFile("round-zh/rectification.insp"));
		diagram = DiagramView.beside(editor, "措施 C1");
	}

	@AfterEach
	void clear() throws Exception {
		diagram.close();
		TestWorkbench.clear();
	}

	/** The width of what is marked; 0 as long as the window is being painted. */
	private int width() {
		var frame = diagram.frame();
		return frame == null ? 0 : frame.width;
	}

	@Test
	void itIsMovedAndMadeLargerWithKeysAndMouse() {
		diagram.key('0');
		var all = diagram.settled();
		var corner = diagram.marked();
		int width = diagram.frame().width;
		diagram.key('+');
		TestWorkbench.until("larger", () -> width() > width * 1.1);
		diagram.key('0');
		diagram.untilAgain("all of it again", all);
		diagram.mouse(SWT.MouseDown, new Point(5, 5));
		diagram.mouse(SWT.MouseMove, new Point(60, 40));
		diagram.mouse(SWT.MouseUp, new Point(60, 40));
		TestWorkbench.until("moved", () -> new Point(corner.x + 55, corner.y + 35).equals(diagram.marked()));
	}

	@Test
	void theWheelScrollsAndWithCtrlItZoomsAroundTheMouse() {
		diagram.key('0');
		diagram.settled();
		var corner = diagram.marked();
		diagram.wheel(corner, -3, SWT.NONE);
		TestWorkbench.until("60 pixels up", () -> new Point(corner.x, corner.y - 60).equals(diagram.marked()));
		diagram.wheel(corner, -2, SWT.SHIFT);
		TestWorkbench.until("40 pixels to the left", () -> new Point(corner.x - 40, corner.y - 60).equals(diagram.marked()));
		diagram.wheel(corner, 2, SWT.SHIFT);
		diagram.wheel(corner, 3, SWT.NONE);
		TestWorkbench.until("back", () -> corner.equals(diagram.marked()));
		int width = diagram.frame().width;
		diagram.wheel(corner, 1, SWT.MOD1);
		TestWorkbench.until("larger", () -> width() > width * 1.1);
		diagram.settled();
		var now = diagram.marked();
		assertTrue(Math.abs(now.x - corner.x) <= 3 && Math.abs(now.y - corner.y) <= 3,
				"what is under the mouse stays there: " + corner + " " + now);
	}

	@Test
	void theScrollBarsAndTheArrowsMoveIt() {
		diagram.key('0');
		diagram.settled();
		for (int i = 0; i < 8; i++) {
			diagram.key('+');
		}
		diagram.settled();
		var bar = diagram.canvas().getVerticalBar();
		assertTrue(bar.isEnabled() && bar.getMaximum() - bar.getMinimum() > bar.getThumb(), "there is more than one sees");
		bar.setSelection(0);
		bar.notifyListeners(SWT.Selection, new Event());
		var top = diagram.settled();
		diagram.key(SWT.ARROW_DOWN);
		diagram.untilOther("moved", top);
		assertEquals(60, bar.getSelection());
		diagram.key(SWT.ARROW_UP);
		// the picture need not be the same: scroll bars fade away some time after they were used
		assertEquals(0, bar.getSelection());
	}
}
