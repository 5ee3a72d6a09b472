/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.concurrent.atomic.AtomicInteger;

import org.eclipse.core.resources.IFile;
import org.eclipse.swt.SWT;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The diagram is drawn again after changes of its own model, and after no others. */
class ResponsibilityRedrawTest {

	/** Longer than the view waits for a pause, and than it takes to draw. */
	private static final long PAUSE_NANOS = 2_000_000_000L;

	private PlanEditor own;
	private DiagramView diagram;

	@BeforeEach
	void openPlan() throws Exception {
		own = TestWorkbench.open(TestWorkbench.project("东山镇", "round-zh").getFile("round-zh/rectification.insp"));
		diagram = DiagramView.beside(own, "措施 C1");
	}

	@AfterEach
	void clear() throws Exception {
		diagram.close();
		TestWorkbench.clear();
	}

	/** Changes the text of an editor without activating it. */
	private static void change(PlanEditor editor, String text, String newText) throws Exception {
		var document = editor.part().getDocumentProvider().getDocument(editor.part().getEditorInput());
		document.replace(document.get().indexOf(text), text.length(), newText);
	}

	private static void awaitProblem(IFile file, String words) {
		TestWorkbench.until("a problem with " + words, () -> Arrays.stream(TestWorkbench.problems(file)).anyMatch(p -> p.contains(words)));
	}

	private static void pause() {
		long end = System.nanoTime() + PAUSE_NANOS;
		TestWorkbench.until("a pause", () -> System.nanoTime() > end);
	}

	@Test
	void onlyChangesOfItsOwnModelCauseARedraw() throws Exception {
		var file = TestWorkbench.project("某镇", "report-003").getFile("report-003/rectification.insp");
		var other = TestWorkbench.open(file);
		TestWorkbench.page().activate(own.part());
		awaitProblem(file, "42");
		TestWorkbench.untilQuiet();
		diagram.settled();
		pause();
		var redraws = new AtomicInteger();
		diagram.canvas().addListener(SWT.Paint, event -> redraws.incrementAndGet());
		change(other, "责任领导 赵某", "责任领导 无名氏");
		awaitProblem(file, "无名氏");
		TestWorkbench.untilQuiet();
		pause();
		assertEquals(0, redraws.get(), "redraws for another model");
		change(own, "状态 已销号", "状态 推进中");
		TestWorkbench.until("a redraw for its own model", () -> redraws.get() > 0);
	}
}
