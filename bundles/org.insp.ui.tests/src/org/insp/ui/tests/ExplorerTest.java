/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.util.Arrays;
import java.util.List;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.jface.text.ITextSelection;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.ui.navigator.CommonNavigator;
import org.eclipse.ui.navigator.resources.ProjectExplorer;
import org.eclipse.ui.texteditor.ITextEditor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A plan opens like a folder in the tree of files. */
class ExplorerTest {

	private IProject project;
	private IFile file;
	private CommonNavigator explorer;
	private Tree tree;

	@BeforeEach
	void showExplorer() throws Exception {
		project = TestWorkbench.project("某镇", "report-003");
		file = project.getFile("report-003/rectification.insp");
		explorer = (CommonNavigator) TestWorkbench.page().showView(ProjectExplorer.VIEW_ID);
		tree = explorer.getCommonViewer().getTree();
	}

	@AfterEach
	void clear() throws Exception {
		explorer.setLinkingEnabled(false);
		TestWorkbench.closePopups();
		TestWorkbench.clear();
	}

	/** Opens the items of a path, as clicks on their arrows do. */
	private TreeItem open(String... names) {
		TreeItem item = null;
		for (var name : names) {
			var around = item;
			item = TestWorkbench.await(name, () -> find(around == null ? tree.getItems() : around.getItems(), name));
			var event = new Event();
			event.item = item;
			tree.notifyListeners(SWT.Expand, event);
			item.setExpanded(true);
			TestWorkbench.pump();
		}
		return item;
	}

	private static TreeItem find(TreeItem[] items, String name) {
		return Arrays.stream(items).filter(item -> !item.isDisposed() && item.getText().startsWith(name)).findFirst().orElse(null);
	}

	private TreeItem openPlan() {
		open("某镇", "report-003", "rectification.insp");
		// while elements are still being read, the tree may make its items anew
		TestWorkbench.untilQuiet();
		return open("某镇", "report-003", "rectification.insp", "整改 ");
	}

	@Test
	void aPlanShowsItsElementsInTheirOrder() {
		var plan = openPlan();
		var measures = Arrays.stream(plan.getItems()).map(TreeItem::getText).filter(text -> text.matches("C\\d+ .*")).toList();
		assertEquals(88, measures.size());
		assertTrue(measures.get(1).startsWith("C2 制定年度学习计划") && measures.get(9).startsWith("C10 "), measures.toString());
		assertTrue(measures.get(1).contains("时限 2023-11-03 · 推进中"), measures.get(1));
		assertNotNull(find(plan.getItems(), "C2").getImage());
		Screenshots.settle();
		Screenshots.take("explorer");
	}

	@Test
	void aDoubleClickGoesToTheText() {
		var item = find(openPlan().getItems(), "C2");
		select(item);
		var event = new Event();
		event.item = item;
		tree.notifyListeners(SWT.DefaultSelection, event);
		TestWorkbench.until("the place in the text",
				() -> TestWorkbench.page().getActiveEditor() instanceof ITextEditor editor && editor.getTitle().equals("rectification.insp")
						&& ((ITextSelection) editor.getSelectionProvider().getSelection()).getText().equals("C2"));
	}

	@Test
	void itFollowsTheTextAndStaysOpen() throws Exception {
		var plan = openPlan();
		var editor = TestWorkbench.open(file);
		editor.behind("措施 C2 \"制定").type("新的");
		TestWorkbench.closePopups();
		TestWorkbench.until("another title", () -> find(plan.getItems(), "C2 制定新的年度学习计划") != null);
		editor.behind("  共计 88 条措施：42 项完成、2 项推进\n").type("  措施 C0 \"甲\" {}\n");
		TestWorkbench.until("another measure", () -> find(plan.getItems(), "C0 甲") != null);
		assertTrue(plan.getExpanded());
	}

	@Test
	void linkWithEditorWorksBothWays() throws Exception {
		var plan = openPlan();
		var editor = TestWorkbench.open(file);
		TestWorkbench.open(project.getFile("report-003/committee.insp"));
		explorer.setLinkingEnabled(true);
		TestWorkbench.until("the file of the editor", () -> selected().equals("committee.insp"));
		TestWorkbench.page().activate(explorer);
		select(find(plan.getItems(), "C5"));
		TestWorkbench.until("the element in its editor", () -> TestWorkbench.page().getActiveEditor() == editor.part()
				&& ((ITextSelection) editor.part().getSelectionProvider().getSelection()).getText().equals("C5"));
		TestWorkbench.open(project.getFile("report-003/committee.insp"));
		TestWorkbench.until("the file of the editor", () -> selected().equals("committee.insp"));
	}

	@Test
	void aLedgerInAProjectIsImportedByItsMenu() throws Exception {
		var ledger = project.getFile("台账.xlsx");
		ledger.create(new ByteArrayInputStream(new byte[] { 1 }), true, null);
		assertTrue(menu(ledger).contains("Import as a Plan…"), menu(ledger)::toString);
		assertFalse(menu(file).contains("Import as a Plan…"), menu(file)::toString);
	}

	/** The labels of the context menu of a file. */
	private List<String> menu(IFile of) {
		explorer.selectReveal(new StructuredSelection(of));
		TestWorkbench.until("the selection", () -> selected().equals(of.getName()));
		tree.getMenu().notifyListeners(SWT.Show, new Event());
		var labels = Arrays.stream(tree.getMenu().getItems()).map(MenuItem::getText).toList();
		tree.getMenu().notifyListeners(SWT.Hide, new Event());
		TestWorkbench.pump();
		return labels;
	}

	private String selected() {
		return tree.getSelectionCount() == 1 ? tree.getSelection()[0].getText() : "";
	}

	private void select(TreeItem item) {
		tree.setSelection(item);
		var event = new Event();
		event.item = item;
		tree.notifyListeners(SWT.Selection, event);
		TestWorkbench.pump();
	}
}
