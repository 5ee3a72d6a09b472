/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.ui.pictures;

import java.lang.reflect.InvocationTargetException;
import java.nio.file.Path;
import java.util.List;

import org.eclipse.jface.dialogs.DialogSettings;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.wizard.Wizard;
import org.eclipse.swt.program.Program;
import org.eclipse.ui.IExportWizard;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.PlatformUI;
import org.insp.model.text.MessageBundle;
import org.insp.ui.InspUi;
import org.osgi.framework.FrameworkUtil;

/** Writes views of models to a folder, as {@code insp diagram} does. */
public final class ExportWizard extends Wizard implements IExportWizard {

	private static final String SETTINGS = "export";

	private final MessageBundle texts = InspUi.texts(ExportWizard.class);
	private List<Path> preselected = List.of();
	private ExportPage page;

	@Override
	public void init(IWorkbench workbench, IStructuredSelection selection) {
		setWindowTitle(texts.get("wizard"));
		setNeedsProgressMonitor(true);
		var settings = PlatformUI.getDialogSettingsProvider(FrameworkUtil.getBundle(ExportWizard.class)).getDialogSettings();
		setDialogSettings(DialogSettings.getOrCreateSection(settings, SETTINGS));
		preselected = ModelChoice.preselected(workbench, selection);
	}

	@Override
	public void addPages() {
		page = new ExportPage(model -> model.isIn(preselected), getDialogSettings());
		addPage(page);
	}

	@Override
	public boolean performFinish() {
		page.saveSettings();
		var order = page.request();
		var task = new ExportTask(order, existing -> PictureFiles.mayOverwrite(getShell(), texts.get("wizard"), existing));
		try {
			getContainer().run(true, true, task);
		} catch (InvocationTargetException e) {
			MessageDialog.openError(getShell(), texts.get("wizard"), PictureFiles.message(e.getCause()));
			return false;
		} catch (InterruptedException e) {
			return false;
		}
		return report(order, task.written());
	}

	private boolean report(ExportRequest order, List<Path> written) {
		if (written.isEmpty()) {
			MessageDialog.openError(getShell(), texts.get("wizard"), texts.get("nothing"));
			return false;
		}
		MessageDialog.openInformation(getShell(), texts.get("wizard"), texts.get("written", written.size(), order.folder()));
		if (page.wantsBrowser()) {
			Program.launch(written.get(0).toUri().toString());
		}
		return true;
	}
}
