/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.ui.tests;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.IPath;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** File > Export > Ledger and Other Reports, and File > Import > Ledger. */
class ReportWizardTest {

	private static final String EXPORT = "Ledger and Other Reports";
	private static final String IMPORT = "Ledger or document of Excel, Word, PDF or CSV";

	@TempDir
	Path dir;

	@AfterEach
	void clear() throws Exception {
		TestWorkbench.closePopups();
		TestWorkbench.clear();
	}

	@Test
	void reportsAreThoseOfTheCommand() throws Exception {
		IProject project = TestWorkbench.project("东山镇", "round-zh");
		TestWorkbench.open(project.getFile("round-zh/rectification.insp"));
		var folder = dir.resolve("reports");
		Dialogs.wizard(EXPORT, "org.eclipse.ui.file.export", Map.of("exportWizardId", "org.insp.ui.export.reports"), dialog -> {
			TestWorkbench.until("the models", () -> Dialogs.lists(dialog).get(0).getItemCount() > 0);
			Dialogs.check(Dialogs.lists(dialog).get(1), "rectification ledger", "public notice");
			Dialogs.choose(Dialogs.combos(dialog).get(0), "the usual one of each report");
			Dialogs.fields(dialog).get(0).setText(folder.toString());
			Dialogs.finish(dialog, "2 reports written to " + folder);
		});
		var ledger = dir.resolve("ledger.xlsx");
		InspCommand.insp("report", "ledger", TestWorkbench.location("东山镇").resolve("round-zh"), "-o", ledger);
		assertArrayEquals(Files.readAllBytes(ledger), Files.readAllBytes(folder.resolve("rectification ledger.xlsx")));
		assertTrue(Files.size(folder.resolve("public notice.docx")) > 0);
	}

	@Test
	void eachPlanRemembersWhatWasWrittenOfIt() throws Exception {
		TestWorkbench.project("东山镇", "round-zh");
		TestWorkbench.project("某镇", "report-003");
		write("东山镇/round-zh", dialog -> {
			Dialogs.check(Dialogs.lists(dialog).get(1), "public notice");
			Dialogs.choose(Dialogs.combos(dialog).get(0), "Web page");
			writeIntoFolder(dialog);
		});
		write("某镇/report-003", dialog -> {
			Dialogs.check(Dialogs.lists(dialog).get(1), "lists of findings, tasks and responsibilities");
			Dialogs.choose(Dialogs.combos(dialog).get(0), "CSV, the tables only");
			writeIntoFolder(dialog);
		});
		write("东山镇/round-zh", dialog -> {
			assertEquals(List.of("public notice"), Dialogs.checked(Dialogs.lists(dialog).get(1)));
			assertEquals("Web page", Dialogs.combos(dialog).get(0).getText());
			TestWorkbench.press(dialog, "Cancel");
		});
	}

	@Test
	void theFormOfTheOfficeIsFilled() throws Exception {
		TestWorkbench.open(TestWorkbench.project("东山镇", "round-zh").getFile("round-zh/rectification.insp"));
		var form = dir.resolve("台账模板.xlsx");
		InspCommand.insp("template", "ledger", "-o", form);
		var folder = dir.resolve("filled");
		Dialogs.wizard(EXPORT, "org.eclipse.ui.file.export", Map.of("exportWizardId", "org.insp.ui.export.reports"), dialog -> {
			TestWorkbench.until("the models", () -> Dialogs.lists(dialog).get(0).getItemCount() > 0);
			Dialogs.check(Dialogs.lists(dialog).get(1), "rectification ledger", "public notice");
			Dialogs.fields(dialog).get(0).setText(folder.toString());
			Dialogs.fields(dialog).get(1).setText(form.toString());
			TestWorkbench.until("one kind only", () -> !Dialogs.button(dialog, "Finish").isEnabled());
			assertTrue(TestWorkbench.words(dialog).anyMatch(text -> text.contains("A template is for one kind of report")));
			Dialogs.check(Dialogs.lists(dialog).get(1), "rectification ledger");
			Dialogs.finish(dialog, "1 reports written to " + folder);
		});
		var expected = dir.resolve("ledger.xlsx");
		InspCommand.insp("report", "ledger", TestWorkbench.location("东山镇").resolve("round-zh"), "--template", form, "-o", expected);
		assertArrayEquals(Files.readAllBytes(expected), Files.readAllBytes(folder.resolve("rectification ledger.xlsx")));
	}

	private void writeIntoFolder(Shell dialog) {
		Dialogs.fields(dialog).get(0).setText(dir.toString());
		Dialogs.finish(dialog, "1 reports written");
	}

	/** Opens the wizard while the file of a plan is edited. */
	private static void write(String folder, Consumer<Shell> user) throws Exception {
		TestWorkbench.open(ResourcesPlugin.getWorkspace().getRoot().getFile(IPath.fromPortableString(folder + "/rectification.insp")));
		Dialogs.wizard(EXPORT, "org.eclipse.ui.file.export", Map.of("exportWizardId", "org.insp.ui.export.reports"), dialog -> {
			TestWorkbench.until("the models", () -> Dialogs.lists(dialog).get(0).getItemCount() > 0);
			user.accept(dialog);
		});
	}

