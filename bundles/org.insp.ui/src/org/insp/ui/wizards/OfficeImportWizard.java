/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.ui.wizards;

import java.nio.file.Path;
import java.util.Objects;
import java.util.Set;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.wizard.Wizard;
import org.eclipse.ui.IImportWizard;
import org.eclipse.ui.IWorkbench;
import org.insp.ui.InspUi;
import org.insp.ui.language.LspConversions;

/** Makes a project of an office's ledger or document, as {@code insp import} makes a folder of it. */
public final class OfficeImportWizard extends Wizard implements IImportWizard {

	/** The files beside that of the plan, which is opened. */
	private static final Set<String> OTHER_FILES = Set.of("model.insp", "policy.insp", "people.insp");

	private IWorkbench workbench;
	private OfficeImportPage page;

	@Override
	public void init(IWorkbench bench, IStructuredSelection selection) {
		workbench = bench;
		setWindowTitle(InspUi.texts(OfficeImportWizard.class).get("import"));
		setNeedsProgressMonitor(true);
		var chosen = selection.stream().map(element -> Adapters.adapt(element, IFile.class)).filter(Objects::nonNull)
				.filter(file -> !"insp".equals(file.getFileExtension())).findFirst();
		page = new OfficeImportPage(chosen.flatMap(LspConversions::path).map(Path::toAbsolutePath));
	}

	@Override
	public void addPages() {
		addPage(page);
	}

	@Override
	public boolean performFinish() {
		var project = page.project();
		var files = page.content().files();
		boolean made = NewFiles.make(getContainer(), monitor -> NewFiles.project(project, null, files, monitor));
		if (made) {
			files.keySet().stream().filter(name -> !OTHER_FILES.contains(name)).findFirst()
					.ifPresent(name -> NewFiles.open(workbench, project.getFile(name)));
		}
		return made;
	}
}
