/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.ui.pictures;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.InvocationTargetException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.jface.operation.IRunnableWithProgress;
import org.insp.diagram.pictures.Picture;
import org.insp.diagram.pictures.PictureWriter;
import org.insp.dsl.files.AtomicFileWriter;
import org.insp.dsl.files.FileErrorMessages;
import org.insp.dsl.models.ModelScope;
import org.insp.model.evaluation.EvaluatedModel;
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
									.readEvaluatedModels((models, evaluation) -> request.models().stream()
											.flatMap(m -> targets(models, evaluation, m).stream()).toList()),
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

	private List<Path> targets(List<ModelScope> models, Function<ModelScope, EvaluatedModel> evaluation, ModelChoice choice) {
		return withPictures(models, evaluation, choice, each -> {}, (pictures, wanted) -> pictures.names(wanted, request.format()))
				.orElse(List.of())
				.stream()
				.map(request.folder(choice)::resolve).toList();
	}

	private void write(ModelChoice choice, SubMonitor progress) throws IOException {
		Consumer<Picture> beginning = picture -> {
			progress.subTask(choice.title() + " – " + PictureSource.diagrams().title(picture.view(), InspUi.language()));
			// a view may have several pictures, and a cancelled one is not drawn
			progress.split(1);
		};
		var files = LanguageBridge
				.join(LanguageBridge.get().readEvaluatedModels(
						(models, evaluation) -> withPictures(models, evaluation, choice, beginning, this::files)), progress)
				.orElse(Map.of());
		for (var file : files.entrySet()) {
			var target = request.folder(choice).resolve(file.getKey());
			folder(target.getParent());
			AtomicFileWriter.write(target, file.getValue());
			written.add(target);
		}
	}

	private Map<String, byte[]> files(PictureWriter pictures, List<Picture> wanted) {
		try {
			return wanted.isEmpty() ? Map.of() : pictures.files(wanted, request.format(), PictureFiles.SCALE);
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	/** Does something with the pictures of a model; nothing where it is gone meanwhile. */
	private <T> Optional<T> withPictures(List<ModelScope> models, Function<ModelScope, EvaluatedModel> evaluation, ModelChoice choice,
			Consumer<Picture> beginning,
			BiFunction<PictureWriter, List<Picture>, T> work) {
		var diagrams = PictureSource.diagrams();
		return PictureSource.model(models, choice.files().get(0)).map(model -> {
			var pictures = PictureSource.pictures(model, evaluation.apply(model), null, diagrams::defaultLayers, beginning);
			return work.apply(pictures,
					request.views().stream().flatMap(view -> Picture.all(diagrams, model.model(), view).stream()).toList());
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