	@Test
	void ledgerBecomesAProject() throws Exception {
		var ledger = Files.writeString(dir.resolve("某局整改台账.csv"), """
				序号,问题,整改措施,责任单位,责任人,整改时限
				1,台账不清,建立台账,办公室,王某,2024年9月30日
				2,制度不全,修订制度2项,财务科,李某,2024年10月31日
				""");
		Dialogs.wizard(IMPORT, "org.eclipse.ui.file.import", Map.of("importWizardId", "org.insp.ui.import.ledger"), dialog -> {
			assertFalse(Dialogs.button(dialog, "Finish").isEnabled());
			Dialogs.fields(dialog).get(0).setText(ledger.toString());
			TestWorkbench.until("the ledger", () -> Dialogs.button(dialog, "Finish").isEnabled());
			assertEquals("某局整改台账", Dialogs.fields(dialog).get(1).getText());
			var summary = TestWorkbench.all(dialog).filter(Text.class::isInstance).map(Text.class::cast).map(Text::getText)
					.filter(text -> text.contains("整改时限")).findFirst();
			assertTrue(summary.isPresent());
			Dialogs.finish(dialog, null);
		});
		var project = ResourcesPlugin.getWorkspace().getRoot().getProject("某局整改台账");
		assertTrue(project.getFile("ledger.insp").exists());
		var text = project.getFile("ledger.insp").readString();
		assertTrue(text.contains("修订制度2项"), text);
	}

	@Test
	void theUserSaysWhatAColumnHolds() throws Exception {
		var ledger = Files.writeString(dir.resolve("某局整改台账.csv"), """
				序号,问题,整改措施,窗口,内部编号,整改时限
				1,台账不清,建立台账,办公室,甲-1,2024年9月30日
				2,制度不全,修订制度2项,财务科,甲-2,2024年10月31日
				""");
		Dialogs.wizard(IMPORT, "org.eclipse.ui.file.import", Map.of("importWizardId", "org.insp.ui.import.ledger"), dialog -> {
			Dialogs.fields(dialog).get(0).setText(ledger.toString());
			TestWorkbench.until("the ledger", () -> Dialogs.button(dialog, "Finish").isEnabled());
			TestWorkbench.press(dialog, "Next");
			TestWorkbench.until("the columns", () -> Dialogs.combos(dialog).size() == 6);
			assertEquals(List.of("number", "finding", "measure", "field", "field", "due"),
					Dialogs.combos(dialog).stream().map(Combo::getText).toList());
			Dialogs.choose(Dialogs.combos(dialog).get(4), "left out");
			Dialogs.choose(Dialogs.combos(dialog).get(5), "field");
			Dialogs.choose(Dialogs.combos(dialog).get(3), "department");
			TestWorkbench.until("what is read then",
					() -> TestWorkbench.words(dialog).anyMatch(text -> text.contains("2 findings, 2 measures")));
			Dialogs.choose(Dialogs.combos(dialog).get(2), "finding");
			TestWorkbench.until("one column for the finding", () -> Dialogs.combos(dialog).get(1).getText().equals("field"));
			Dialogs.choose(Dialogs.combos(dialog).get(2), "measure");
			TestWorkbench.until("the column as before", () -> Dialogs.combos(dialog).get(1).getText().equals("finding"));
			Dialogs.finish(dialog, null);
		});
		var text = ResourcesPlugin.getWorkspace().getRoot().getProject("某局整改台账").getFile("ledger.insp").readString();
		assertTrue(text.contains("责任科室 财务科") && text.contains("字段 整改时限") && !text.contains("甲-"), text);
	}

	@Test
	void documentBecomesAProject() throws Exception {
		var document = Files.writeString(dir.resolve("某局整改方案.txt"), """
				某局党组关于落实巡察反馈意见的整改方案

				一、整改任务
				（一）履行职责方面
				1.窗口服务不规范。
				原因分析：日常检查少。
				整改措施：每周检查一次窗口纪律。（责任领导：张某；责任科室：办公室；完成时限：2024年6月底前）
				""");
		Dialogs.wizard(IMPORT, "org.eclipse.ui.file.import", Map.of("importWizardId", "org.insp.ui.import.ledger"), dialog -> {
			Dialogs.fields(dialog).get(0).setText(document.toString());
			TestWorkbench.until("the document", () -> Dialogs.button(dialog, "Finish").isEnabled());
			Dialogs.finish(dialog, null);
		});
		var text = ResourcesPlugin.getWorkspace().getRoot().getProject("某局整改方案").getFile("plan.insp").readString();
		assertTrue(text.contains("时限 2024年6月底前"), text);
	}

	@Test
	void whatIsNoLedgerIsSaid() throws Exception {
		var file = Files.writeString(dir.resolve("a.csv"), "x,y\n1,2\n");
		Dialogs.wizard(IMPORT, "org.eclipse.ui.file.import", Map.of("importWizardId", "org.insp.ui.import.ledger"), dialog -> {
			Dialogs.fields(dialog).get(0).setText(file.toString());
			TestWorkbench.until("the message", () -> TestWorkbench.all(dialog).filter(Text.class::isInstance).map(Text.class::cast)
					.anyMatch(text -> text.getText().contains("no ledger was found")));
			assertFalse(Dialogs.button(dialog, "Finish").isEnabled());
			TestWorkbench.press(dialog, "Cancel");
		});
	}
}
