/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.ui.reports;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.insp.model.text.MessageBundle;
import org.insp.report.kind.ReportKind;
import org.insp.report.template.FormCopies;
import org.insp.report.template.FormFile;
import org.insp.ui.InspUi;

/** A field for the form of the office that is filled, which may stay empty; takes three columns of its parent. */
final class TemplateField {

	private final MessageBundle texts = InspUi.texts(TemplateField.class);
	private final Text field;

	/**
	 * @param parent the composite, with three columns
	 * @param changed called when the user writes or chooses another one
	 */
	TemplateField(Composite parent, Runnable changed) {
		new Label(parent, SWT.NONE).setText(texts.get("template"));
		field = new Text(parent, SWT.BORDER);
		field.setMessage(texts.get("template.none"));
		field.addModifyListener(e -> changed.run());
		GridDataFactory.fillDefaults().grab(true, false).applyTo(field);
		var browse = new Button(parent, SWT.PUSH);
		browse.setText(texts.get("template.browse"));
		browse.addSelectionListener(SelectionListener.widgetSelectedAdapter(e -> {
			var dialog = new FileDialog(parent.getShell(), SWT.OPEN);
			dialog.setFilterExtensions(new String[] { "*.xlsx;*.docx" });
			dialog.setFileName(field.getText());
			Optional.ofNullable(dialog.open()).ifPresent(field::setText);
		}));
	}

	/** Fills the field with a form, if there still is one; empties it for null. */
	void propose(String file) {
		field.setText(file != null && !file.isBlank() && Files.isRegularFile(Path.of(file)) ? file : "");
	}

	/** What the field holds. */
	String text() {
		return field.getText().strip();
	}

	/** The form; empty where none is wanted. */
	Optional<Path> path() {
		return text().isEmpty() ? Optional.empty() : Optional.of(Path.of(text()));
	}

	/** Why the form cannot be filled for some reports, or null. */
	String problem(List<ReportKind> kinds) {
		try {
			return path().isEmpty() || kinds.isEmpty() ? null
					: FormFile.format(text()).isEmpty() || !Files.isRegularFile(path().get()) ? texts.get("template.no-form", text())
					: kinds.size() > 1 ? texts.get("template.one-kind")
					: FormCopies.kinds().contains(kinds.get(0)) ? null
					: texts.get("template.kinds", FormCopies.kinds().stream().sorted().map(kind -> kind.title(InspUi.language()))
							.collect(Collectors.joining(texts.get("template.comma"))));
		} catch (InvalidPathException e) {
			return texts.get("template.no-form", text());
		}
	}
}
