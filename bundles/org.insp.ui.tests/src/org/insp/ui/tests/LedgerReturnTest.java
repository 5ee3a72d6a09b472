/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A ledger that was exported and edited goes back into its plan, after the user has seen what changes. */
class LedgerReturnTest {

	private static final Map<String, String> WIZARD = Map.of("importWizardId", "org.insp.ui.import.ledger");

	@TempDir
	Path dir;

	private Path ledger;
	private IProject project;
	private IFile plan;

	@BeforeEach
	void exportLedger() throws Exception {
		project = TestWorkbench.project("东山镇", "round-zh");
		plan = project.getFile("round-zh/rectification.insp");
		ledger = dir.resolve("台账.xlsx");
		InspCommand.insp("report", "ledger", TestWorkbench.location("东山镇").resolve("round-zh"), "-o", ledger);
		TestWorkbench.project("某镇", "report-003");
	}

	@AfterEach
	void clear() throws Exception {
		TestWorkbench.closePopups();
		TestWorkbench.clear();
	}

	private static void choose(Table list, String subject, String column, boolean isChecked) {
		var item = Arrays.stream(list.getItems()).filter(each -> each.getText(2).equals(subject) && each.getText(3).equals(column))
				.findFirst().orElseThrow();
		item.setChecked(isChecked);
		var event = new Event();
		event.detail = SWT.CHECK;
		event.item = item;
		list.notifyListeners(SWT.Selection, event);
	}

	private static List<String> lines(Table list) {
		return Arrays.stream(list.getItems()).map(LedgerReturnTest::line).toList();
	}

	private static String line(TableItem item) {
		return String.join("|", Stream.of(0, 2, 3, 4, 5).map(item::getText).toList());
	}

	/** Chooses the ledger and goes to the page with its changes. */
	private Shell preview(Shell dialog) {
		Dialogs.fields(dialog).get(0).setText(ledger.toString());
		TestWorkbench.until("the plan", () -> Dialogs.button(dialog, "Back into").getSelection());
		assertFalse(Dialogs.button(dialog, "Finish").isEnabled());
		TestWorkbench.press(dialog, "Next");
		return dialog;
	}

	@Test
	void onlyWhatTheUserWantsChangesAndIsUndoneInOneStep() throws Exception {
		EditedWorkbook.change(ledger, Map.of("中层干部轮岗不少于4人", "中层干部轮岗不少于6人", "28张白条逐张有处理结果", "28张白条逐张有凭证",
				"连续2个月无跨期报账", "连续3个月无跨期报账", "报账制度执行不严，培训不够", "制度执行不严"));
		var editor = TestWorkbench.open(plan);
		var saved = editor.text();
		editor.replace("连续2个月无跨期报账", "连续4个月无跨期报账");
		var before = editor.text();
		Dialogs.wizard("Ledger or document of Excel, Word, PDF or CSV", "org.eclipse.ui.file.import", WIZARD, dialog -> {
			preview(dialog);
			TestWorkbench.until("the changes", () -> lists(dialog).get(0).getItemCount() > 0);
			assertEquals(List.of("Change|C2|整改措施|中层干部轮岗不少于4人|中层干部轮岗不少于6人", "Change|C3|完成标准|28张白条逐张有处理结果|28张白条逐张有凭证"),
					lines(lists(dialog).get(0)));
			assertEquals(List.of("Cannot be written|P3|原因分析|报账制度执行不严，培训不够|制度执行不严", "Both changed it|C4|完成标准|连续4个月无跨期报账|连续3个月无跨期报账"),
					lines(lists(dialog).get(1)));
			choose(lists(dialog).get(0), "C3", "完成标准", false);
			Dialogs.finish(dialog, null);
		});
		assertEquals(before.replace("轮岗不少于4人", "轮岗不少于6人"), editor.text());
		assertTrue(editor.part().isDirty());
		assertEquals(saved, plan.readString());
		editor.part().setFocus();
		TestWorkbench.command("org.eclipse.ui.edit.undo");
		TestWorkbench.until("the text of before", () -> editor.text().equals(before));
	}

	@Test
	void aMeasureWhoseRowIsGoneIsDeletedOnlyWhereThatIsChecked() throws Exception {
		EditedWorkbook.deleteRow(ledger, "F1.P3|Plan1.C3|Plan1.C3.C3b");
		EditedWorkbook.change(ledger, Map.of("中层干部轮岗不少于4人", "中层干部轮岗不少于6人"));
		var before = plan.readString();
		Dialogs.wizard("Ledger or document of Excel, Word, PDF or CSV", "org.eclipse.ui.file.import", WIZARD, dialog -> {
			preview(dialog);
			TestWorkbench.until("the changes", () -> lists(dialog).get(0).getItemCount() > 0);
			assertEquals(List.of("Change|C2|整改措施|中层干部轮岗不少于4人|中层干部轮岗不少于6人", "Delete|C3b|||"), lines(lists(dialog).get(0)));
			assertFalse(lists(dialog).get(0).getItem(1).getChecked());
			choose(lists(dialog).get(0), "C2", "整改措施", false);
			assertFalse(Dialogs.button(dialog, "Finish").isEnabled());
			choose(lists(dialog).get(0), "C3b", "", true);
			Dialogs.finish(dialog, null);
		});
		assertEquals(before.replaceFirst("(?s)    任务 C3b .*?\n    }\n", ""), plan.readString());
	}

	@Test
	void aLedgerThatWasNotExportedHereBecomesAProjectOnly() throws Exception {
		var other = java.nio.file.Files.writeString(dir.resolve("a.csv"), "序号,问题,整改措施,整改时限\n1,台账不清,建立台账,2024年9月30日\n");
		Dialogs.wizard("Ledger or document of Excel, Word, PDF or CSV", "org.eclipse.ui.file.import", WIZARD, dialog -> {
			Dialogs.fields(dialog).get(0).setText(other.toString());
			TestWorkbench.until("the ledger", () -> Dialogs.button(dialog, "Finish").isEnabled());
			var into = Dialogs.button(dialog, "Back into");
			Dialogs.button(dialog, "New project").setSelection(false);
			into.setSelection(true);
			into.notifyListeners(SWT.Selection, new Event());
			assertFalse(Dialogs.button(dialog, "Finish").isEnabled());
			assertTrue(TestWorkbench.all(dialog).filter(Text.class::isInstance).map(Text.class::cast)
					.anyMatch(text -> text.getText().contains("no ledger that was exported here")));
			TestWorkbench.press(dialog, "Cancel");
		});
	}

	@Test
	void thePlanOfWhichTheLedgerIsIsProposed() throws Exception {
		Dialogs.wizard("Ledger or document of Excel, Word, PDF or CSV", "org.eclipse.ui.file.import", WIZARD, dialog -> {
			preview(dialog);
			TestWorkbench.until("nothing to change", () -> TestWorkbench.all(dialog).filter(Text.class::isInstance).map(Text.class::cast)
					.anyMatch(text -> text.getText().contains("nothing changes")));
			assertFalse(Dialogs.button(dialog, "Finish").isEnabled());
			TestWorkbench.press(dialog, "< Back");
			var plans = TestWorkbench.all(dialog).filter(Combo.class::isInstance).map(Combo.class::cast).findFirst().orElseThrow();
			assertEquals(2, plans.getItemCount());
			assertTrue(plans.getText().endsWith("东山镇/round-zh"), plans.getText());
			TestWorkbench.press(dialog, "Cancel");
		});
	}

	private static List<Table> lists(Shell dialog) {
		return Dialogs.lists(dialog).stream().filter(Table::isVisible).toList();
	}
}
