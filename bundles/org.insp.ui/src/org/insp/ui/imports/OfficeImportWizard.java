/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.ui.imports;

import java.lang.reflect.InvocationTargetException;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.wizard.IWizardPage;
import org.eclipse.jface.wizard.Wizard;
import org.eclipse.ui.IImportWizard;
import org.eclipse.ui.IWorkbench;
import org.insp.ui.InspUi;
import org.insp.ui.language.LanguageBridge;
import org.insp.ui.language.LspConversions;
import org.insp.ui.pictures.ModelChoice;
import org.insp.ui.wizards.NewFiles;

/**
 * Makes a project of an office's ledger or document, as {@code insp import} makes a folder of it; or brings an edited ledger back into the
 * plan it was made of, after it has been shown what changes.
 */
public final class OfficeImportWizard extends Wizard implements IImportWizard {

	/** The files beside that of the plan, which is opened. */
	private static final Set<String> OTHER_FILES = Set.of("model.insp", "policy.insp", "people.insp");

	private IWorkbench workbench;
	private OfficeImportPage page;
	private ColumnPage columns;
	private UpdatePage updates;

	@Override
	public void init(IWorkbench bench, IStructuredSelection selection) {
		workbench = bench;
		setWindowTitle(InspUi.texts(OfficeImportWizard.class).get("wizard"));
		setNeedsProgressMonitor(true);
		var chosen = selection.stream().map(element -> Adapters.adapt(element, IFile.class)).filter(Objects::nonNull)
				.filter(file -> !InspUi.isPlan(file)).findFirst();
		page = new OfficeImportPage(chosen.flatMap(LspConversions::path).map(Path::toAbsolutePath),
				ModelChoice.preselected(bench, selection));
		columns = new ColumnPage(page);
		updates = new UpdatePage(page::update, page::ledger);
	}

	@Override
	public void addPages() {
		addPage(page);
		addPage(columns);
		addPage(updates);
	}

	@Override
	public IWizardPage getNextPage(IWizardPage current) {
		return current != page ? null : page.isInto() ? updates : page.ledgerContent().isPresent() ? columns : null;
	}

	/** What goes into a plan has to be seen before. */
	@Override
	public boolean canFinish() {
		return page.isPageComplete() && (!page.isInto() || getContainer().getCurrentPage() == updates && updates.isPageComplete());
	}

	@Override
	public boolean performFinish() {
		return page.isInto() ? updatePlan() : makeProject();
	}

	private boolean makeProject() {
		var project = page.project();
		var files = page.content().files();
		boolean made = NewFiles.make(getContainer(), monitor -> NewFiles.project(project, null, files, monitor));
		if (made) {
			files.keySet().stream().filter(name -> !OTHER_FILES.contains(name)).findFirst()
					.ifPresent(name -> NewFiles.open(workbench, project.getFile(name)));
		}
		return made;
	}

	private boolean updatePlan() {
		try {
			var found = new AtomicReference<PlanUpdate.Result>();
			var asked = updates.update().edits(updates.chosen());
			getContainer().run(true, true, monitor -> found.set(LanguageBridge.join(asked, monitor)));
			PlanUpdate.make(found.get()).forEach(file -> NewFiles.open(workbench, file));
			return true;
		} catch (InvocationTargetException | CoreException | RuntimeException e) {
			MessageDialog.openError(getShell(), getWindowTitle(), PlanUpdate.message(e));
			updates.compare();
		} catch (InterruptedException e) {
			// the user has cancelled
		}
		return false;
	}
}
