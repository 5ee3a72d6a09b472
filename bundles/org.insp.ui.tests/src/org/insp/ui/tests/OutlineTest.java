/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.jface.text.ITextOperationTarget;
import org.eclipse.jface.text.ITextSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.views.contentoutline.ContentOutline;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The outline of a plan. */
class OutlineTest {

	private PlanEditor editor;
	private Tree tree;

	@BeforeEach
	void openPlan() throws Exception {
		editor = TestWorkbench.open(TestWorkbench.project("某镇", "report-003").getFile("report-003/rectification.insp"));
		var view = (ContentOutline) TestWorkbench.page().showView(IPageLayout.ID_OUTLINE);
		TestWorkbench.page().activate(editor.part());
		tree = TestWorkbench.await("an outline", () -> {
			var shown = TestWorkbench.inside(view.getCurrentPage().getControl().getParent(), Tree.class);
			return shown == null || shown.getItemCount() == 0 ? null : shown;
		});
	}

	@AfterEach
	void clear() throws Exception {
		TestWorkbench.clear();
	}

	private static Stream<TreeItem> all(TreeItem item) {
		return Stream.concat(Stream.of(item), Arrays.stream(item.getItems()).flatMap(OutlineTest::all));
	}

	private TreeItem item(String words) {
		return TestWorkbench.await("in the outline: " + words, () -> Arrays.stream(tree.getItems()).flatMap(OutlineTest::all)
				.filter(i -> i.getText().contains(words)).findFirst().orElse(null));
	}

	@Test
	void aClickGoesToTheElement() {
		click(item("C2"));
		TestWorkbench.until("the place in the text",
				() -> ((ITextSelection) editor.part().getSelectionProvider().getSelection()).getText().equals("C2"));
	}

	@Test
	void itFollowsTheCursorAndTheTyping() {
		item("C2");
		editor.behind("措施 C3");
		TestWorkbench.until("the element at the cursor",
				() -> tree.getSelectionCount() == 1 && tree.getSelection()[0].getText().contains("C3"));
		editor.replace("措施 C2 ", "措施 C2又 ");
		item("C2又");
	}

	@Test
	void itStaysOpenAndInOrderWhenElementsComeAndGo() {
		item("C88");
		var plan = tree.getItem(0);
		editor.behind("共计 88 条措施：42 项完成、2 项推进\n").type("  措施 C0 \"甲\" {}\n");
		TestWorkbench.until("another measure before the first",
				() -> names(plan).indexOf("C0") == names(plan).indexOf("C1") - 1 && names(plan).contains("C0"));
		int count = plan.getItemCount();
		editor.part().selectAndReveal(editor.text().indexOf("  措施 C0"), "  措施 C0 \"甲\" {}\n".length());
		editor.operation(ITextOperationTarget.DELETE);
		TestWorkbench.until("none of them", () -> plan.getItemCount() == count - 1 && !names(plan).contains("C0"));
		assertTrue(plan.getExpanded());
		editor.replace("措施 C2 \"制定", "措施 C2 \"新制定");
		item("C2 新制定");
		assertEquals(List.of("C1", "C2", "C3"), names(plan).subList(names(plan).indexOf("C1"), names(plan).indexOf("C1") + 3));
		click(item("C3"));
		TestWorkbench.until("the place in the text where it stands now",
				() -> ((ITextSelection) editor.part().getSelectionProvider().getSelection()).getText().equals("C3"));
	}

	private static List<String> names(TreeItem parent) {
		return Arrays.stream(parent.getItems()).map(item -> item.getText().split(" ")[0]).toList();
	}

	private void click(TreeItem item) {
		tree.setSelection(item);
		var click = new Event();
		click.item = item;
		tree.notifyListeners(SWT.Selection, click);
	}
}
