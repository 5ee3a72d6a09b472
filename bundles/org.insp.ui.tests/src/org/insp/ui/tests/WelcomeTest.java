/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IViewPart;
import org.junit.jupiter.api.Test;

/** Tests of where someone begins who opens the tool for the first time. */
class WelcomeTest {

	private static void click(String words) {
		var link = TestWorkbench.all(TestWorkbench.window().getShell()).filter(Link.class::isInstance).map(Link.class::cast)
				.filter(l -> l.getText().equals("<a>" + words + "</a>")).findFirst()
				.orElseThrow(() -> new AssertionError("no link " + words));
		link.notifyListeners(SWT.Selection, new Event());
		TestWorkbench.pump();
	}

	/** Clicks a link and expects a window that shows a text. */
	private static void leads(String link, String title, String words) {
		var wrong = TestWorkbench.inDialog(title, dialog -> {
			assertTrue(TestWorkbench.all(dialog).anyMatch(c -> c.toString().contains(words)), words);
			TestWorkbench.press(dialog, IDialogConstants.CANCEL_LABEL);
		});
		click(link);
		assertNull(wrong.get(), () -> link + ": " + wrong.get());
	}

	@Test
	void itLeadsToTheFirstStepsAndStaysClosed() {
		var page = TestWorkbench.page();
		page.resetPerspective();
		TestWorkbench.pump();
		IViewPart view = page.findView("org.insp.ui.welcome");
		assertNotNull(view);
		assertTrue(page.isPartVisible(view), "the welcome");
		assertTrue(page.isPartVisible(page.findView(IPageLayout.ID_OUTLINE)), "the outline above it");
		assertEquals(4,
				TestWorkbench.all(TestWorkbench.window().getShell()).filter(Link.class::isInstance)
						.flatMap(link -> Arrays.stream(link.getParent().getChildren()))
						.filter(c -> c instanceof Label icon && icon.getImage() != null).distinct().count());
		leads("New inspection project", "Inspection Project", "With a sample");
		leads("Open an example", "Inspection Example", "List {");
		leads("Rectification plan from a feedback", "Rectification Plan", "Text {");
		leads("Rules and their reasons", "Preferences", "Copy");
		page.hideView(view);
		var other = page.getPerspective();
		page.setPerspective(page.getWorkbenchWindow().getWorkbench().getPerspectiveRegistry()
				.findPerspectiveWithId("org.eclipse.ui.resourcePerspective"));
		page.setPerspective(other);
		assertNull(page.findView("org.insp.ui.welcome"));
	}
}
