/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Calendar;
import java.util.List;

import org.eclipse.core.resources.IProject;
import org.eclipse.jface.text.ITextSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.DateTime;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.ui.IViewPart;
import org.eclipse.ui.texteditor.ITextEditor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The lists of measures: all of them, and those that are due. */
class CommitmentsViewTest {

	private IProject project;
	private IViewPart view;
	private Tree tree;

	@BeforeEach
	void makeProject() throws Exception {
		project = TestWorkbench.project("东山镇", "round-zh");
	}

	@AfterEach
	void clear() throws Exception {
		TestWorkbench.page().hideView(view);
		TestWorkbench.clear();
	}

	private void show(String id) throws Exception {
		view = TestWorkbench.page().showView("org.insp.ui." + id);
		tree = TestWorkbench.await("a table", () -> table(TestWorkbench.window().getShell()));
	}

	/** The visible table of measures: no other tree has columns. */
	private static Tree table(Composite parent) {
		for (var child : parent.getChildren()) {
			if (child instanceof Tree found && found.getColumnCount() > 5 && found.isVisible()) {
				return found;
			}
			var found = child instanceof Composite composite ? table(composite) : null;
			if (found != null) {
				return found;
			}
		}
		return null;
	}

	private <C extends Control> C part(Class<C> type) {
		return TestWorkbench.inside(tree.getParent(), type);
	}

	private static void chosen(Control control) {
		control.notifyListeners(SWT.Selection, new Event());
		TestWorkbench.pump();
	}

	private List<String> column(int index) {
		return Arrays.stream(tree.getItems()).map(item -> item.getText(index)).toList();
	}

	private void rows(int count) {
		TestWorkbench.until(count + " rows", () -> tree.getItemCount() == count);
	}

	@Test
	void allMeasuresOfTheWorkspaceWithoutAnyEditor() throws Exception {
		show("commitments");
		rows(7);
		assertEquals(List.of("No.", "Measure", "Findings", "Leader", "Department", "Person", "Deadline", "Days left", "Status", "Problems"),
				Arrays.stream(tree.getColumns()).map(c -> c.getText()).toList());
		assertEquals(List.of("C1", "C2", "C3", "C3.C3a", "C3.C3b", "C4", "C5"), column(0));
		assertEquals("P1, P1.M1, P1.M2", column(2).get(0));
		assertEquals("王某", column(3).get(0));
		assertEquals("已销号", column(8).get(0));
	}

	@Test
	void theLedgerOfWhatTheListShowsIsExported(@TempDir Path dir) throws Exception {
		show("commitments");
		rows(7);
		part(Text.class).setText("轮岗");
		rows(1);
		var wrong = TestWorkbench.inDialog("Ledger and Other Reports", dialog -> {
			TestWorkbench.until("the plan", () -> Dialogs.button(dialog, "Finish").isEnabled());
			Dialogs.choose(Dialogs.combos(dialog).get(0), "CSV, the tables only");
			Dialogs.fields(dialog).get(0).setText(dir.toString());
			Dialogs.finish(dialog, "1 reports written");
		});
		TestWorkbench.press(tree.getParent(), "Ledger…");
		assertNull(wrong.get(), () -> String.valueOf(wrong.get()));
		var ledger = Files.readString(dir.resolve("rectification ledger.csv"));
		assertTrue(ledger.contains("中层干部轮岗不少于4人") && !ledger.contains("白条"), ledger);
	}

	@Test
	void theyFollowTheTypingAreSortedSearchedAndGrouped() throws Exception {
		show("commitments");
		rows(7);
		var editor = TestWorkbench.open(project.getFile("round-zh/rectification.insp"));
		editor.replace("责任领导 Wang", "责任领导 Liu");
		TestWorkbench.until("the new leader", () -> !column(3).get(0).equals("王某"));
		header(0);
		assertEquals(List.of("C5", "C4", "C3.C3b", "C3.C3a", "C3", "C2", "C1"), column(0));
		part(Text.class).setText("轮岗");
		rows(1);
		assertEquals(List.of("C2"), column(0));
		part(Text.class).setText("");
		rows(7);
		var by = part(Combo.class);
		by.select(Arrays.asList(by.getItems()).indexOf("leader"));
		chosen(by);
		TestWorkbench.until("groups", () -> tree.getItemCount() < 7);
		var groups = Arrays.stream(tree.getItems()).map(TreeItem::getText).toList();
		assertTrue(groups.contains("王某 (1)"), groups.toString());
	}

	@Test
	void onlyTheRowOfWhatChangesIsWrittenAnewAndLeadsToItsPlace() throws Exception {
		show("commitments");
		rows(7);
		var row = tree.getItem(1);
		var editor = TestWorkbench.open(project.getFile("round-zh/rectification.insp"));
		editor.behind("措施 C2 \"").type("新");
		TestWorkbench.until("its new text", () -> !row.isDisposed() && row.getText(1).startsWith("新中层干部轮岗"));
		editor.at("认领 P1", 0).type("\n\n\n");
		TestWorkbench.page().showView("org.eclipse.ui.views.ProblemView");
		editor.behind("措施 C2 \"").type("甲");
		var plan = project.getFile("round-zh/rectification.insp");
		editor.replace("状态 已销号", "状态 已申请");
		TestWorkbench.until("the change is validated", () -> TestWorkbench.problems(plan).length > 0);
		assertTrue(row.getText(1).startsWith("新中层干部轮岗"), "behind another view it waits: " + row.getText(1));
		TestWorkbench.page().activate(view);
		TestWorkbench.until("in front it is right again", () -> !row.isDisposed() && row.getText(1).startsWith("甲新中层干部轮岗"));
		tree.setSelection(row);
		var click = new Event();
		click.item = row;
		tree.notifyListeners(SWT.DefaultSelection, click);
		TestWorkbench.until("its place now", () -> "C2".equals(editor.chosen()));
	}

	/** A click on the header of a column. */
	private void header(int column) {
		tree.getColumn(column).notifyListeners(SWT.Selection, new Event());
		TestWorkbench.pump();
	}

	@Test
	void aDoubleClickGoesToTheText() throws Exception {
		show("commitments");
		rows(7);
		tree.setSelection(tree.getItem(2));
		var click = new Event();
		click.item = tree.getItem(2);
		tree.notifyListeners(SWT.DefaultSelection, click);
		TestWorkbench.until("the measure in its editor", () -> TestWorkbench.page().getActiveEditor() instanceof ITextEditor editor
				&& editor.getSelectionProvider().getSelection() instanceof ITextSelection text && "C3".equals(text.getText()));
	}

	@Test
	void whatIsDueAtADate() throws Exception {
		var editor = TestWorkbench.open(project.getFile("round-zh/rectification.insp"));
		editor.replace("已销号", "推进中");
		show("deadlines");
		TestWorkbench.until("an overdue measure at the plan's own date", () -> column(0).equals(List.of("overdue (1)")));
		part(Button.class).setSelection(true);
		var date = part(DateTime.class);
		date.setDate(2024, Calendar.JUNE, 26);
		chosen(part(Button.class));
		// what was closed only after that date was still open
		TestWorkbench.until("due next week at that date", () -> column(0).equals(List.of("due this week (2)", "due next week (1)")));
		assertEquals("7", tree.getItem(1).getItem(0).getText(7));
	}
}
