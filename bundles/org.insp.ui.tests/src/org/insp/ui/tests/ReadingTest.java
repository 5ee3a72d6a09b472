/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.core.resources.IProject;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.ITextOperationTarget;
import org.eclipse.jface.text.source.projection.ProjectionViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Event;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Reading a plan: occurrences, folding and hovers. */
class ReadingTest {

	private IProject project;
	private PlanEditor editor;

	@BeforeEach
	void openPlan() throws Exception {
		project = TestWorkbench.project("某镇", "report-003");
		editor = TestWorkbench.open(project.getFile("report-003/rectification.insp"));
		TestWorkbench.until("problems", () -> TestWorkbench.problems(project).length > 0);
	}

	@AfterEach
	void clear() throws Exception {
		TestWorkbench.closePopups();
		TestWorkbench.clear();
	}

	/** The texts that are marked as occurrences. */
	private List<String> marked() {
		var input = editor.part().getEditorInput();
		var document = editor.part().getDocumentProvider().getDocument(input);
		var model = editor.part().getDocumentProvider().getAnnotationModel(input);
		var words = new ArrayList<String>();
		model.getAnnotationIterator().forEachRemaining(annotation -> {
			if (annotation.getType().equals("org.eclipse.ui.genericeditor.text")) {
				var place = model.getPosition(annotation);
				try {
					words.add(document.get(place.getOffset(), place.getLength()));
				} catch (BadLocationException e) {
					throw new IllegalStateException(e);
				}
			}
		});
		return words;
	}

	@Test
	void allPlacesAreMarkedWhereTheElementAtTheCursorIsNamed() {
		editor.at("责任科室 党政办公室", 6);
		int named = editor.text().split("党政办公室", -1).length - 1;
		TestWorkbench.until("marks", () -> marked().size() == named);
		assertEquals(Set.of("党政办公室"), marked().stream().collect(Collectors.toSet()));
		editor.at("类型 限期整改", 1);
		TestWorkbench.until("no marks", () -> marked().isEmpty());
	}

	@Test
	void aBlockFoldsToItsFirstLineAndUnfolds() {
		var viewer = editor.part().getAdapter(ITextOperationTarget.class);
		int lines = editor.widget().getLineCount();
		var hidden = "理论学习研讨不深入的问题得到纠正";
		TestWorkbench.until("folding", () -> {
			editor.at("措施 C1", 0);
			viewer.doOperation(ProjectionViewer.COLLAPSE);
			return editor.widget().getLineCount() < lines;
		});
		assertEquals(lines - 10, editor.widget().getLineCount(), "the block has eleven lines");
		assertFalse(editor.text().substring(0, editor.text().indexOf("措施 C2")).contains(hidden));
		assertTrue(editor.text().contains("措施 C1"));
		viewer.doOperation(ProjectionViewer.EXPAND);
		assertEquals(lines, editor.widget().getLineCount());
	}

	@Test
	void aNameUnderTheMouseIsALinkWhileCtrlIsHeld() {
		editor.at("责任领导 赵某", 0);
		var text = editor.widget();
		var place = text.getLocationAtOffset(editor.text().indexOf("责任领导 赵某") + 6);
		// during the first validation there may be no answer in time: then the mouse is moved again
		TestWorkbench.until("another editor", () -> {
			if (TestWorkbench.page().getActiveEditor() == editor.part()) {
				ctrlClick(text, place);
			}
			return TestWorkbench.page().getActiveEditor() != editor.part();
		});
		assertEquals("committee.insp", TestWorkbench.page().getActiveEditor().getTitle());
	}

	private static void ctrlClick(StyledText text, Point place) {
		text.getDisplay().setCursorLocation(text.toDisplay(place.x + 3, place.y + 3));
		send(text, SWT.KeyDown, place, 0, SWT.MOD1);
		send(text, SWT.MouseMove, place, SWT.MOD1, 0);
		send(text, SWT.MouseDown, place, SWT.MOD1, 0);
		send(text, SWT.MouseUp, place, SWT.MOD1, 0);
		send(text, SWT.KeyUp, place, SWT.MOD1, SWT.MOD1);
		TestWorkbench.pump();
	}

	private static void send(StyledText text, int type, Point place, int held, int key) {
		var event = new Event();
		event.x = place.x + 3;
		event.y = place.y + 3;
		event.button = type == SWT.MouseDown || type == SWT.MouseUp ? 1 : 0;
		event.count = event.button;
		event.stateMask = held;
		event.keyCode = key;
		text.notifyListeners(type, event);
	}

	@Test
	void theCardOfWhatIsUnderTheMouseIsShown() {
		showsUnderMouse("责任领导 赵某", 6, "宣传委员");
		Screenshots.settle();
		Screenshots.take("card");
	}

	@Test
	void aProblemUnderTheMouseIsExplained() {
		TestWorkbench.until("problems", () -> TestWorkbench.problems(TestWorkbench.file(editor)).length > 1);
		showsUnderMouse("通过 2023-07-15", 5, "可用豁免说明理由");
	}

	private void showsUnderMouse(String words, int after, String shown) {
		editor.at(words, 0);
		var place = editor.widget().getLocationAtOffset(editor.text().indexOf(words) + after);
		// during the first validation there may be no answer in time
		TestWorkbench.untilQuiet();
		TestWorkbench.until("a card", () -> {
			var card = TestWorkbench.visible(StyledText.class);
			if (card == null) {
				TestWorkbench.window().getShell().forceActive();
				editor.widget().getDisplay().setCursorLocation(editor.widget().toDisplay(place.x + 3, place.y + 3));
				send(editor.widget(), SWT.MouseMove, place, 0, 0);
				send(editor.widget(), SWT.MouseHover, place, 0, 0);
			}
			return card != null
					&& TestWorkbench.all(card.getShell())
							.anyMatch(part -> part instanceof StyledText text && text.getText().contains(shown));
		});
	}
}
