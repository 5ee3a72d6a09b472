/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.ui.build;

import java.util.Map;

import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.IncrementalProjectBuilder;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.jobs.ISchedulingRule;
import org.insp.ui.InspUi;
import org.insp.ui.language.LanguageBridge;
import org.insp.ui.markers.ProblemMarkers;

/**
 * Ends when the problem markers of a project say what is wrong with its plans as they lie on the disk. The language service hears of
 * every change anyway and judges whole models; so an incremental build waits for it, and a full or clean one lets it read the project's
 * files anew before.
 */
public final class PlanBuilder extends IncrementalProjectBuilder {

	/** The identifier of the builder. */
	public static final String ID = "org.insp.ui.builder";

	@Override
	protected IProject[] build(int kind, Map<String, String> arguments, IProgressMonitor monitor) throws CoreException {
		monitor.subTask(InspUi.texts(PlanBuilder.class).get("judging", getProject().getName()));
		var bridge = LanguageBridge.get();
		bridge.workspace().start();
		if (kind == FULL_BUILD) {
			bridge.workspace().reread(getProject());
		}
		bridge.awaitValidated(monitor);
		ProblemMarkers.writeNow(getProject(), monitor);
		return null;
	}

	@Override
	protected void clean(IProgressMonitor monitor) throws CoreException {
		getProject().deleteMarkers(ProblemMarkers.TYPE, false, IResource.DEPTH_INFINITE);
	}

	/** Judging changes no file: others may work on them meanwhile. */
	@Override
	public ISchedulingRule getRule(int kind, Map<String, String> arguments) {
		return null;
	}
}
