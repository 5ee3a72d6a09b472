/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.ui.wizards;

import java.lang.reflect.InvocationTargetException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Map;

import org.eclipse.core.resources.IContainer;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IFolder;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IPath;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.jface.dialogs.ErrorDialog;
import org.eclipse.jface.wizard.IWizardContainer;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.actions.WorkspaceModifyOperation;
import org.eclipse.ui.ide.IDE;
import org.insp.ui.InspUi;
import org.insp.ui.build.PlanNature;

/** Writes the files of wizards; existing files are never replaced. */
public final class NewFiles {

	/** Makes something in the workspace. */
	@FunctionalInterface
	public interface Creation {

		/** Makes it. */
		void make(IProgressMonitor monitor) throws CoreException;
	}

	private NewFiles() {
	}

	/** Creates something with a progress bar in the wizard; false if that fails, after the user has been informed. */
	public static boolean make(IWizardContainer wizard, Creation making) {
		try {
			wizard.run(true, true, new WorkspaceModifyOperation() {
				@Override
				protected void execute(IProgressMonitor monitor) throws CoreException {
					making.make(monitor);
				}
			});
			return true;
		} catch (InvocationTargetException e) {
			var status = e.getCause() instanceof CoreException core
					? core.getStatus()
					: Status.error(String.valueOf(e.getCause()), e.getCause());
			ErrorDialog.openError(wizard.getShell(), null, null, status);
		} catch (InterruptedException e) {
			// the user has cancelled
		}
		return false;
	}

	/** Creates a project of plans with some files; null means the default location. */
	public static void project(IProject project, URI location, Map<String, String> texts, IProgressMonitor monitor) throws CoreException {
		var description = project.getWorkspace().newProjectDescription(project.getName());
		description.setLocationURI(location);
		project.create(description, null);
		project.open(null);
		project.setDefaultCharset("UTF-8", null);
		PlanNature.addTo(project, null);
		write(project, texts, monitor);
	}

	/** Writes texts below a folder of the workspace. */
	static void write(IContainer folder, Map<String, String> texts, IProgressMonitor monitor) throws CoreException {
		var progress = SubMonitor.convert(monitor, texts.size());
		for (var text : texts.entrySet()) {
			var file = folder.getFile(IPath.fromPortableString(text.getKey()));
			parents(file.getParent());
			file.create(text.getValue().getBytes(StandardCharsets.UTF_8), IResource.NONE, progress.split(1));
		}
	}

	private static void parents(IContainer folder) throws CoreException {
		if (!folder.exists() && folder instanceof IFolder missing) {
			parents(folder.getParent());
			missing.create(IResource.NONE, true, null);
		}
	}

	/** Opens a file in its editor. */
	public static void open(IWorkbench workbench, IFile file) {
		try {
			IDE.openEditor(workbench.getActiveWorkbenchWindow().getActivePage(), file);
		} catch (PartInitException e) {
			InspUi.log(e);
		}
	}
}
