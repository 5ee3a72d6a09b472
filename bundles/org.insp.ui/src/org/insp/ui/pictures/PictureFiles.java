/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.ui.pictures;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletionException;
import java.util.concurrent.atomic.AtomicBoolean;

import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Shell;
import org.insp.diagram.pictures.PictureFormat;
import org.insp.dsl.files.FileErrorMessages;
import org.insp.model.text.LanguageLocale;
import org.insp.ui.InspUi;
import org.insp.viewpoint.png.PngException;

/**
 * Everything that all exports of pictures share: the names of formats, the messages of failures, and the question before files are
 * replaced.
 */
public final class PictureFiles {

	/** Pixels for each of the drawing: screens and printers have more than one for it. */
	public static final double SCALE = 2;

	/** So many of the files are named. */
	private static final int MAX_LISTED = 5;

	private PictureFiles() {
	}

	/** The label of a format, which says what it is good for. */
	public static String label(PictureFormat format) {
		return InspUi.texts(PictureFiles.class).get("form" + format.ending());
	}

	/** The reason why pictures could not be written, in the language of the user interface. */
	public static String message(Throwable problem) {
		if (problem instanceof PngException failure) {
			return failure.message(LanguageLocale.of(InspUi.language()));
		} else if (problem instanceof IOException failure) {
			return FileErrorMessages.message(failure, InspUi.language());
		} else if ((problem instanceof CompletionException || problem instanceof UncheckedIOException) && problem.getCause() != null) {
			return message(problem.getCause());
		}
		InspUi.log(problem);
		return InspUi.texts(PictureFiles.class).get("unexpected");
	}

	/** Asks whether files may be replaced that exist already; from any thread, which waits for the answer. */
	public static boolean mayOverwrite(Shell parent, String title, List<Path> existing) {
		var may = new AtomicBoolean();
		var names = InspUi.list(existing.stream().limit(MAX_LISTED).map(file -> file.getFileName().toString()).toList());
		var question = InspUi.texts(PictureFiles.class).get("overwrite", existing.size(),
				names + (existing.size() > MAX_LISTED ? " …" : ""));
		parent.getDisplay().syncExec(() -> may.set(mayOverwrite(parent, title, question)));
		return may.get();
	}

	/** Asks whether files may be replaced; only in the UI thread. */
	public static boolean mayOverwrite(Shell parent, String title, String question) {
		var texts = InspUi.texts(PictureFiles.class);
		return MessageDialog.open(MessageDialog.QUESTION, parent, title, question, SWT.NONE, texts.get("overwrite.yes"),
				texts.get("overwrite.no")) == 0;
	}
}
