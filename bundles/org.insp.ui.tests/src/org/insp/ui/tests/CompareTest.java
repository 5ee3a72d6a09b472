/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.ui.navigator.CommonNavigator;
import org.eclipse.ui.navigator.resources.ProjectExplorer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The comparison of two versions of a plan: the elements that differ, and their texts. */
class CompareTest {

	private static final String NEW = "  措施 C89 \"新增一条措施\" {\n    责任领导 赵某\n  }\n";

	private IProject project;
	private IFile now;
	private IFile earlier;

	@BeforeEach
	void makeTwoVersions() throws Exception {
		project = TestWorkbench.project("某镇", "report-003");
		now = project.getFile("report-003/rectification.insp");
		earlier = project.getFile("earlier.insp");
		var text = now.readString();
		earlier.create(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), true, null);
		var changed = text.replace("时限 2023-11-03", "时限 2023-12-31");
		assertFalse(changed.equals(text));
		var end = changed.lastIndexOf('}');
		now.setContents(new ByteArrayInputStream((changed.substring(0, end) + NEW + "}\n").getBytes(StandardCharsets.UTF_8)), true, true,
				null);
	}

	@AfterEach
	void clear() throws Exception {
		TestWorkbench.closePopups();
		TestWorkbench.clear();
	}

	private Composite compare() throws Exception {
		var explorer = (CommonNavigator) TestWorkbench.page().showView(ProjectExplorer.VIEW_ID);
		explorer.selectReveal(new StructuredSelection(List.of(earlier, now)));
		TestWorkbench.until("both files", () -> explorer.getCommonViewer().getTree().getSelectionCount() == 2);
		TestWorkbench.choose(explorer.getCommonViewer().getTree(), "Compare With", "Each Other");
		return compareEditor();
	}

	private static Composite compareEditor() {
		var editor = TestWorkbench.await("a compare editor", () -> TestWorkbench.page().getActiveEditor());
		assertEquals("org.eclipse.compare.CompareEditor", editor.getSite().getId());
		return TestWorkbench.window().getShell();
	}

	private static Stream<TreeItem> all(TreeItem item) {
		return Stream.concat(Stream.of(item), Arrays.stream(item.getItems()).flatMap(CompareTest::all));
	}

	/** The items of the structure without children: those that differ themselves. */
	private static List<TreeItem> differing(Tree tree) {
		return Arrays.stream(tree.getItems()).flatMap(CompareTest::all)
				.filter(item -> item.getItemCount() == 0 && !item.getText().isEmpty()).toList();
	}

	private Tree structure(Composite editor) {
		return TestWorkbench.await("a structure",
				() -> TestWorkbench.all(editor).filter(Tree.class::isInstance).map(Tree.class::cast)
						.filter(tree -> tree.isVisible() && differing(tree).stream().anyMatch(item -> item.getText().contains("C89")))
						.findFirst().orElse(null));
	}

	private static List<StyledText> texts(Composite editor) {
		return TestWorkbench.all(editor).filter(StyledText.class::isInstance).map(StyledText.class::cast)
				.filter(text -> text.isVisible() && text.getText().contains("措施 ")).toList();
	}

	@Test
	void exactlyTheElementsAreListedThatDiffer() throws Exception {
		var editor = compare();
		var tree = structure(editor);
		assertEquals(List.of("C2 制定年度学习计划，列出12个专题", "C89 新增一条措施"), differing(tree).stream().map(TreeItem::getText).sorted().toList());
		differing(tree).forEach(item -> assertNotNull(item.getImage()));
		TestWorkbench.until("two texts", () -> texts(editor).size() == 2);
		var keyword = JFaceResources.getColorRegistry().get("org.insp.ui.colour.keyword");
		for (var text : texts(editor)) {
			TestWorkbench.until("the editor's colours", () -> {
				var style = text.getStyleRangeAtOffset(text.getText().indexOf("责任领导"));
				return style != null && keyword.equals(style.foreground);
			});
		}
		Screenshots.settle();
		Screenshots.take("compare");
	}

	@Test
	void theChangesAreListedInWords() throws Exception {
		var editor = compare();
		structure(editor);
		var button = TestWorkbench.await("the button", () -> TestWorkbench.all(editor).filter(ToolBar.class::isInstance)
				.flatMap(bar -> Arrays.stream(((ToolBar) bar).getItems())).filter(item -> item.getText().equals("List of Changes"))
				.findFirst().orElse(null));
		button.notifyListeners(SWT.Selection, new Event());
		var list = TestWorkbench.await("the list", () -> Arrays.stream(Display.getCurrent().getShells())
				.filter(shell -> shell.isVisible() && shell.getText().equals("List of Changes")).findFirst().orElse(null));
		var changes = TestWorkbench.words(list).filter(text -> text.contains("C89")).findFirst().orElseThrow();
		assertTrue(changes.contains("2023-11-03") && changes.contains("2023-12-31") && changes.contains("新增一条措施"), changes);
		list.close();
	}

	@Test
	void anElementLeadsToItsText() throws Exception {
		var editor = compare();
		var tree = structure(editor);
		var item = differing(tree).stream().filter(each -> each.getText().startsWith("C2 ")).findFirst().orElseThrow();
		tree.setSelection(item);
		for (int type : new int[] { SWT.Selection, SWT.DefaultSelection }) {
			var event = new Event();
			event.item = item;
			tree.notifyListeners(type, event);
		}
		TestWorkbench.until("the measure alone",
				() -> texts(editor).size() == 2 && texts(editor).stream().allMatch(text -> text.getText().strip().startsWith("措施 C2 ")));
		assertEquals(List.of("2023-11-03", "2023-12-31"),
				texts(editor).stream().map(text -> text.getText().replaceAll("(?s).*时限 (\\S+).*", "$1")).sorted().toList());
	}

	@Test
	void aChangeIsTakenBackAndTheStructureFollowsWhenSaved() throws Exception {
		var editor = compare();
		structure(editor);
		TestWorkbench.until("two texts", () -> texts(editor).size() == 2);
		texts(editor).get(0).setFocus();
		TestWorkbench.command("org.eclipse.compare.copyRightToLeft");
		TestWorkbench.until("the earlier date", () -> texts(editor).get(0).getText().contains("时限 2023-11-03"));
		TestWorkbench.page().saveEditor(TestWorkbench.page().getActiveEditor(), false);
		assertTrue(now.readString().contains("时限 2023-11-03") && now.readString().contains("C89"));
		TestWorkbench.until("one difference less",
				() -> differing(structure(editor)).stream().map(TreeItem::getText).toList().equals(List.of("C89 新增一条措施")));
	}

	@Test
	void aFileIsComparedWithItsLocalHistory() throws Exception {
		var explorer = (CommonNavigator) TestWorkbench.page().showView(ProjectExplorer.VIEW_ID);
		explorer.selectReveal(new StructuredSelection(now));
		TestWorkbench.until("the file", () -> explorer.getCommonViewer().getTree().getSelectionCount() == 1);
		TestWorkbench.choose(explorer.getCommonViewer().getTree(), "Compare With", "Local History");
		var history = TestWorkbench.await("revisions",
				() -> TestWorkbench.all(TestWorkbench.window().getShell()).filter(Tree.class::isInstance).map(Tree.class::cast)
						.filter(tree -> tree.isVisible() && tree.getColumnCount() > 0 && tree.getColumn(0).getText().startsWith("Revision"))
						.findFirst().orElse(null));
		var revision = TestWorkbench.await("the earlier revision", () -> Arrays.stream(history.getItems()).flatMap(CompareTest::all)
				.filter(item -> item.getItemCount() == 0).reduce((newer, older) -> older).orElse(null));
		history.setSelection(revision);
		for (int type : new int[] { SWT.Selection, SWT.DefaultSelection }) {
			var event = new Event();
			event.item = revision;
			history.notifyListeners(type, event);
		}
		var editor = compareEditor();
		assertEquals(List.of("C2 制定年度学习计划，列出12个专题", "C89 新增一条措施"),
				differing(structure(editor)).stream().map(TreeItem::getText).sorted().toList());
	}
}
