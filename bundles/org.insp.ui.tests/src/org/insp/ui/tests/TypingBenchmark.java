/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.swt.widgets.Display;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/**
 * The smoothness of the workbench while someone types into a large plan, with all its views open. Not part of the tests: the script {@code
 * releng/benchmarks/typing} runs it and names the file.
 */
class TypingBenchmark {

	private static final int PACE = 90;
	private static final int COUNT = 100;
	private static final String WORDS = "走访全部村社区，建立问题台账，逐项核对。";
	private static final String CLAUSES = " with L5 coop D4 ";

	private final List<Long> keys = new ArrayList<>();
	private final List<Long> stretches = new ArrayList<>();

	@AfterEach
	void clear() throws Exception {
		TestWorkbench.clear();
	}

	@Test
	void intoALargePlan() throws Exception {
		TestWorkbench.window().getShell().setBounds(0, 0, 1280, 1000);
		var source = Path.of(System.getProperty("insp.plan"));
		var project = ResourcesPlugin.getWorkspace().getRoot().getProject("large");
		project.create(null);
		project.open(null);
		Files.copy(source, Path.of(project.getLocationURI()).resolve("model.insp"));
		long start = System.nanoTime();
		project.refreshLocal(IResource.DEPTH_INFINITE, null);
		var editor = TestWorkbench.open(project.getFile("model.insp"));
		System.out.printf(Locale.ROOT, "opened after %d ms%n", millis(System.nanoTime() - start));
		TestWorkbench.until("problems", () -> TestWorkbench.problems(project).length > 3);
		System.out.printf(Locale.ROOT, "problems after %d ms%n", millis(System.nanoTime() - start));
		for (var view : new String[] { "commitments", "deadlines", "responsibility" }) {
			TestWorkbench.page().showView("org.insp.ui." + view);
			rest(4000);
		}
		int lines = editor.widget().getLineCount();
		for (var view : new String[] { "org.eclipse.ui.views.ProblemView", "org.insp.ui.commitments", "org.insp.ui.responsibility" }) {
			TestWorkbench.page().showView(view);
			type(editor, editor.text().indexOf(" \"", editor.widget().getOffsetAtLine(lines / 2)) + 2, WORDS);
			report("sentences, " + view, lines);
		}
		// a list of proposals opens with each word
		type(editor, editor.text().indexOf("\n", editor.text().indexOf("leader L", editor.widget().getOffsetAtLine(lines / 2))), CLAUSES);
		report("clauses", lines);
	}

	/** Types somewhere in the middle of the plan, as fast as a fast typist. */
	private void type(PlanEditor editor, int at, String words) {
		keys.clear();
		var text = editor.widget();
		editor.part().setFocus();
		editor.part().selectAndReveal(at, 0);
		rest(1500);
		stretches.clear();
		int length = text.getCharCount();
		long due = System.nanoTime();
		for (int i = 0; i < COUNT; i++) {
			due += PACE * 1_000_000L;
			dispatchUntil(due);
			long begin = System.nanoTime();
			editor.type(words.substring(i % words.length(), i % words.length() + 1));
			text.update();
			keys.add(System.nanoTime() - due);
			stretches.add(System.nanoTime() - begin);
		}
		rest(2000);
		assertEquals(length + COUNT, text.getCharCount(), "every key has been typed");
	}

	private void rest(long pause) {
		dispatchUntil(System.nanoTime() + pause * 1_000_000);
	}

	/** Lets the workbench work until a time, and notes how long each of its steps keeps the UI thread. */
	private void dispatchUntil(long time) {
		var display = Display.getCurrent();
		while (System.nanoTime() < time) {
			long begin = System.nanoTime();
			if (display.readAndDispatch()) {
				stretches.add(System.nanoTime() - begin);
			} else {
				display.timerExec(1, () -> {});
				display.sleep();
			}
		}
	}

	private void report(String what, int lines) {
		var typed = sorted(keys);
		var steps = sorted(stretches);
		System.out.printf(Locale.ROOT,
				"%d lines, %s: %d keys, from the key to the painted text median %d, 95th %d, longest %d ms; "
						+ "UI thread: longest step %d ms, %d steps over 50 ms, %d over 100 ms%n",
				lines, what, typed.length, millis(typed[typed.length / 2]), millis(typed[typed.length * 95 / 100]),
				millis(typed[typed.length - 1]), millis(steps[steps.length - 1]), Arrays.stream(steps).filter(n -> n > 50_000_000).count(),
				Arrays.stream(steps).filter(n -> n > 100_000_000).count());
	}

	private static long[] sorted(List<Long> times) {
		return times.stream().mapToLong(Long::longValue).sorted().toArray();
	}

	private static long millis(long nanos) {
		return nanos / 1_000_000;
	}
}
