/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.sirius.tests;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;

import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IPath;
import org.eclipse.core.runtime.Path;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.emf.ecore.resource.impl.ResourceImpl;
import org.eclipse.emf.ecore.resource.impl.ResourceSetImpl;
import org.insp.dsl.resource.InspResource;

/** A project of the workspace and a resource set such as a Sirius session has. */
final class Workspace {

	final IProject project;
	final ResourceSet session = new ResourceSetImpl();

	/** @param location where the project lies, or null for the workspace's folder */
	Workspace(String name, java.nio.file.Path location) throws CoreException {
		var workspace = ResourcesPlugin.getWorkspace();
		project = workspace.getRoot().getProject(name);
		if (project.exists()) {
			project.delete(true, true, null);
		}
		var description = workspace.newProjectDescription(name);
		description.setLocation(location == null ? null : new Path(location.toString()));
		project.create(description, null);
		project.open(null);
		session.getResources().add(new ResourceImpl(URI.createPlatformResourceURI(name + "/representations.aird", true)));
	}

	/** Writes a file as an editor of the workspace does, with the folders that it needs. */
	void write(String path, String text) throws CoreException {
		var file = project.getFile(path);
		for (IPath folder = new Path(path).removeLastSegments(1); !folder.isEmpty() && !project.getFolder(folder).exists();
				folder = Path.EMPTY) {
			project.getFolder(folder).create(true, true, null);
		}
		var in = new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
		if (file.exists()) {
			file.setContents(in, IResource.FORCE | IResource.KEEP_HISTORY, null);
		} else {
			file.create(in, true, null);
		}
	}

	URI uri(String path) {
		return URI.createPlatformResourceURI(project.getName() + '/' + path, true);
	}

	/** Loads a file as a session does. */
	InspResource load(String path) {
		return (InspResource) session.getResource(uri(path), true);
	}

	void delete() throws CoreException {
		project.delete(true, true, null);
	}
}
