/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.ui.tests;

import static org.junit.jupiter.api.Assertions.assertFalse;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Filters of the diagram: search, layers, focus. */
class ResponsibilityFilterTest {

	private PlanEditor editor;
	private DiagramView diagram;

	@BeforeEach
	void openPlan() throws Exception {
		editor = TestWorkbench.open(TestWorkbench.project("东山镇", "round-zh").getFile("round-zh/rectification.insp"));
		diagram = DiagramView.beside(editor, "措施 C1");
	}

	@AfterEach
	void clear() throws Exception {
		diagram.close();
		TestWorkbench.clear();
	}

	@Test
	void whatIsNotSearchedForBecomesFaint() {
		var all = diagram.settled();
		diagram.search().setText("轮岗");
		diagram.until("faint", all, false);
		diagram.search().setText("");
		diagram.until("as before", all, true);
	}

	private void enter() {
		diagram.search().notifyListeners(SWT.DefaultSelection, new Event());
		TestWorkbench.pump();
	}

	@Test
	void enterGoesToWhatIsSearchedFor() {
		diagram.search().setText("轮岗");
		enter();
		TestWorkbench.until("its text", () -> editor.chosen().equals("C2"));
	}

	@Test
	void theTableIsSearchedToo() {
		diagram.choose("Responsibility matrix");
		var table = diagram.table();
		diagram.search().setText("不存在的词");
		diagram.search().setText("中层干部");
		TestWorkbench.until("the line", () -> table.getSelectionCount() == 1 && table.getSelection()[0].getText(0).contains("中层干部"));
		assertFalse(diagram.tool("Layers").isEnabled(), "a table has none");
	}

	@Test
	void layersAreSwitchedOffAndOn() {
		diagram.key('0');
		var all = diagram.settled();
		diagram.layer("责任人", false);
		diagram.until("without persons", all, false);
		diagram.layer("责任人", true);
		diagram.until("as before", all, true);
	}

	@Test
	void oneElementIsFocusedAndThenAllAreShownAgain() {
		diagram.key('0');
		var all = diagram.settled();
		assertFalse(diagram.tool("Show All").isEnabled());
		diagram.click(diagram.marked());
		DiagramView.choose(diagram.menu(), "Show Only This");
		diagram.until("it alone", all, false);
		var alone = diagram.settled();
		// it has another name now: there is nothing to focus on, but the rest stays
		editor.replace("措施 C1", "措施 C9");
		diagram.until("all", alone, false);
		diagram.press("Show All");
		TestWorkbench.until("nothing is looked at alone", () -> !diagram.tool("Show All").isEnabled());
	}

	@Test
	void theBadgeOfAProblemIsOnALayerToo() {
		diagram.key('0');
		editor.replace("时限 2024-07-05", "时限 2024-05-01");
		TestWorkbench.until("a problem", () -> TestWorkbench.problems(TestWorkbench.file(editor)).length > 0);
		var badge = diagram.settled();
		diagram.layer("存在的问题", false);
		diagram.until("without the badge", badge, false);
		diagram.layer("存在的问题", true);
		diagram.until("with it", badge, true);
	}
}
