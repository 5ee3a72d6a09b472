/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.eclipse.jface.text.ITextOperationTarget;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Tests of what the keys of the editor do of their own accord. */
class KeysTest {

	private PlanEditor editor;

	@BeforeEach
	void openPlan() throws Exception {
		editor = TestWorkbench.open(TestWorkbench.project("某镇", "report-003").getFile("report-003/rectification.insp"));
		editor.behind("状态 未启动").type("\n");
	}

	@AfterEach
	void clear() throws Exception {
		TestWorkbench.closePopups();
		TestWorkbench.clear();
	}

	/** The line that is typed, up to the next one. */
	private String line() {
		return editor.text().split("状态 未启动\n", 2)[1].lines().findFirst().orElse("").strip();
	}

	@Test
	void chineseQuotationMarksAreClosedAndTypedOver() {
		editor.type("目标 “");
		assertEquals("目标 “”", line());
		editor.type("学习");
		assertEquals("目标 “学习”", line());
		editor.type("”");
		assertEquals("目标 “学习”", line(), "typed over");
		editor.type(" ");
		assertEquals("目标 “学习”", line().strip());
	}

	@Test
	void asciiQuotationMarksAreClosedAndTypedOver() {
		editor.type("目标 \"学习\"");
		assertEquals("目标 \"学习\"", line());
	}

	@Test
	void insideATextNothingIsClosed() {
		editor.type("目标 \"学习“");
		assertEquals("目标 \"学习“\"", line());
		editor.type("{");
		assertEquals("目标 \"学习“{\"", line());
	}

	@Test
	void fullWidthBracesAreClosed() {
		editor.type("销号 ｛");
		assertEquals("销号 ｛｝", line());
	}

	private void selectTwoLines() {
		int start = editor.text().indexOf("    目标 \"理论学习研讨不深入");
		editor.part().selectAndReveal(start, editor.text().indexOf("    开始 2023-07-17") - start - 1);
	}

	@Test
	void severalLinesBecomeCommentsAndTextAgain() throws Exception {
		var before = editor.text();
		selectTwoLines();
		TestWorkbench.command("org.insp.ui.toggleComment");
		assertTrue(editor.text().contains("    // 目标 \"理论") && editor.text().contains("    // 标准 \"每季度"),
				editor.text().substring(600, 900));
		assertTrue(editor.text().contains("\n    开始 2023-07-17"));
		TestWorkbench.command("org.insp.ui.toggleComment");
		assertEquals(before, editor.text());
	}

	@Test
	void oneStepBackUndoesTheCommentsOfAllLines() throws Exception {
		var before = editor.text();
		selectTwoLines();
		TestWorkbench.command("org.insp.ui.toggleComment");
		editor.operation(ITextOperationTarget.UNDO);
		assertEquals(before.substring(0, 1000), editor.text().substring(0, 1000));
	}
}
