/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;

import org.eclipse.core.resources.IProject;
import org.insp.ui.language.LanguageBridge;
import org.insp.ui.startup.InspUiActivator;
import org.insp.ui.startup.WorkbenchStartup;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The language service ends with the bundle, and can start again. */
class ServiceLifecycleTest {

	private IProject project;

	@BeforeEach
	void openPlan() throws Exception {
		project = TestWorkbench.project("某镇", "report-003");
	}

	/** Restarts the service, so that open files follow it. */
	@AfterEach
	void clear() throws Exception {
		new WorkbenchStartup().earlyStartup();
		TestWorkbench.clear();
		var page = TestWorkbench.page();
		for (var view : page.getViewReferences()) {
			page.hideView(view);
		}
		page.resetPerspective();
		TestWorkbench.pump();
	}

	@Test
	void afterItsEndNothingFollowsTheDocuments() throws Exception {
		var editor = TestWorkbench.open(project.getFile("report-003/rectification.insp"));
		TestWorkbench.until("problems", () -> TestWorkbench.problems(project).length > 0);
		var ended = LanguageBridge.get();
		new InspUiActivator().stop(null);
		long state = ended.state();
		editor.behind("措施 C2 \"").type("新");
		TestWorkbench.open(project.getFile("report-003/committee.insp"));
		TestWorkbench.page().closeAllEditors(false);
		TestWorkbench.pump();
		assertEquals(state, ended.state(), "what the service that has ended was sent");
		assertNotSame(ended, LanguageBridge.get());
	}

	@Test
	void itStartsAgain() throws Exception {
		TestWorkbench.until("problems", () -> TestWorkbench.problems(project).length > 0);
		new InspUiActivator().stop(null);
		new WorkbenchStartup().earlyStartup();
		var other = TestWorkbench.project("东山镇", "round-zh");
		other.getFile("round-zh/rectification.insp").delete(true, null);
		TestWorkbench.until("problems of a new project", () -> TestWorkbench.problems(other).length > 0);
	}
}
