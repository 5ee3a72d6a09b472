/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.ui.perspective;

import java.util.List;

import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IPerspectiveFactory;
import org.eclipse.ui.navigator.resources.ProjectExplorer;
import org.insp.ui.commitments.CommitmentsView;
import org.insp.ui.commitments.DeadlinesView;
import org.insp.ui.reports.ReportView;
import org.insp.ui.responsibility.ResponsibilityView;
import org.insp.ui.welcome.WelcomeView;

/**
 * The perspective for inspections: projects on the left, the editor in the middle, outline and welcome on the right, problems and lists
 * below.
 */
public final class InspectionPerspective implements IPerspectiveFactory {

	/** The identifier of the perspective. */
	public static final String ID = "org.insp.ui.inspection";

	private static final List<String> WIZARDS = List.of("project", "rectification", "inspection", "committee", "policy", "example");
	private static final List<String> LISTS = List.of(CommitmentsView.ID, DeadlinesView.ID);

	@Override
	public void createInitialLayout(IPageLayout layout) {
		var text = layout.getEditorArea();
		layout.createFolder("left", IPageLayout.LEFT, 0.2f, text).addView(ProjectExplorer.VIEW_ID);
		var below = layout.createFolder("below", IPageLayout.BOTTOM, 0.6f, text);
		below.addView(IPageLayout.ID_PROBLEM_VIEW);
		LISTS.forEach(below::addView);
		below.addView(ResponsibilityView.ID);
		below.addView(ReportView.ID);
		below.addPlaceholder("org.eclipse.search.ui.views.SearchView");
		below.addPlaceholder(IPageLayout.ID_PROGRESS_VIEW);
		layout.createFolder("right", IPageLayout.RIGHT, 0.75f, text).addView(IPageLayout.ID_OUTLINE);
		layout.createFolder("welcome", IPageLayout.BOTTOM, 0.5f, "right").addView(WelcomeView.ID);
		WIZARDS.forEach(wizard -> layout.addNewWizardShortcut("org.insp.ui.wizard." + wizard));
		LISTS.forEach(layout::addShowViewShortcut);
		layout.addShowViewShortcut(ReportView.ID);
		layout.addShowViewShortcut(ProjectExplorer.VIEW_ID);
		layout.addShowViewShortcut(IPageLayout.ID_OUTLINE);
		layout.addShowViewShortcut(IPageLayout.ID_PROBLEM_VIEW);
		layout.addShowViewShortcut(WelcomeView.ID);
	}
}
