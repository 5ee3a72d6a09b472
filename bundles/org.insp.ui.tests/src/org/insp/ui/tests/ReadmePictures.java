/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.ui.tests;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;

import org.eclipse.e4.ui.css.swt.theme.IThemeEngine;
import org.eclipse.jface.text.source.ISourceViewer;
import org.eclipse.swt.widgets.Table;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.texteditor.ITextEditorActionDefinitionIds;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/**
 * Takes the README's pictures of the workbench, the dark one last, since the way back needs a new start. Not part of the tests:
 * {@code ./mvnw verify -Dtest=ReadmePictures -Dinsp.pictures=FOLDER}.
 */
@TestMethodOrder(MethodOrderer.MethodName.class)
class ReadmePictures {

	private PlanEditor editor;

	@BeforeEach
	void openPlan() throws Exception {
		TestWorkbench.window().getShell().setBounds(0, 0, 1280, 800);
		var project = TestWorkbench.project("某镇巡察整改", "report-003");
		editor = TestWorkbench.open(project.getFile("report-003/rectification.insp"));
		TestWorkbench.until("problems", () -> TestWorkbench.problems(project).length > 3);
		pause(3000);
	}

	@AfterEach
	void clear() throws Exception {
		TestWorkbench.closePopups();
		TestWorkbench.clear();
	}

	private static void pause(long millis) {
		long end = System.currentTimeMillis() + millis;
		TestWorkbench.until("a while", () -> System.currentTimeMillis() > end);
	}

	private static void take(String name) {
		pause(1500);
		assertTrue(Files.exists(Screenshots.take(name)));
	}

	@Test
	void perspective() {
		editor.at("责任领导 赵某 协同 王某", 6);
		take("workbench");
	}

	@Test
	void contentAssist() throws Exception {
		editor.behind("标准 \"每季度组织一次集中研讨，每名班子成员发言不少于1次，记录齐全可查\"").type("\n");
		TestWorkbench.closePopups();
		TestWorkbench.command("org.eclipse.ui.edit.text.contentAssist.proposals");
		TestWorkbench.await("proposals", () -> TestWorkbench.visible(Table.class));
		take("content-assist");
	}

	@Test
	void hover() {
		editor.at("责任领导 赵某", 6);
		editor.operation(ISourceViewer.INFORMATION);
		take("hover");
	}

	@Test
	void quickFix() throws Exception {
		editor.replace("责任科室 党群工作办公室", "责任科室 党群工作办公");
		pause(2000);
		TestWorkbench.closePopups();
		editor.at("党群工作办公\n", 2);
		TestWorkbench.command(ITextEditorActionDefinitionIds.QUICK_ASSIST);
		take("quick-fix");
	}

	@Test
	void theDarkTheme() {
		var themes = PlatformUI.getWorkbench().getService(IThemeEngine.class);
		themes.setTheme("org.eclipse.e4.ui.css.theme.e4_dark", false);
		pause(1000);
		editor.at("责任领导 赵某 协同 王某", 6);
		take("dark");
	}
}
