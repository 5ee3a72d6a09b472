/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;
import java.util.stream.Stream;

import org.eclipse.jface.text.ITextOperationTarget;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The context menu of the diagram. */
class ResponsibilityMenuTest {

	private static final String FIX = "将“PartyWrk”改为“PartyWork”";

	private PlanEditor editor;
	private DiagramView diagram;

	@BeforeEach
	void openPlan() throws Exception {
		editor = TestWorkbench.open(TestWorkbench.project("东山镇", "round-zh").getFile("round-zh/rectification.insp"));
		diagram = DiagramView.beside(editor, "措施 C1");
	}

	@AfterEach
	void clear() throws Exception {
		diagram.close();
		TestWorkbench.clear();
	}

	/** Makes a mistake in the first measure, selects it, and returns its corner. */
	private Point makeMistake() {
		diagram.key('0');
		var before = diagram.settled();
		editor.replace("责任科室 PartyWork", "责任科室 PartyWrk");
		TestWorkbench.until("a problem", () -> TestWorkbench.problems(TestWorkbench.file(editor)).length > 0);
		TestWorkbench.untilQuiet();
		diagram.untilOther("the mistake in the diagram", before);
		var corner = diagram.marked();
		diagram.click(corner);
		return corner;
	}

	private static Menu fixes(Menu menu) {
		var fixes = DiagramView.item(menu, "PartyWrk").getMenu();
		fixes.notifyListeners(SWT.Show, new Event());
		return fixes;
	}

	@Test
	void itLeadsToTheText() {
		diagram.click(diagram.marked());
		var menu = diagram.menu();
		assertEquals("Go to Text", menu.getItem(0).getText());
		editor.behind("措施 C3");
		DiagramView.choose(menu, "Go to Text");
		TestWorkbench.until("its text", () -> editor.chosen().equals("C1"));
	}

	@Test
	void itFixesAProblemAndTheEditorUndoesThat() {
		var right = editor.text();
		makeMistake();
		var wrong = editor.text();
		var fixes = fixes(diagram.menu());
		TestWorkbench.until("the fixes", () -> fixes.getItem(0).isEnabled());
		DiagramView.choose(fixes, FIX);
		TestWorkbench.until("the right name", () -> editor.text().equals(right));
		editor.operation(ITextOperationTarget.UNDO);
		assertEquals(wrong, editor.text(), "one step back");
	}

	@Test
	void itWaitsForNobody() throws Exception {
		var corner = makeMistake();
		Menu fixes;
		try (var busy = new BusyLanguageService()) {
			// a change invalidates earlier answers
			editor.behind("措施 C5 \"").type(" ");
			diagram.click(corner);
			fixes = fixes(diagram.menu());
			assertEquals("Searching for fixes…", fixes.getItem(0).getText());
			assertFalse(fixes.getItem(0).isEnabled());
		}
		TestWorkbench.until("the fixes in the open menu", () -> fixes.getItem(0).isEnabled());
		DiagramView.choose(fixes, FIX);
		TestWorkbench.until("corrected", () -> TestWorkbench.problems(TestWorkbench.file(editor)).length == 0);
	}

	@Test
	void whatAViewCannotFocusIsNotOffered() {
		var before = diagram.settled();
		diagram.choose("Portfolios");
		diagram.untilOther("Portfolios", before);
		diagram.search().setText("王某");
		diagram.search().notifyListeners(SWT.DefaultSelection, new Event());
		TestWorkbench.until("a member", () -> diagram.marked() != null);
		assertEquals(List.of("Go to Text"), Stream.of(diagram.menu().getItems()).map(MenuItem::getText).toList());
	}
}
