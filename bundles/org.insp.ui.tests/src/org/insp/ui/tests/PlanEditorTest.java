/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.jface.text.ITextOperationTarget;
import org.eclipse.jface.text.source.ISourceViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Writing a Chinese plan: colours, keys, hover, links, layout. */
class PlanEditorTest {

	private IProject project;
	private IFile file;
	private PlanEditor editor;

	@BeforeEach
	void openPlan() throws Exception {
		project = TestWorkbench.project("某镇", "report-003");
		file = project.getFile("report-003/rectification.insp");
		editor = TestWorkbench.open(file);
	}

	@AfterEach
	void clear() throws Exception {
		TestWorkbench.closePopups();
		TestWorkbench.clear();
	}

	@Test
	void eachKindOfWordHasItsColour() {
		TestWorkbench.until("colours", () -> editor.colour("责任领导") != null);
		assertEquals(editor.colour("责任领导"), editor.colour("整改方案"), "two keywords");
		for (var other : new String[] { "\"每季度组织", "2023-07-17", "// 与上级", "C1 \"" }) {
			TestWorkbench.until("the colour of " + other, () -> editor.colour(other) != null);
			assertNotEquals(editor.colour("责任领导"), editor.colour(other), other);
		}
	}

	@Test
	void whatIsTypedIsColoured() {
		TestWorkbench.until("colours", () -> editor.colour("责任领导") != null);
		var text = TestWorkbench.await("the colour of a text", () -> editor.colour("\"每季度组织"));
		editor.behind("类型 限期整改").type("\n    目标 “新的目标");
		assertTrue(editor.text().contains("    目标 “新的目标”\n"), "the quotation mark was closed");
		assertEquals(text, editor.colour("新的目标"));
		assertEquals(editor.colour("责任领导"), editor.colour("开始 2023"), "what stands below keeps its colour");
	}

	@Test
	void bracesAreClosedAndTypedOver() {
		editor.behind("状态 未启动").type("\n  关闭 {");
		assertTrue(editor.text().contains("关闭 {}"));
		editor.type("}");
		assertTrue(editor.text().contains("关闭 {}\n"), "typed over");
		editor.at("关闭 {}", 4).type("\n");
		assertTrue(editor.text().contains("      关闭 {\n        \n      }\n"), "the brace stands on a line of its own");
	}

	@Test
	void aListThatIsNotShownYetDoesNotTakeEnter() {
		var list = new Shell(editor.widget().getShell(), SWT.ON_TOP);
		new Table(list, SWT.NONE);
		editor.behind("状态 未启动").type("\n");
		assertTrue(list.isDisposed(), "it is closed");
		assertTrue(editor.text().contains("状态 未启动\n    \n"), "and a line begins");
	}

	@Test
	void linesBecomeCommentsAndBack() throws Exception {
		var before = editor.text();
		editor.at("目标 \"理论", 0);
		TestWorkbench.command("org.insp.ui.toggleComment");
		assertTrue(editor.text().contains("    // 目标 \"理论"));
		TestWorkbench.command("org.insp.ui.toggleComment");
		assertEquals(before, editor.text());
	}

	@Test
	void theLayoutIsPutRightAndCanBeUndone() throws Exception {
		var tidy = editor.text();
		editor.replace("    责任领导 赵某", "  责任领导    赵某");
		var untidy = editor.text();
		TestWorkbench.command("org.insp.ui.format");
		TestWorkbench.until("the layout", () -> editor.text().equals(tidy));
		editor.operation(ITextOperationTarget.UNDO);
		assertEquals(untidy, editor.text(), "one step back");
	}

	@Test
	void theCardOfAPersonIsShown() {
		editor.at("赵某", 1);
		// during the first validation there may be no answer in time: then the key is pressed again
		var shown = TestWorkbench.await("a card", () -> {
			editor.operation(ISourceViewer.INFORMATION);
			var text = TestWorkbench.visible(StyledText.class);
			return text == null || !text.getText().contains("赵某") ? null : text.getText();
		});
		assertFalse(shown.contains("**"), "no marks are left: " + shown);
	}

	@Test
	void aNameLeadsToItsDeclaration() throws Exception {
		editor.at("责任领导 赵某", 6);
		// the UI thread waits for a moment only
		TestWorkbench.untilQuiet();
		TestWorkbench.command("org.eclipse.ui.edit.text.open.hyperlink");
		var opened = TestWorkbench.await("another editor",
				() -> TestWorkbench.page().getActiveEditor() == editor.part() ? null : TestWorkbench.page().getActiveEditor());
		assertEquals("committee.insp", opened.getTitle());
	}

	@Test
	void problemsAppearWhileTypingAndGoWhenFixed() {
		TestWorkbench.until("the problems of the file", () -> TestWorkbench.problems(file).length > 0);
		editor.replace("责任领导 赵某 协同 王某", "责任领导 赵某某 协同 王某");
		TestWorkbench.until("a problem with the name", () -> Arrays.stream(TestWorkbench.problems(file)).anyMatch(p -> p.contains("赵某某")));
		assertNotNull(annotation("赵某某"), "underlined in the text");
		editor.replace("赵某某", "赵某");
		TestWorkbench.until("no problem with the name",
				() -> Arrays.stream(TestWorkbench.problems(file)).noneMatch(p -> p.contains("赵某某")));
	}

	private Object annotation(String words) {
		return TestWorkbench.await("an annotation", () -> {
			var model = editor.part().getDocumentProvider().getAnnotationModel(editor.part().getEditorInput());
			var all = model.getAnnotationIterator();
			while (all.hasNext()) {
				var each = all.next();
				if (each.getText() != null && each.getText().contains(words)) {
					return each;
				}
			}
			return null;
		});
	}
}
