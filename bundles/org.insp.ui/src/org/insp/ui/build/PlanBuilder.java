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
 * Ends when the problem markers of a project are those of its plans on the disk. The language service validates every change anyway; an
 * incremental build waits for that, and a full or clean one makes it read all files of the project again.
 */
public final class PlanBuilder extends IncrementalProjectBuilder {

	/** The identifier of the builder. */
	public static final String ID = "org.insp.ui.builder";

	@Override
	protected IProject[] build(int kind, Map<String, String> arguments, IProgressMonitor monitor) throws CoreException {
		monitor.subTask(InspUi.texts(PlanBuilder.class).get("checking", getProject().getName()));
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

	/** Validation changes no file, so others may work on them. */
	@Override
	public ISchedulingRule getRule(int kind, Map<String, String> arguments) {
		return null;
	}
}
