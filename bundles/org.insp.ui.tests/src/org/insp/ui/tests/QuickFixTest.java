/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;

import org.eclipse.jface.text.ITextOperationTarget;
import org.eclipse.ui.ide.IDE;
import org.eclipse.ui.texteditor.ITextEditorActionDefinitionIds;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A problem is fixed with one key. */
class QuickFixTest {

	private static final String FIX = "将“党群工作办公”改为“党群工作办公室”";

	private PlanEditor editor;
	private String right;
	private String wrong;

	@BeforeEach
	void makeMistake() throws Exception {
		var file = TestWorkbench.project("某镇", "report-003").getFile("report-003/rectification.insp");
		editor = TestWorkbench.open(file);
		// so that there are proposals at once
		TestWorkbench.untilQuiet();
		right = editor.text();
		editor.replace("责任科室 党群工作办公室", "责任科室 党群工作办公");
		wrong = editor.text();
		TestWorkbench.until("a problem", () -> Arrays.stream(TestWorkbench.problems(file)).anyMatch(p -> p.contains("党群工作办公”")));
	}

	@AfterEach
	void clear() throws Exception {
		TestWorkbench.closePopups();
		TestWorkbench.clear();
	}

	@Test
	void theKeyOffersTheNearestNameAndUndoTakesItBack() throws Exception {
		// typing opens the list of proposals
		TestWorkbench.await("proposals", () -> ProposalPopup.offering("党群工作办公室"));
		TestWorkbench.closePopups();
		editor.at("党群工作办公\n", 2);
		TestWorkbench.command(ITextEditorActionDefinitionIds.QUICK_ASSIST);
		ProposalPopup.choose(TestWorkbench.await("fixes", () -> ProposalPopup.offering(FIX)), FIX);
		TestWorkbench.until("the right name", () -> editor.text().equals(right));
		editor.operation(ITextOperationTarget.UNDO);
		assertEquals(wrong, editor.text(), "one step back");
	}

	@Test
	void eachFixIsOfferedOnceWhereverTheCursorTouchesTheMark() throws Exception {
		for (int after : new int[] { 0, 2, 6 }) {
			TestWorkbench.closePopups();
			editor.at("党群工作办公\n", after);
			TestWorkbench.command(ITextEditorActionDefinitionIds.QUICK_ASSIST);
			var shown = ProposalPopup.shown(TestWorkbench.await("fixes", () -> ProposalPopup.offering(FIX)));
			assertEquals(shown.stream().distinct().toList(), shown, "the cursor after " + after + " characters");
		}
	}

	@Test
	void theKeyFixesTheLineWhereverTheCursorStandsInIt() throws Exception {
		TestWorkbench.await("proposals", () -> ProposalPopup.offering("党群工作办公室"));
		TestWorkbench.closePopups();
		editor.at("责任科室 党群工作办公\n", 1);
		TestWorkbench.command(ITextEditorActionDefinitionIds.QUICK_ASSIST);
		ProposalPopup.choose(TestWorkbench.await("fixes", () -> ProposalPopup.offering(FIX)), FIX);
		TestWorkbench.until("the right name", () -> editor.text().equals(right));
	}

	@Test
	void nobodyWaitsForABusyLanguageService() throws Exception {
		TestWorkbench.await("proposals", () -> ProposalPopup.offering("党群工作办公室"));
		TestWorkbench.closePopups();
		editor.at("党群工作办公\n", 2);
		try (var busy = new BusyLanguageService()) {
			TestWorkbench.command(ITextEditorActionDefinitionIds.QUICK_ASSIST);
			TestWorkbench.await("a word that they are searched for", () -> ProposalPopup.offering("Searching for fixes"));
		}
		ProposalPopup.choose(TestWorkbench.await("the same list, with the fixes", () -> ProposalPopup.offering(FIX)), FIX);
		TestWorkbench.until("the right name", () -> editor.text().equals(right));
	}

	@Test
	void theProblemsViewOffersTheSame() {
		var marker = Arrays.stream(TestWorkbench.markers(TestWorkbench.file(editor)))
				.filter(m -> m.getAttribute("message", "").contains("党群工作办公”"))
				.findFirst().orElseThrow();
		// asked in the UI thread it answers in a moment or not yet
		var fixes = TestWorkbench.await("fixes", () -> {
			var found = IDE.getMarkerHelpRegistry().getResolutions(marker);
			return found.length == 0 ? null : found;
		});
		assertTrue(IDE.getMarkerHelpRegistry().hasResolutions(marker));
		Arrays.stream(fixes).filter(f -> f.getLabel().equals(FIX)).findFirst().orElseThrow().run(marker);
		TestWorkbench.until("the right name", () -> editor.text().equals(right));
	}
}
