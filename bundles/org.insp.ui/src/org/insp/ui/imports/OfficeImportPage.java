/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.ui.imports;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;

import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.insp.model.text.MessageBundle;
import org.insp.report.ledger.ColumnChoices;
import org.insp.report.ledger.ImportSummary;
import org.insp.report.ledger.LedgerContent;
import org.insp.report.text.ImportedFile;
import org.insp.report.update.ReturnedLedger;
import org.insp.ui.InspUi;
import org.insp.ui.imports.PlanUpdate.Target;
import org.insp.ui.language.Answers;
import org.insp.ui.pictures.ModelChoice;

/**
 * Asks for a ledger or document, and whether it becomes a new project or goes back into a plan; shows what was read and what was not
 * understood.
 */
final class OfficeImportPage extends WizardPage {

	private static final int SUMMARY_LINES = 14;

	private final MessageBundle texts = InspUi.texts(OfficeImportPage.class);
	private final Optional<Path> proposed;
	private final List<Path> preferred;
	private Text file;
	private Button isNew;
	private Button isInto;
	private Text project;
	private Combo plans;
	private Text summary;
	private OfficeFile source;
	private ColumnChoices choices = ColumnChoices.NONE;
	private Runnable readListener = () -> {};
	private List<Target> targets = List.of();
	private Path read;

	/**
	 * @param proposed the file that is proposed
	 * @param preferred where the plans are that are proposed for a ledger to go back into
	 */
	OfficeImportPage(Optional<Path> proposed, List<Path> preferred) {
		super("ledger", InspUi.texts(OfficeImportPage.class).get("title"), null);
		setDescription(texts.get("description"));
		this.proposed = proposed;
		this.preferred = preferred;
	}

	@Override
	public void createControl(Composite parent) {
		var page = new Composite(parent, SWT.NONE);
		GridLayoutFactory.swtDefaults().numColumns(3).applyTo(page);
		new Label(page, SWT.NONE).setText(texts.get("file"));
		file = new Text(page, SWT.BORDER);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(file);
		var browse = new Button(page, SWT.PUSH);
		browse.setText(texts.get("browse"));
		browse.addSelectionListener(SelectionListener.widgetSelectedAdapter(e -> browse()));
		isNew = choice(page, "project");
		project = new Text(page, SWT.BORDER);
		GridDataFactory.fillDefaults().span(2, 1).grab(true, false).applyTo(project);
		isInto = choice(page, "into");
		plans = new Combo(page, SWT.READ_ONLY);
		GridDataFactory.fillDefaults().span(2, 1).grab(true, false).applyTo(plans);
		isNew.setSelection(true);
		summary = new Text(page, SWT.BORDER | SWT.MULTI | SWT.READ_ONLY | SWT.V_SCROLL | SWT.H_SCROLL);
		GridDataFactory.fillDefaults().span(3, 1).grab(true, true).hint(SWT.DEFAULT, summary.getLineHeight() * SUMMARY_LINES)
				.applyTo(summary);
		file.addModifyListener(e -> readSource());
		project.addModifyListener(e -> check());
		plans.addSelectionListener(SelectionListener.widgetSelectedAdapter(e -> check()));
		setControl(page);
		proposed.ifPresent(path -> file.setText(path.toString()));
		check();
	}

	private Button choice(Composite page, String text) {
		var button = new Button(page, SWT.RADIO);
		button.setText(texts.get(text));
		button.addSelectionListener(SelectionListener.widgetSelectedAdapter(e -> {
			showSummary();
			check();
		}));
		return button;
	}

	private void browse() {
		var dialog = new FileDialog(getShell(), SWT.OPEN);
		dialog.setText(texts.get("title"));
		dialog.setFilterExtensions(new String[] { "*.xlsx;*.xlsm;*.xls;*.ods;*.csv;*.md;*.docx;*.doc;*.pdf;*.txt;*.json", "*" });
		Optional.ofNullable(dialog.open()).ifPresent(file::setText);
	}

	/** Reads the file beside the window, which stays usable: a large one takes seconds. */
	private void readSource() {
		choices = ColumnChoices.NONE;
		source = null;
		targets = List.of();
		plans.removeAll();
		choose(false);
		read = path().filter(Files::isRegularFile).orElse(null);
		summary.setText(read == null ? "" : texts.get("reading", read.getFileName()));
		if (read != null) {
			project.setText(read.getFileName().toString().replaceFirst("\\.[^.]*$", ""));
			var wanted = read;
			read(file -> show(wanted, file));
		}
		check();
	}

