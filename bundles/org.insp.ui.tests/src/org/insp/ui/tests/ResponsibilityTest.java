/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.ui.tests;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.Map;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.views.contentoutline.ContentOutline;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The diagram next to the editor. */
class ResponsibilityTest {

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

	/** Returns whether something is marked, at another place. */
	private boolean isMarkedOther(Point place) {
		var marked = diagram.marked();
		return marked != null && !marked.equals(place);
	}

	@Test
	void textAndDiagramSelectTheSame() {
		// all of it, so that nothing moves when the other measure is brought into sight
		diagram.key('0');
		diagram.settled();
		var first = diagram.marked();
		editor.behind("措施 C3");
		TestWorkbench.until("another measure is marked", () -> isMarkedOther(first));
		diagram.click(first);
		TestWorkbench.until("the text of the measure that was clicked", () -> editor.chosen().equals("C1"));
	}

	@Test
	void itFollowsTheCursorWhicheverViewMovesIt() throws Exception {
		diagram.key('0');
		diagram.settled();
		var first = diagram.marked();
		var outline = (ContentOutline) TestWorkbench.page().showView(IPageLayout.ID_OUTLINE);
		var tree = (Tree) outline.getCurrentPage().getControl();
		var measure = TestWorkbench.await("another measure in the outline", () -> Arrays.stream(tree.getItems())
				.flatMap(item -> Arrays.stream(item.getItems())).filter(item -> item.getText().startsWith("C3 ")).findFirst().orElse(null));
		tree.setSelection(measure);
		var event = new Event();
		event.item = measure;
		tree.notifyListeners(SWT.Selection, event);
		TestWorkbench.until("its text", () -> editor.chosen().equals("C3"));
		TestWorkbench.until("it is marked", () -> isMarkedOther(first));
	}

	@Test
	void itIsDrawnAnewWhileOneTypes() {
		diagram.settled();
		var before = diagram.fill(diagram.marked());
		assertTrue(diagram.tooltip(diagram.marked()).contains("已销号"), () -> diagram.tooltip(diagram.marked()));
		editor.replace("已销号", "推进中");
		TestWorkbench.until("another status", () -> diagram.marked() != null && diagram.tooltip(diagram.marked()).contains("逾期"));
		diagram.settled();
		assertNotEquals(before, diagram.fill(diagram.marked()), "another colour");
	}

	@Test
	void theOtherViewsOfTheModel() {
		var before = diagram.settled();
		// what stands only there
		for (var view : Map.of("Trace from problem to responsibility", "A2 财务管理和民生", "Portfolios", "纪检监察办公室").entrySet()) {
			diagram.choose(view.getKey());
			before = diagram.untilOther(view.getKey(), before);
			var marked = diagram.marked();
			diagram.find(view.getValue());
			TestWorkbench.until(view.getValue(), () -> isMarkedOther(marked));
			diagram.search().setText("");
			// another picture than this is the next view's
			before = diagram.settled();
		}
		diagram.choose("Responsibility matrix");
		var table = diagram.table();
		assertNotEquals("", table.getItem(0).getText(0));
		assertTrue(table.getColumnCount() > 5);
	}

	@Test
	void aTextWithAProblemMarksItsElementAndNotTheBadgeOnIt() {
		var measure = diagram.frame();
		editor.replace("责任科室 PartyWork", "责任科室 PartyWrk");
		TestWorkbench.until("a problem", () -> TestWorkbench.problems(TestWorkbench.file(editor)).length > 0);
		diagram.settled();
		editor.behind("措施 C3");
		TestWorkbench.until("another measure", () -> !measure.equals(diagram.frame()));
		editor.behind("措施 C1");
		TestWorkbench.until("the measure again", () -> diagram.frame() != null && diagram.frame().width == measure.width);
	}

	@Test
	void aNameThatIsNotKnownIsMarkedAndExplained() {
		assertFalse(diagram.showsProblemMark());
		editor.replace("责任科室 PartyWork", "责任科室 PartyWrk");
		TestWorkbench.until("a mark and its reason", () -> diagram.showsProblemMark() && diagram.marked() != null
				&& diagram.tooltip(diagram.marked()).startsWith("找不到") && diagram.tooltip(diagram.marked()).contains("PartyWrk"));
		editor.replace("PartyWrk", "PartyWork");
		TestWorkbench.until("no mark", () -> !diagram.showsProblemMark());
	}

	@Test
	void theCardOfAnElementStandsUnderTheMouse() {
		var card = diagram.tooltip(diagram.marked());
		for (var words : new String[] { "每季度组织一次集中研讨，每名班子成员发言不少于1次", "研讨交流常态化", "2024-07-05" }) {
			assertTrue(card.contains(words), card);
		}
	}

	@Test
	void aLargePlanCanBeReadInASmallView() throws Exception {
		var large = TestWorkbench.open(TestWorkbench.project("某镇", "report-003").getFile("report-003/rectification.insp"));
		large.behind("措施 C1 ");
		TestWorkbench.until("its first measure", () -> diagram.frame() != null && diagram.frame().width > 80);
		diagram.settled();
		large.behind("措施 C80 ");
		TestWorkbench.until("the words of another one far away",
				() -> diagram.marked() != null && diagram.tooltip(diagram.marked()).startsWith("措施 C80") && diagram.frame().width > 80);
	}
}
