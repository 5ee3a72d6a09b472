/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.eclipse.core.resources.IProject;
import org.eclipse.swt.SWT;
import org.eclipse.swt.SWTError;
import org.eclipse.swt.browser.Browser;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IViewPart;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The report of the plan in the editor, as a page that follows the text. */
class ReportViewTest {

	private static final String ID = "org.insp.ui.report";

	private IProject project;
	private IViewPart view;

	@BeforeEach
	void openPlan() throws Exception {
		project = TestWorkbench.project("东山镇", "round-zh");
	}

	@AfterEach
	void clear() throws Exception {
		TestWorkbench.closePopups();
		TestWorkbench.page().hideView(view);
		TestWorkbench.clear();
	}

	/** Whether pages can be shown on this computer. */
	private static boolean hasBrowser() {
		var shell = new Shell();
		try {
			new Browser(shell, SWT.NONE);
			return true;
		} catch (SWTError missing) {
			return false;
		} finally {
			shell.dispose();
		}
	}

	private static Shell shown() {
		return TestWorkbench.window().getShell();
	}

	/** Waits until the page says something; on a computer that shows no pages, until the view says that. */
	private static void untilPageSays(String words) {
		if (!hasBrowser()) {
			TestWorkbench.until("the message",
					() -> TestWorkbench.words(shown()).anyMatch(text -> text.contains("no component to show pages")));
			return;
		}
		TestWorkbench.until(words, () -> {
			var browser = TestWorkbench.inside(shown(), Browser.class);
			return browser != null && browser.isVisible() && browser.getText().contains(words);
		});
	}

	private void choose(String kind) {
		Dialogs.choose(
				Dialogs.combos(shown()).stream().filter(combo -> combo.indexOf("rectification ledger") >= 0).findFirst().orElseThrow(),
				kind);
	}

	@Test
	void thePageFollowsThePlanInTheEditor() throws Exception {
		view = TestWorkbench.page().showView(ID);
		assertTrue(TestWorkbench.words(shown()).anyMatch(text -> text.startsWith("Open a plan")));
		var editor = TestWorkbench.open(project.getFile("round-zh/rectification.insp"));
		choose("rectification ledger");
		untilPageSays("中层干部轮岗不少于4人");
		editor.replace("轮岗不少于4人", "轮岗不少于6人");
		untilPageSays("中层干部轮岗不少于6人");
		choose("dashboard");
		untilPageSays("<svg");
		var other = TestWorkbench.project("某镇", "report-003");
		choose("rectification plan");
		untilPageSays("东山镇党委巡察整改方案");
		TestWorkbench.open(other.getFile("report-003/rectification.insp"));
		untilPageSays("列出12个专题");
		Screenshots.settle();
	}

	@Test
	void theReportThatIsShownIsExported() throws Exception {
		TestWorkbench.open(project.getFile("round-zh/rectification.insp"));
		view = TestWorkbench.page().showView(ID);
		choose("public notice");
		var wrong = TestWorkbench.inDialog("Ledger and Other Reports", dialog -> {
			TestWorkbench.until("the models", () -> Dialogs.lists(dialog).get(0).getItemCount() > 0);
			assertEquals(List.of("public notice"), Dialogs.checked(Dialogs.lists(dialog).get(1)));
			TestWorkbench.press(dialog, "Cancel");
		});
		TestWorkbench.press(shown(), "Export…");
		assertNull(wrong.get(), () -> String.valueOf(wrong.get()));
	}
}
