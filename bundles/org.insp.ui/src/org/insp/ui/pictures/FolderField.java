/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.ui.pictures;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.DirectoryDialog;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.insp.model.text.MessageBundle;
import org.insp.ui.InspUi;

/** A field for the folder that files are written to, with a button to look for one; takes three columns of its parent. */
public final class FolderField {

	private final MessageBundle texts = InspUi.texts(FolderField.class);
	private final Text field;

	/**
	 * @param parent the composite, with three columns
	 * @param title the title of the dialog in which one looks for a folder
	 * @param changed called when the user writes or chooses another one
	 */
	public FolderField(Composite parent, String title, Runnable changed) {
		new Label(parent, SWT.NONE).setText(texts.get("folder"));
		field = new Text(parent, SWT.BORDER);
		field.addModifyListener(e -> changed.run());
		GridDataFactory.fillDefaults().grab(true, false).applyTo(field);
		var browse = new Button(parent, SWT.PUSH);
		browse.setText(texts.get("browse"));
		browse.addSelectionListener(SelectionListener.widgetSelectedAdapter(e -> {
			var dialog = new DirectoryDialog(parent.getShell(), SWT.SAVE);
			dialog.setText(title);
			dialog.setFilterPath(field.getText());
			Optional.ofNullable(dialog.open()).ifPresent(field::setText);
		}));
	}

	/** Fills the field. */
	public void setText(String folder) {
		field.setText(folder);
	}

	/** What the field holds. */
	public String text() {
		return field.getText().strip();
	}

	/** The folder, where there is no problem with it. */
	public Path path() {
		return Path.of(text());
	}

	/** Why the text names no folder to write to, or null. */
	public String problem() {
		try {
			return !path().isAbsolute() ? texts.get("no-folder")
					: Files.exists(path()) && !Files.isDirectory(path()) ? texts.get("not-folder", path())
					: null;
		} catch (InvalidPathException e) {
			return texts.get("no-folder");
		}
	}
}
