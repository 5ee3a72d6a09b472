/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.navigator.resources.ProjectExplorer;
import org.junit.jupiter.api.Test;

/** Tests of what a planner sees first. */
class PerspectiveTest {

	@Test
	void theWorkbenchBeginsInTheInspectionPerspective() {
		assertEquals("org.insp.ui.inspection", TestWorkbench.page().getPerspective().getId());
		assertEquals("Inspection", TestWorkbench.page().getPerspective().getLabel());
		for (var view : new String[] { ProjectExplorer.VIEW_ID, IPageLayout.ID_OUTLINE, IPageLayout.ID_PROBLEM_VIEW }) {
			assertNotNull(TestWorkbench.page().findView(view), view);
		}
	}
}
