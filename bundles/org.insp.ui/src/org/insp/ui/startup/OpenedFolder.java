/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.ui.startup;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;

import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.insp.ui.InspUi;
import org.insp.ui.build.PlanNature;

/**
 * The folder that the workbench is started on with {@code -folder PATH}. It is shown in a project of the workspace that links to it, so
 * that
 * nothing is written into it.
 */
public final class OpenedFolder {

	private static final String ARGUMENT = "-folder";

	private OpenedFolder() {
	}

	/** The folder that arguments of the program name, if they name one that exists. */
	public static Optional<Path> named(String... arguments) {
		int at = Arrays.asList(arguments).indexOf(ARGUMENT);
		return at < 0 || at + 1 == arguments.length
				? Optional.empty()
				: Optional.of(Path.of(arguments[at + 1]).toAbsolutePath().normalize()).filter(Files::isDirectory);
	}

	/** Shows a folder in the workspace, unless it is there already. */
	public static void open(Path folder) {
		var workspace = ResourcesPlugin.getWorkspace();
		if (workspace.getRoot().findContainersForLocationURI(folder.toUri()).length > 0) {
			return;
		}
		try {
			workspace.run(monitor -> {
				var project = free(String.valueOf(folder.getFileName()));
				project.create(null);
				project.open(null);
				project.setDefaultCharset("UTF-8", null);
				PlanNature.addTo(project, null);
				project.getFolder(project.getName()).createLink(folder.toUri(), IResource.NONE, null);
			}, null);
		} catch (CoreException e) {
			InspUi.log(e);
		}
	}

	/** A project that does not exist yet, by a name or one with a number behind it. */
	private static IProject free(String name) {
		var root = ResourcesPlugin.getWorkspace().getRoot();
		var project = root.getProject(name);
		for (int i = 2; project.exists(); i++) {
			project = root.getProject(name + ' ' + i);
		}
		return project;
	}
}
