/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.ui.wizards;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;

import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.insp.dsl.files.FileErrorMessages;
import org.insp.model.text.MessageBundle;
import org.insp.report.ledger.ImportSummary;
import org.insp.report.read.UnreadableTableException;
import org.insp.report.text.ImportedFile;
import org.insp.ui.InspUi;
import org.insp.ui.language.Answers;

/** Asks for a ledger or document and the name of a project, and shows what was read and what was not understood. */
final class OfficeImportPage extends WizardPage {

	private static final int SUMMARY_LINES = 16;

	private final MessageBundle texts = InspUi.texts(OfficeImportPage.class);
	private final Optional<Path> proposed;
	private Text file;
	private Text project;
	private Text summary;
	private ImportedFile content;
	private String failure;
	private Path read;

	/** @param proposed the file that is proposed */
	OfficeImportPage(Optional<Path> proposed) {
		super("ledger", InspUi.texts(OfficeImportPage.class).get("import.title"), null);
		setDescription(texts.get("import.description"));
		this.proposed = proposed;
	}

	@Override
	public void createControl(Composite parent) {
		var page = new Composite(parent, SWT.NONE);
		GridLayoutFactory.swtDefaults().numColumns(3).applyTo(page);
		new Label(page, SWT.NONE).setText(texts.get("import.file"));
		file = new Text(page, SWT.BORDER);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(file);
		var browse = new Button(page, SWT.PUSH);
		browse.setText(texts.get("import.browse"));
		browse.addSelectionListener(SelectionListener.widgetSelectedAdapter(e -> browse()));
		new Label(page, SWT.NONE).setText(texts.get("import.project"));
		project = new Text(page, SWT.BORDER);
		GridDataFactory.fillDefaults().span(2, 1).grab(true, false).applyTo(project);
		summary = new Text(page, SWT.BORDER | SWT.MULTI | SWT.READ_ONLY | SWT.V_SCROLL | SWT.H_SCROLL);
		GridDataFactory.fillDefaults().span(3, 1).grab(true, true).hint(SWT.DEFAULT, summary.getLineHeight() * SUMMARY_LINES)
				.applyTo(summary);
		file.addModifyListener(e -> readLedger());
		project.addModifyListener(e -> check());
		setControl(page);
		proposed.ifPresent(path -> file.setText(path.toString()));
		check();
	}

	private void browse() {
		var dialog = new FileDialog(getShell(), SWT.OPEN);
		dialog.setText(texts.get("import.title"));
		dialog.setFilterExtensions(new String[] { "*.xlsx;*.xlsm;*.xls;*.ods;*.csv;*.md;*.docx;*.doc;*.pdf;*.txt", "*" });
		Optional.ofNullable(dialog.open()).ifPresent(file::setText);
	}

	/** Reads the file beside the window, which stays usable: a large one takes seconds. */
	private void readLedger() {
		content = null;
		failure = null;
		read = path().filter(Files::isRegularFile).orElse(null);
		summary.setText(read == null ? "" : texts.get("import.reading", read.getFileName()));
		if (read != null) {
			project.setText(read.getFileName().toString().replaceFirst("\\.[^.]*$", ""));
			var wanted = read;
			var display = getShell().getDisplay();
			Answers.use(CompletableFuture.supplyAsync(() -> result(wanted)), result -> display.asyncExec(() -> show(wanted, result)));
		}
		check();
	}

	/** A file that was read, or why it was not. */
	private record Result(ImportedFile content, String failure) {
	}

	private Result result(Path ledger) {
		try {
			var found = ImportedFile.read(ledger, Optional.empty());
			return found.isEmpty()
					? new Result(null, texts.get(found.isDocument() ? "import.no-plan" : "import.none", ledger.getFileName()))
					: new Result(found, null);
		} catch (UnreadableTableException e) {
			return new Result(null, e.message(InspUi.language()));
		} catch (IOException e) {
			return new Result(null, FileErrorMessages.message(e, InspUi.language()));
		} catch (RuntimeException e) {
			InspUi.log(e);
			return new Result(null, texts.get("import.failed", ledger.getFileName()));
		}
	}

	private void show(Path ledger, Result result) {
		if (!summary.isDisposed() && ledger.equals(read)) {
			content = result.content();
			failure = result.failure();
			summary.setText(content == null ? "" : new ImportSummary(content.content(), InspUi.language()).text());
			check();
		}
	}

	private void check() {
		var problem = failure != null ? failure : content == null ? null : projectProblem();
		setMessage(content == null && failure == null ? texts.get("import.choose") : null);
		setErrorMessage(problem);
		setPageComplete(content != null && problem == null);
	}

	private String projectProblem() {
		var workspace = ResourcesPlugin.getWorkspace();
		var valid = workspace.validateName(project.getText().strip(), IResource.PROJECT);
		return !valid.isOK() ? valid.getMessage()
				: project().exists() ? texts.get("import.exists", project.getText().strip())
				: null;
	}

	private Optional<Path> path() {
		try {
			return file.getText().isBlank() ? Optional.empty() : Optional.of(Path.of(file.getText().strip()));
		} catch (InvalidPathException e) {
			return Optional.empty();
		}
	}

	/** The project that is to be made. */
	IProject project() {
		return ResourcesPlugin.getWorkspace().getRoot().getProject(project.getText().strip());
	}

	/** What was read from the file. */
	ImportedFile content() {
		return content;
	}
}
