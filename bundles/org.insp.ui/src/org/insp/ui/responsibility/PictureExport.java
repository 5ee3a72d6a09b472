/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.ui.responsibility;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.FileDialog;
import org.insp.diagram.pictures.ComputedPictures;
import org.insp.diagram.pictures.PictureFormat;
import org.insp.dsl.files.AtomicFileWriter;
import org.insp.dsl.ide.service.WorkspaceModel;
import org.insp.model.text.MessageBundle;
import org.insp.ui.InspUi;
import org.insp.ui.language.Answers;
import org.insp.ui.language.LanguageBridge;
import org.insp.ui.pictures.PictureFiles;
import org.insp.ui.pictures.PictureSource;

/** Writes the picture of the view to a file, as what the name of the file asks for. */
final class PictureExport {

	private final MessageBundle texts = InspUi.texts(PictureExport.class);
	private final ResponsibilityView view;

	PictureExport(ResponsibilityView view) {
		this.view = view;
	}

	/** Asks the user for the file. */
	void askForFile() {
		var rendered = view.rendered();
		if (!isExportable(rendered)) {
			reportProblem(texts.get("nothing-shown"));
			return;
		}
		var formats = List.of(PictureFormat.values());
		var dialog = new FileDialog(view.getSite().getShell(), SWT.SAVE);
		dialog.setText(texts.get("export"));
		dialog.setFilterExtensions(formats.stream().map(format -> '*' + format.ending()).toArray(String[]::new));
		dialog.setFilterNames(formats.stream().map(PictureFiles::label).toArray(String[]::new));
		dialog.setFileName(rendered.request().view());
		var chosen = dialog.open();
		if (chosen != null) {
			var ending = formats.get(Math.max(0, dialog.getFilterIndex())).ending();
			var target = Path.of(PictureFormat.of(chosen).isPresent() ? chosen : chosen + ending);
			if (!Files.exists(target)
					|| PictureFiles.mayOverwrite(view.getSite().getShell(), texts.get("export"), texts.get("overwrite", target))) {
				export(target);
			}
		}
	}

	/** Writes it to a file, over what is there. */
	void export(Path target) {
		var rendered = view.rendered();
		var format = PictureFormat.of(target.toString());
		if (!isExportable(rendered)) {
			reportProblem(texts.get("nothing-shown"));
		} else if (format.isEmpty()) {
			reportProblem(texts.get("unknown-form", target));
		} else {
			var display = view.getSite().getShell().getDisplay();
			var answer = LanguageBridge.get().readEvaluatedModels(models -> compute(models, rendered.request(), format.get()));
			var written = answer.thenAcceptAsync(pictures -> write(pictures.orElseThrow(), target));
			Answers.whenDone(written, (done, problem) -> display.asyncExec(() -> finished(target, problem)));
		}
	}

	private static boolean isExportable(RenderedView rendered) {
		return rendered != null && (rendered.drawing() != null || rendered.grid() != null);
	}

	private void finished(Path target, Throwable problem) {
		if (problem == null) {
			view.getViewSite().getActionBars().getStatusLineManager().setMessage(texts.get("exported", target));
		} else {
			reportProblem(PictureFiles.message(problem));
		}
	}

	private void reportProblem(String problem) {
		MessageDialog.openError(view.getSite().getShell(), texts.get("export"), problem);
	}

	private static Optional<ComputedPictures> compute(List<WorkspaceModel> models, ViewRequest request, PictureFormat format) {
		return PictureSource.model(models, request.file()).flatMap(model -> ViewRenderer.picture(model, request)
				.map(picture -> ViewRenderer.pictures(model, request).compute(List.of(picture), format)));
	}

	private static void write(ComputedPictures pictures, Path target) {
		try {
			AtomicFileWriter.write(target, pictures.files(PictureFiles.SCALE, each -> {}).values().iterator().next());
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}
}
