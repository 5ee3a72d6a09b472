/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.ui.tests;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The diagram is moved, and made larger and smaller. */
class ResponsibilityMoveTest {

	private Diagram diagram;

	@BeforeEach
	void openPlan() throws Exception {
		var editor = Bench.open(Bench.project("东山镇", "round-zh").getFile("round-zh/rectification.insp"));
		diagram = Diagram.beside(editor, "措施 C1");
	}

	@AfterEach
	void clear() throws Exception {
		diagram.close();
		Bench.clear();
	}

	@Test
	void itIsMovedAndMadeLargerWithKeysAndMouse() {
		diagram.key('0');
		var all = diagram.settled();
		diagram.key('+');
		diagram.until("larger", all, false);
		diagram.key('0');
		diagram.until("all of it again", all, true);
		diagram.mouse(SWT.MouseDown, new Point(5, 5));
		diagram.mouse(SWT.MouseMove, new Point(60, 40));
		diagram.mouse(SWT.MouseUp, new Point(60, 40));
		diagram.until("moved", all, false);
	}
}