	private void read(Consumer<OfficeFile> then) {
		var wanted = read;
		var how = choices;
		var display = getShell().getDisplay();
		Answers.use(CompletableFuture.supplyAsync(() -> OfficeFile.read(wanted, how)), result -> display.asyncExec(() -> {
			if (!summary.isDisposed() && wanted.equals(read) && how == choices) {
				source = result;
				then.accept(result);
				readListener.run();
			}
		}));
	}

	/** Reads the ledger again, now that the user says what its columns hold. */
	void choose(ColumnChoices columns) {
		choices = columns;
		read(result -> {
			showSummary();
			check();
		});
	}

	/** Sets who is told when a file was read. */
	void onRead(Runnable listener) {
		readListener = listener;
	}

	private void show(Path wanted, OfficeFile result) {
		if (wanted.equals(read)) {
			result.returned().ifPresent(ledger -> {
				var display = getShell().getDisplay();
				Answers.useOptional(PlanUpdate.targets(ledger),
						found -> display.asyncExec(() -> show(wanted, found.orElse(List.of()))));
			});
			showSummary();
			check();
		}
	}

	/** An exported ledger goes back into the plan of which it has most, the selected one first; that is proposed. */
	private void show(Path wanted, List<Target> found) {
		if (!summary.isDisposed() && wanted.equals(read)) {
			targets = found;
			plans.setItems(found.stream().map(target -> target.model().title() + " – " + target.model().location()).toArray(String[]::new));
			long most = found.stream().mapToLong(Target::rows).max().orElse(0);
			var best = found.stream().filter(target -> target.rows() > 0 && target.rows() == most);
			best.reduce((one, other) -> !one.model().isIn(preferred) && other.model().isIn(preferred) ? other : one).ifPresent(target -> {
				plans.select(found.indexOf(target));
				choose(true);
			});
			showSummary();
			check();
		}
	}

	private void choose(boolean into) {
		isInto.setSelection(into);
		isNew.setSelection(!into);
	}

	private void showSummary() {
		if (source != null) {
			summary.setText(source.content() == null ? ""
					: isInto() && source.returned().isPresent() ? texts.get("into.summary", source.returned().get().date())
					: new ImportSummary(source.content().content(), InspUi.language()).text());
		}
	}

	private void check() {
		project.setEnabled(!isInto());
		plans.setEnabled(isInto());
		var problem = source == null ? null : source.failure() != null ? source.failure() : isInto() ? planProblem() : projectProblem();
		setMessage(source == null ? texts.get("choose") : null);
		setErrorMessage(problem);
		setPageComplete(source != null && problem == null);
	}

	private String planProblem() {
		return source.returned().isEmpty() ? texts.get("no-origin")
				: targets.isEmpty() ? texts.get("no-plans")
				: target().isEmpty() ? texts.get("no-target")
				: target().get().rows() == 0 ? texts.get("other-plan")
				: null;
	}

	private String projectProblem() {
		var workspace = ResourcesPlugin.getWorkspace();
		var valid = workspace.validateName(project.getText().strip(), IResource.PROJECT);
		return !valid.isOK() ? valid.getMessage() : project().exists() ? texts.get("exists", project.getText().strip()) : null;
	}

	private Optional<Path> path() {
		try {
			return file.getText().isBlank() ? Optional.empty() : Optional.of(Path.of(file.getText().strip()));
		} catch (InvalidPathException e) {
			return Optional.empty();
		}
	}

	private Optional<Target> target() {
		return plans.getSelectionIndex() < 0 ? Optional.empty() : Optional.of(targets.get(plans.getSelectionIndex()));
	}

	/** Whether the ledger goes back into a plan. */
	boolean isInto() {
		return isInto.getSelection();
	}

	/** What the ledger says that becomes a project; empty where it is none. */
	Optional<LedgerContent> ledgerContent() {
		return Optional.ofNullable(source).map(OfficeFile::content).filter(ImportedFile::isLedger).map(ImportedFile::content);
	}

	/** The ledger, if it was exported here. */
	Optional<ReturnedLedger> ledger() {
		return Optional.ofNullable(source).flatMap(OfficeFile::returned);
	}

	/** The ledger and the plan into which it goes back, once both are chosen. */
	Optional<PlanUpdate> update() {
		return isPageComplete() && isInto() ? target().map(Target::model).map(this::update) : Optional.empty();
	}

	private PlanUpdate update(ModelChoice plan) {
		return new PlanUpdate(ledger().orElseThrow(), plan);
	}

	/** The project that is to be made. */
	IProject project() {
		return ResourcesPlugin.getWorkspace().getRoot().getProject(project.getText().strip());
	}

	/** What was read from the file. */
	ImportedFile content() {
		return source.content();
	}
}
