/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.ui.reports;

import java.lang.reflect.InvocationTargetException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletionException;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.jface.dialogs.DialogSettings;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.wizard.Wizard;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.swt.program.Program;
import org.eclipse.ui.IExportWizard;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.insp.model.text.MessageBundle;
import org.insp.report.format.PdfConversion.PdfException;
import org.insp.report.kind.ReportKind;
import org.insp.ui.InspUi;
import org.insp.ui.pictures.ModelChoice;
import org.insp.ui.pictures.PictureFiles;
import org.osgi.framework.FrameworkUtil;

/** Writes the ledger and other reports of models to a folder, as {@code insp report} does. */
public final class ReportWizard extends Wizard implements IExportWizard {

	private static final String SETTINGS = "reports";
	private final MessageBundle texts = InspUi.texts(ReportWizard.class);
	private List<Path> preselected = List.of();
	private ReportProposal proposal = ReportProposal.NONE;
	private ReportPage page;

	/** Opens the wizard with the ledger of some measures, by their names and the files of their plans. */
	public static void openLedger(IWorkbenchWindow window, List<Path> files, Set<String> measures) {
		open(window, new ReportProposal(Optional.of(ReportKind.LEDGER), files, Optional.of(measures)));
	}

	/** Opens the wizard with a proposal. */
	static void open(IWorkbenchWindow window, ReportProposal proposal) {
		var wizard = new ReportWizard();
		wizard.proposal = proposal;
		wizard.init(window.getWorkbench(), StructuredSelection.EMPTY);
		new WizardDialog(window.getShell(), wizard).open();
	}

	@Override
	public void init(IWorkbench workbench, IStructuredSelection selection) {
		setWindowTitle(texts.get("wizard"));
		setNeedsProgressMonitor(true);
		var settings = PlatformUI.getDialogSettingsProvider(FrameworkUtil.getBundle(ReportWizard.class)).getDialogSettings();
		setDialogSettings(DialogSettings.getOrCreateSection(settings, SETTINGS));
		preselected = proposal.files().isEmpty() ? ModelChoice.preselected(workbench, selection) : proposal.files();
	}

	@Override
	public void addPages() {
		page = new ReportPage(model -> model.isIn(preselected), getDialogSettings(), proposal);
		addPage(page);
	}

	@Override
	public boolean performFinish() {
		page.saveSettings();
		var request = page.request();
		var task = new ReportTask(request, existing -> PictureFiles.mayOverwrite(getShell(), texts.get("wizard"), existing));
		try {
			getContainer().run(true, true, task);
		} catch (InvocationTargetException e) {
			MessageDialog.openError(getShell(), texts.get("wizard"), message(e.getCause()));
			return false;
		} catch (InterruptedException e) {
			return false;
		}
		var written = task.written().isEmpty() ? "" : texts.get("written", task.written().size(), request.folder());
		MessageDialog.openInformation(getShell(), texts.get("wizard"), Stream.concat(Stream.of(written), task.missing().stream())
				.filter(line -> !line.isEmpty()).collect(Collectors.joining("\n")));
		if (page.wantsOpening() && !task.written().isEmpty()) {
			Program.launch((task.written().size() == 1 ? task.written().get(0) : request.folder()).toString());
		}
		return true;
	}

	private String message(Throwable failure) {
		if (failure instanceof CompletionException && failure.getCause() != null) {
			return message(failure.getCause());
		} else if (failure instanceof MistakenFormException mistake) {
			return mistake.getMessage();
		}
		return failure instanceof PdfException pdf
				? pdf.isMissing() ? texts.get("pdf-missing") : texts.get("pdf-failed", pdf.getMessage())
				: PictureFiles.message(failure);
	}
}
