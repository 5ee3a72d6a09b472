/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.ui.reports;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

import org.eclipse.jface.dialogs.DialogSettings;
import org.eclipse.jface.dialogs.IDialogSettings;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.insp.model.text.MessageBundle;
import org.insp.report.format.ReportFormat;
import org.insp.report.kind.ReportKind;
import org.insp.ui.InspUi;
import org.insp.ui.language.Answers;
import org.insp.ui.language.LanguageBridge;
import org.insp.ui.pictures.CheckableList;
import org.insp.ui.pictures.FolderField;
import org.insp.ui.pictures.ModelChoice;

/** Asks which models, which reports, which format and which folder; what was chosen is remembered. */
final class ReportPage extends WizardPage {

	private static final String FOLDER = "folder";
	private static final String TEMPLATE = "template";
	private static final String FORMAT = "format";
	private static final String KINDS = "kinds";
	private static final int MODEL_LINES = 4;
	private static final int KIND_LINES = 9;

	private final MessageBundle texts = InspUi.texts(ReportPage.class);
	private final Predicate<ModelChoice> isPreselected;
	private final IDialogSettings settings;
	private final ReportProposal proposal;
	private CheckableList<ModelChoice> models;
	private CheckableList<ReportKind> kinds;
	private Combo format;
	private FolderField folder;
	private TemplateField template;
	private Button open;
	private boolean modelsLoaded;

	/**
	 * @param isPreselected whether a model is checked at first
	 * @param settings what was chosen last time
	 * @param proposal what is to be written this time
	 */
	ReportPage(Predicate<ModelChoice> isPreselected, IDialogSettings settings, ReportProposal proposal) {
		super("reports", InspUi.texts(ReportPage.class).get("wizard"), null);
		setDescription(proposal.measures().map(only -> texts.get("wizard.part", only.size())).orElse(texts.get("wizard.description")));
		this.isPreselected = isPreselected;
		this.settings = settings;
		this.proposal = proposal;
	}

	@Override
	public void createControl(Composite parent) {
		var content = new Composite(parent, SWT.NONE);
		GridLayoutFactory.swtDefaults().numColumns(2).applyTo(content);
		models = new CheckableList<>(content, texts.get("models"), 2, MODEL_LINES,
				model -> new String[] { model.title(), model.location() }, this::check);
		kinds = new CheckableList<>(content, texts.get("kinds"), 2, KIND_LINES,
				kind -> new String[] { kind.title(InspUi.language()), kind.usualFormat().extension() }, this::check);
		var line = new Composite(content, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(3).applyTo(line);
		GridDataFactory.fillDefaults().span(2, 1).grab(true, false).applyTo(line);
		new Label(line, SWT.NONE).setText(texts.get("format"));
		format = new Combo(line, SWT.READ_ONLY);
		format.setItems(Stream.concat(Stream.of(texts.get("format.usual")),
				Arrays.stream(ReportFormat.values()).map(each -> texts.get("format." + each.extension()))).toArray(String[]::new));
		GridDataFactory.fillDefaults().span(2, 1).applyTo(format);
		folder = new FolderField(line, texts.get("wizard"), this::check);
		template = new TemplateField(line, this::check);
		open = new Button(content, SWT.CHECK);
		open.setText(texts.get("open"));
		GridDataFactory.fillDefaults().span(2, 1).applyTo(open);
		restore(settings);
		setControl(content);
		loadModels();
	}

	/** Shows what was chosen last time, for the plan where there are settings of its own; but for what is to be written this time. */
	private void restore(IDialogSettings last) {
		var formats = new ArrayList<>(List.of(""));
		Arrays.stream(ReportFormat.values()).map(ReportFormat::name).forEach(formats::add);
		format.select(Math.max(0, formats.indexOf(proposal.kind().isPresent() ? "" : Objects.requireNonNullElse(last.get(FORMAT), ""))));
		// a form is that of one plan and its kinds of report, and may be gone
		template.propose(last == settings ? null : last.get(TEMPLATE));
		folder.setText(Objects.requireNonNullElse(last.get(FOLDER), System.getProperty("user.home")));
		var usual = Optional.ofNullable(last.getArray(KINDS)).map(Arrays::asList).orElse(List.of(ReportKind.LEDGER.id()));
		var checked = proposal.kind().map(kind -> List.of(kind.id())).orElse(usual);
		kinds.fill(Arrays.asList(ReportKind.values()), kind -> checked.contains(kind.id()));
	}

	/** Keeps what was chosen for the next time: for each of the plans, and for those of which nothing was written yet. */
	void saveSettings() {
		save(settings);
		models.checked().forEach(model -> save(DialogSettings.getOrCreateSection(settings, model.location())));
	}

	private void save(IDialogSettings kept) {
		kept.put(FORMAT, format().map(ReportFormat::name).orElse(""));
		kept.put(FOLDER, folder.text());
		kept.put(TEMPLATE, template.text());
		kept.put(KINDS, kinds.checked().stream().map(ReportKind::id).toArray(String[]::new));
	}

	/** The models are asked for without waiting: the language service may be busy. */
	private void loadModels() {
		var display = getShell().getDisplay();
		Answers.useOptional(LanguageBridge.get().readModels(ModelChoice::of), found -> display.asyncExec(() -> {
			if (!getControl().isDisposed()) {
				modelsLoaded = true;
				var listed = found.orElse(List.of());
				models.fill(listed, model -> isPreselected.test(model) || listed.size() == 1);
				models.checked().stream().limit(1).map(model -> settings.getSection(model.location())).filter(Objects::nonNull)
						.forEach(this::restore);
			}
		}));
	}

	private void check() {
		// called while the controls are made, too
		if (open == null) {
			return;
		}
		var missing = !modelsLoaded ? "reading" : models.checked().isEmpty() ? "no-models" : kinds.checked().isEmpty() ? "no-kinds" : null;
		var problem = Optional.ofNullable(folder.problem()).orElseGet(() -> template.problem(kinds.checked()));
		setMessage(missing == null ? null : texts.get(missing));
		setErrorMessage(problem);
		setPageComplete(missing == null && problem == null);
	}

	private Optional<ReportFormat> format() {
		return format.getSelectionIndex() <= 0 ? Optional.empty() : Optional.of(ReportFormat.values()[format.getSelectionIndex() - 1]);
	}

	/** Returns whether what was written is to be opened. */
	boolean wantsOpening() {
		return open.getSelection();
	}

	/** The request as the user has filled it in. */
	ReportRequest request() {
		return new ReportRequest(models.checked(), kinds.checked(), format(), folder.path(), template.path(), proposal.measures());
	}
}
