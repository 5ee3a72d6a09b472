/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.ui.tests;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

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
		var faint = diagram.untilOther("faint", all);
		assertTrue(DiagramView.ink(faint) < DiagramView.ink(all) / 2,
				() -> DiagramView.ink(faint) + " of " + DiagramView.ink(all) + " dark pixels are left");
		diagram.search().setText("");
		diagram.untilAgain("as before", all);
	}

	@Test
	void enterGoesToWhatIsSearchedFor() {
		diagram.find("轮岗");
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
		diagram.untilOther("without persons", all);
		diagram.layer("责任人", true);
		diagram.untilAgain("as before", all);
	}

	@Test
	void oneElementIsFocusedAndThenAllAreShownAgain() {
		diagram.key('0');
		var all = diagram.settled();
		assertFalse(diagram.tool("Show All").isEnabled());
		diagram.click(diagram.marked());
		DiagramView.choose(diagram.menu(), "Show Only This");
		var alone = diagram.untilOther("it alone", all);
		assertTrue(diagram.tool("Show All").isEnabled());
		// it has another name now: there is nothing to focus on, but the rest stays
		editor.replace("措施 C1", "措施 C9");
		diagram.untilOther("all", alone);
		diagram.press("Show All");
		TestWorkbench.until("nothing is looked at alone", () -> !diagram.tool("Show All").isEnabled());
	}

	@Test
	void theBadgeOfAProblemIsOnALayerToo() {
		diagram.key('0');
		var before = diagram.settled();
		editor.replace("时限 2024-07-05", "时限 2024-05-01");
		TestWorkbench.until("a problem", () -> TestWorkbench.problems(TestWorkbench.file(editor)).length > 0);
		TestWorkbench.untilQuiet();
		var badge = diagram.untilOther("a badge", before);
		diagram.layer("存在的问题", false);
		diagram.untilOther("without the badge", badge);
		diagram.layer("存在的问题", true);
		diagram.untilAgain("with it", badge);
	}
}
