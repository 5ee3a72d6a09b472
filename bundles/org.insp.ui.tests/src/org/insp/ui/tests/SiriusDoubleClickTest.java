/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.ui.tests;

import static org.junit.jupiter.api.Assertions.assertNull;

import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.resource.impl.ResourceSetImpl;
import org.eclipse.jface.text.ITextSelection;
import org.eclipse.ui.texteditor.ITextEditor;
import org.insp.sirius.TextEditorOpener;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A double click in a diagram of Sirius, as far as it is ours: from the element to its line. */
class SiriusDoubleClickTest {

	private static final String PLAN = "report-003/rectification.insp";

	@BeforeEach
	void project() throws Exception {
		TestWorkbench.project("某镇", "report-003");
	}

	@AfterEach
	void clear() throws Exception {
		TestWorkbench.clear();
	}

	private static void doubleClick() {
		var file = new ResourceSetImpl().getResource(URI.createPlatformResourceURI("某镇/" + PLAN, true), true);
		TextEditorOpener.open(file.getEObject("~elements:整改/measures:C2"));
	}

	private static void untilSelected(String words) {
		TestWorkbench.until(words + " is selected", () -> TestWorkbench.page().getActiveEditor() instanceof ITextEditor editor
				&& editor.getSelectionProvider().getSelection() instanceof ITextSelection selection && selection.getText().equals(words));
	}

	@Test
	void textOpensAtTheElementAfterTheCommandOfSirius() {
		doubleClick();
		assertNull(TestWorkbench.page().getActiveEditor(), "the caller is in the middle of a command");
		untilSelected("措施 C2");
	}

	@Test
	void whatIsTypedMeanwhileMovesTheElement() throws Exception {
		var editor = TestWorkbench.open(ResourcesPlugin.getWorkspace().getRoot().getProject("某镇").getFile(PLAN));
		editor.at("措施 C1", 0).type("// 注 ");
		doubleClick();
		untilSelected("措施 C2");
	}
}
