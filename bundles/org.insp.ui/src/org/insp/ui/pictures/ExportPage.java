/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.ui.pictures;

import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Stream;

import org.eclipse.jface.dialogs.IDialogSettings;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.insp.diagram.pictures.PictureFormat;
import org.insp.model.text.MessageBundle;
import org.insp.ui.InspUi;
import org.insp.ui.language.Answers;
import org.insp.ui.language.LanguageBridge;

/** Asks which models, which views, which format and which folder. */
final class ExportPage extends WizardPage {

	private static final String FOLDER = "folder";
	private static final String FORMAT = "format";

	private final MessageBundle texts = InspUi.texts(ExportPage.class);
	private final Predicate<ModelChoice> isPreselected;
	private final IDialogSettings settings;
	private CheckableList<ModelChoice> models;
	private CheckableList<String> views;
	private Combo format;
	private FolderField folder;
	private Button openInBrowser;
	private boolean modelsLoaded;

	/**
	 * @param isPreselected whether a model is checked at first
	 * @param settings what he chose last time
	 */
	ExportPage(Predicate<ModelChoice> isPreselected, IDialogSettings settings) {
		super("diagrams", InspUi.texts(ExportPage.class).get("wizard"), null);
		setDescription(texts.get("wizard.description"));
		this.isPreselected = isPreselected;
		this.settings = settings;
	}

	@Override
	public void createControl(Composite parent) {
		var content = new Composite(parent, SWT.NONE);
		GridLayoutFactory.swtDefaults().numColumns(2).applyTo(content);
		models = new CheckableList<>(content, texts.get("models"), 2, 5, model -> new String[] { model.title(), model.location() },
				this::check);
		views = new CheckableList<>(content, texts.get("views"), 1, 6,
				view -> new String[] { PictureSource.diagrams().title(view, InspUi.language()) }, this::check);
		var line = new Composite(content, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(3).applyTo(line);
		GridDataFactory.fillDefaults().span(2, 1).grab(true, false).applyTo(line);
		new Label(line, SWT.NONE).setText(texts.get("format"));
		format = new Combo(line, SWT.READ_ONLY);
		format.setItems(Stream.of(PictureFormat.values()).map(PictureFiles::label).toArray(String[]::new));
		format.addSelectionListener(SelectionListener.widgetSelectedAdapter(e -> check()));
		GridDataFactory.fillDefaults().span(2, 1).applyTo(format);
		folder = new FolderField(line, texts.get("wizard"), this::check);
		openInBrowser = new Button(content, SWT.CHECK);
		openInBrowser.setText(texts.get("browser"));
		GridDataFactory.fillDefaults().span(2, 1).applyTo(openInBrowser);
		restoreSettings();
		setControl(content);
		views.fill(PictureSource.diagrams().views(), view -> true);
		loadModels();
	}

	private void restoreSettings() {
		var last = Objects.requireNonNullElse(settings.get(FORMAT), "");
		format.select(Stream.of(PictureFormat.values()).map(PictureFormat::name).toList()
				.indexOf(last.isEmpty() ? PictureFormat.SVG.name() : last));
		folder.setText(Objects.requireNonNullElse(settings.get(FOLDER), System.getProperty("user.home")));
	}

	/** Keeps what was chosen for the next time. */
	void saveSettings() {
		settings.put(FORMAT, format().name());
		settings.put(FOLDER, folder.text());
	}

	/** The models are asked for without waiting: the language service may be busy. */
	private void loadModels() {
		var display = getShell().getDisplay();
		Answers.useOptional(LanguageBridge.get().readModels(ModelChoice::of), found -> display.asyncExec(() -> {
			if (!getControl().isDisposed()) {
				modelsLoaded = true;
				var listed = found.orElse(List.of());
				models.fill(listed, model -> isPreselected.test(model) || listed.size() == 1);
			}
		}));
	}

	private void check() {
		// called while the controls are made, too
		if (openInBrowser == null) {
			return;
		}
		openInBrowser.setEnabled(format() == PictureFormat.HTML);
		var missing = !modelsLoaded ? "reading" : models.checked().isEmpty() ? "no-models" : views.checked().isEmpty() ? "no-views" : null;
		var problem = folder.problem();
		setMessage(missing == null ? null : texts.get(missing));
		setErrorMessage(problem);
		setPageComplete(missing == null && problem == null);
	}

	private PictureFormat format() {
		return PictureFormat.values()[Math.max(0, format.getSelectionIndex())];
	}

	/** Returns whether a page is to be opened in the browser when it is there. */
	boolean wantsBrowser() {
		return format() == PictureFormat.HTML && openInBrowser.getSelection();
	}

	/** The request as the user has filled it in. */
	ExportRequest request() {
		return new ExportRequest(models.checked(), views.checked(), format(), folder.path());
	}
}
