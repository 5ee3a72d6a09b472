/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.ui.pictures;

import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Predicate;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.jface.operation.IRunnableWithProgress;
import org.insp.diagram.pictures.ComputedPictures;
import org.insp.diagram.pictures.Picture;
import org.insp.diagram.pictures.PictureWriter;
import org.insp.dsl.files.AtomicFileWriter;
import org.insp.dsl.files.FileErrorMessages;
import org.insp.dsl.ide.service.WorkspaceModel;
import org.insp.ui.InspUi;
import org.insp.ui.language.LanguageBridge;

/** Draws pictures of models and writes them, called as {@code insp diagram} calls them. */
final class ExportTask implements IRunnableWithProgress {

	private final ExportRequest request;
	private final Predicate<List<Path>> overwrite;
	private final List<Path> written = new ArrayList<>();

	/** @param overwrite is asked once, for all files that exist already, whether they may be written over */
	ExportTask(ExportRequest order, Predicate<List<Path>> overwrite) {
		this.request = order;
		this.overwrite = overwrite;
	}

	/** The files that were written. */
	List<Path> written() {
		return written;
	}

	@Override
	public void run(IProgressMonitor monitor) throws InvocationTargetException {
		try {
			int views = request.models().size() * request.views().size();
			var progress = SubMonitor.convert(monitor, InspUi.texts(ExportTask.class).get("exporting"), views + 1);
			var existing =
					LanguageBridge
							.join(LanguageBridge.get()
									.readEvaluatedModels(
											models -> request.models().stream().flatMap(m -> targets(models, m).stream()).toList()),
									progress)
							.stream().filter(Files::exists).toList();
			if (!existing.isEmpty() && !overwrite.test(existing)) {
				throw new OperationCanceledException();
			}
			progress.worked(1);
			for (var model : request.models()) {
				write(model, progress);
			}
		} catch (IOException | RuntimeException e) {
			if (monitor.isCanceled() || e instanceof OperationCanceledException) {
				throw new OperationCanceledException();
			}
			throw new InvocationTargetException(e);
		}
	}

	private List<Path> targets(List<WorkspaceModel> models, ModelChoice choice) {
		return withPictures(models, choice, (pictures, wanted) -> pictures.names(wanted, request.format())).orElse(List.of()).stream()
				.map(request.folder(choice)::resolve).toList();
	}

	private void write(ModelChoice choice, SubMonitor progress) throws IOException {
		Consumer<Picture> beginning = picture -> {
			progress.subTask(choice.title() + " – " + PictureSource.diagrams().title(picture.view(), InspUi.language()));
			// a view may have several pictures, and a cancelled one is not drawn
			progress.split(1);
		};
		var pictures =
				LanguageBridge
						.join(LanguageBridge.get().readEvaluatedModels(models -> withPictures(models, choice, this::compute)), progress)
						.orElseGet(ComputedPictures::none);
		var files = pictures.files(PictureFiles.SCALE, beginning);
		for (var file : files.entrySet()) {
			var target = request.folder(choice).resolve(file.getKey());
			folder(target.getParent());
			AtomicFileWriter.write(target, file.getValue());
			written.add(target);
		}
	}

	private ComputedPictures compute(PictureWriter pictures, List<Picture> wanted) {
		return wanted.isEmpty() ? ComputedPictures.none() : pictures.compute(wanted, request.format());
	}

	/** Does something with the pictures of a model; nothing where it is gone meanwhile. */
	private <T> Optional<T> withPictures(List<WorkspaceModel> models, ModelChoice choice,
			BiFunction<PictureWriter, List<Picture>, T> work) {
		var diagrams = PictureSource.diagrams();
		return PictureSource.model(models, choice.files().get(0)).map(model -> {
			var pictures = PictureSource.pictures(model, null, diagrams::defaultLayers);
			return work.apply(pictures,
					request.views().stream().flatMap(view -> Picture.all(diagrams, model.evaluated().model(), view).stream()).toList());
		});
	}

	private static void folder(Path folder) throws IOException {
		try {
			Files.createDirectories(folder);
		} catch (IOException e) {
			throw FileErrorMessages.withFileName(folder.toString(), e);
		}
	}
}
