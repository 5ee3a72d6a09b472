/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.ui.tests;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What of the diagram is looked at: searched for, on some layers, alone. */
class ResponsibilityFilterTest {

	private Editor editor;
	private Diagram diagram;

	@BeforeEach
	void openPlan() throws Exception {
		editor = Bench.open(Bench.project("东山镇", "round-zh").getFile("round-zh/rectification.insp"));
		diagram = Diagram.beside(editor, "措施 C1");
	}

	@AfterEach
	void clear() throws Exception {
		diagram.close();
		Bench.clear();
	}

	@Test
	void whatIsNotSearchedForBecomesFaint() {
		var all = diagram.settled();
		diagram.search().setText("轮岗");
		diagram.until("faint", all, false);
		diagram.search().setText("");
		diagram.until("as before", all, true);
	}
}
