/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.ui.build;

import java.util.Arrays;
import java.util.stream.Stream;

import org.eclipse.core.resources.ICommand;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IProjectNature;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;

/** The nature of projects with plans: Project > Clean validates them again. Plans of other projects are validated too, as they change. */
public final class PlanNature implements IProjectNature {

	/** The identifier of the nature. */
	public static final String ID = "org.insp.ui.nature";

	private IProject project;

	/** Makes a project one of plans. */
	public static void addTo(IProject project, IProgressMonitor monitor) throws CoreException {
		var description = project.getDescription();
		if (!description.hasNature(ID)) {
			description.setNatureIds(Stream.concat(Arrays.stream(description.getNatureIds()), Stream.of(ID)).toArray(String[]::new));
			project.setDescription(description, monitor);
		}
	}

	@Override
	public void configure() throws CoreException {
		var description = project.getDescription();
		if (Arrays.stream(description.getBuildSpec()).noneMatch(PlanNature::isOurs)) {
			var ours = description.newCommand();
			ours.setBuilderName(PlanBuilder.ID);
			description.setBuildSpec(Stream.concat(Arrays.stream(description.getBuildSpec()), Stream.of(ours)).toArray(ICommand[]::new));
			project.setDescription(description, null);
		}
	}

	@Override
	public void deconfigure() throws CoreException {
		var description = project.getDescription();
		description.setBuildSpec(Arrays.stream(description.getBuildSpec()).filter(each -> !isOurs(each)).toArray(ICommand[]::new));
		project.setDescription(description, null);
	}

	private static boolean isOurs(ICommand command) {
		return command.getBuilderName().equals(PlanBuilder.ID);
	}

	@Override
	public IProject getProject() {
		return project;
	}

	@Override
	public void setProject(IProject described) {
		project = described;
	}
}
