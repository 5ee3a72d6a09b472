/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.ui.tests;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;

import org.eclipse.core.resources.IProject;
import org.eclipse.jface.text.ITextSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.ui.texteditor.ITextEditor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Searching for elements and references to them, and renaming them. */
class ElementSearchTest {

	private IProject project;
	private PlanEditor editor;

	@BeforeEach
	void openPlan() throws Exception {
		project = TestWorkbench.project("某镇", "report-003");
		editor = TestWorkbench.open(project.getFile("report-003/rectification.insp"));
		TestWorkbench.until("problems", () -> TestWorkbench.problems(project.getFile("report-003/rectification.insp")).length > 1);
	}

	@AfterEach
	void clear() throws Exception {
		TestWorkbench.closePopups();
		TestWorkbench.clear();
	}

	@Test
	void referencesStandInTheSearchView() throws Exception {
		editor.at("责任领导 赵某", 6);
		TestWorkbench.command("org.eclipse.ui.genericeditor.findReferences");
		var table = TestWorkbench.await("lines in the Search view",
				() -> TestWorkbench.all(TestWorkbench.window().getShell()).filter(Table.class::isInstance).map(Table.class::cast)
						.filter(t -> t.isVisible() && ProposalPopup.shown(t).stream().filter(l -> l.contains("赵某")).count() > 5).findFirst()
						.orElse(null));
		var lines = ProposalPopup.shown(table);
		assertTrue(lines.stream().anyMatch(l -> l.contains("认领 P1 由 赵某") && l.contains("claims.insp:2")), lines.toString());
		assertTrue(lines.stream().anyMatch(l -> l.contains("党委委员 赵某") && l.contains("committee.insp")), lines.toString());
	}

	@Test
	void aPersonGetsAnotherNameInAllFilesAfterAPreview() throws Exception {
		var wrong = TestWorkbench.inDialog("Rename", dialog -> {
			TestWorkbench.inside(dialog, Text.class).setText("赵乙");
			TestWorkbench.press(dialog, "Preview");
			TestWorkbench.await("the preview",
					() -> dialog.isDisposed() || TestWorkbench.inside(dialog, Tree.class) == null ? null : dialog);
			TestWorkbench.press(dialog, "OK");
		});
		editor.at("责任领导 赵某", 6);
		TestWorkbench.command("org.insp.ui.rename");
		TestWorkbench.until("the new name in the editor", () -> editor.text().contains("责任领导 赵乙 协同 王某"));
		assertNull(wrong.get());
		assertFalse(editor.text().contains("责任领导 赵某"));
		assertTrue(project.getFile("report-003/claims.insp").readString().contains("认领 P1 由 赵乙"));
		assertTrue(project.getFile("report-003/committee.insp").readString().contains("党委委员 赵乙"));
	}

	@Test
	void anyElementOfTheWorkspaceIsFoundByItsName() throws Exception {
		TestWorkbench.command("org.insp.ui.openElement");
		pick("李某", "李某");
		var opened = TestWorkbench.await("another editor",
				() -> TestWorkbench.page().getActiveEditor() == editor.part()
						? null
						: (ITextEditor) TestWorkbench.page().getActiveEditor());
		TestWorkbench.until("the person in " + opened.getTitle(),
				() -> ((ITextSelection) opened.getSelectionProvider().getSelection()).getText().equals("李某"));
	}

	@Test
	void anElementOfTheFileIsFoundByItsText() throws Exception {
		editor.at("整改方案", 0);
		TestWorkbench.command("org.insp.ui.quickOutline");
		pick("12个专题", "C2");
		TestWorkbench.until("the measure",
				() -> ((ITextSelection) editor.part().getSelectionProvider().getSelection()).getText().equals("C2"));
	}

	/** Types into the dialog and picks the entry that begins with a text. */
	private static void pick(String typed, String entry) {
		var field = TestWorkbench.await("the small window", () -> TestWorkbench.visible(Text.class));
		field.setText(typed);
		var table = TestWorkbench.await("an entry", () -> {
			var list = TestWorkbench.inside(field.getShell(), Table.class);
			return list.getItemCount() > 0 && Arrays.stream(list.getItems()).allMatch(i -> i.getText().contains(typed)) ? list : null;
		});
		assertTrue(ProposalPopup.shown(table).stream().anyMatch(e -> e.strip().startsWith(entry.strip())),
				ProposalPopup.shown(table).toString());
		var item = Arrays.stream(table.getItems()).filter(i -> i.getText().strip().startsWith(entry.strip())).findFirst().orElseThrow();
		table.setSelection(item);
		table.notifyListeners(SWT.DefaultSelection, new Event());
		TestWorkbench.pump();
	}
}
