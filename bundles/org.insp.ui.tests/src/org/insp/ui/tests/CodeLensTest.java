/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;

import org.eclipse.core.resources.IProject;
import org.eclipse.jface.text.ITextOperationTarget;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The lines above findings and members with their progress. */
class CodeLensTest {

	/** Longer than it takes until a line above the text is painted for good. */
	private static final long STILL_NANOS = 1_000_000_000L;

	private IProject project;
	private PlanEditor editor;

	@BeforeEach
	void openCommittee() throws Exception {
		project = TestWorkbench.project("某镇", "report-003");
		editor = TestWorkbench.open(project.getFile("report-003/committee.insp"));
	}

	@AfterEach
	void clear() throws Exception {
		TestWorkbench.closePopups();
		TestWorkbench.clear();
	}

	/** The lines of the text that have space above them for another one. */
	private List<String> below() {
		var text = editor.widget();
		return IntStream.range(0, text.getLineCount()).filter(line -> text.getLineVerticalIndent(line) > 0)
				.mapToObj(line -> text.getLine(line).strip()).toList();
	}

	/** Waits until the lines above members are there and the text is painted with them. */
	private void awaitLenses() {
		TestWorkbench.until("lines above members", () -> below().size() > 1);
		Screenshots.settle();
	}

	/** The area of the line above a text. */
	private Rectangle above(String words) {
		var text = editor.widget();
		int line = text.getLineAtOffset(text.getText().indexOf(words));
		int height = text.getLineVerticalIndent(line);
		return new Rectangle(0, text.getLinePixel(line), 300, height);
	}

	private byte[] picture(Rectangle area) {
		return Screenshots.pixels(editor.widget(), area);
	}

	@Test
	void membersHaveTheirWorkAboveThem() {
		awaitLenses();
		assertEquals(List.of("党委委员 张某 {", "党委委员 刘某 {"), below().subList(0, 2));
		assertEquals(List.of(), below().stream().filter(line -> !line.startsWith("党委委员") && !line.startsWith("班子成员")).toList());
		Screenshots.take("lenses");
	}

	@Test
	void theyFollowWhatIsTypedInAnotherFile() throws Exception {
		awaitLenses();
		var before = picture(above("党委委员 张某"));
		var plan = TestWorkbench.open(project.getFile("report-003/rectification.insp"));
		plan.replace("责任领导 张某 协同 刘某", "责任领导 李某 协同 刘某");
		TestWorkbench.page().activate(editor.part());
		var since = new AtomicLong(System.nanoTime());
		TestWorkbench.until("another number that stays", () -> {
			if (below().size() < 2 || Arrays.equals(before, picture(above("党委委员 张某")))) {
				since.set(System.nanoTime());
			}
			return System.nanoTime() - since.get() > STILL_NANOS;
		});
		TestWorkbench.until("the number as it was", () -> {
			plan.operation(ITextOperationTarget.UNDO);
			return below().size() > 1 && Arrays.equals(before, picture(above("党委委员 张某")));
		});
	}

	@Test
	void aClickShowsWhereTheMemberIsNamed() {
		awaitLenses();
		var area = above("党委委员 刘某");
		click(editor.widget(), area.x + 40, area.y + area.height / 2);
		TestWorkbench.await("lines in the Search view",
				() -> TestWorkbench.all(TestWorkbench.window().getShell()).filter(Table.class::isInstance).map(Table.class::cast)
						.filter(t -> t.isVisible() && ProposalPopup.shown(t).stream().filter(l -> l.contains("刘某")).count() > 3).findFirst()
						.orElse(null));
	}

	private static void click(StyledText text, int x, int y) {
		for (int type : new int[] { SWT.MouseMove, SWT.MouseDown, SWT.MouseUp }) {
			var event = new Event();
			event.x = x;
			event.y = y;
			event.button = type == SWT.MouseMove ? 0 : 1;
			text.notifyListeners(type, event);
		}
		TestWorkbench.pump();
	}
}
