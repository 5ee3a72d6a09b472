/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.ui.reports;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.InvocationTargetException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.jface.operation.IRunnableWithProgress;
import org.insp.dsl.files.AtomicFileWriter;
import org.insp.dsl.files.FileErrorMessages;
import org.insp.dsl.ide.service.WorkspaceModel;
import org.insp.report.content.Report;
import org.insp.report.input.ReportInput;
import org.insp.report.kind.ReportKind;
import org.insp.report.template.FormCopies;
import org.insp.report.template.FormFile;
import org.insp.report.template.TemplateException;
import org.insp.ui.InspUi;
import org.insp.ui.language.LanguageBridge;
import org.insp.ui.pictures.ModelChoice;

/** Makes reports of models as the language service has them, unsaved text included, and writes them as {@code insp report} does. */
final class ReportTask implements IRunnableWithProgress {

	private final ReportRequest request;
	private final Predicate<List<Path>> overwrite;
	private final List<Path> written = new ArrayList<>();
	private final List<String> missing = new ArrayList<>();

	/**
	 * @param request what is to be written
	 * @param overwrite is asked once, for all files that exist already, whether they may be written over
	 */
	ReportTask(ReportRequest request, Predicate<List<Path>> overwrite) {
		this.request = request;
		this.overwrite = overwrite;
	}

	/** Why some files were not written: there is nothing to report. */
	List<String> missing() {
		return missing;
	}

	/** The files that were written. */
	List<Path> written() {
		return written;
	}

	@Override
	public void run(IProgressMonitor monitor) throws InvocationTargetException {
		try {
			var progress = SubMonitor.convert(monitor, InspUi.texts(ReportTask.class).get("exporting"),
					1 + request.kinds().size() * request.models().size());
			var targets = targets();
			var existing = targets.keySet().stream().filter(Files::exists).toList();
			if (!existing.isEmpty() && !overwrite.test(existing)) {
				throw new OperationCanceledException();
			}
			progress.worked(1);
			for (var target : targets.entrySet()) {
				progress.subTask(target.getKey().getFileName().toString());
				var made = LanguageBridge.join(LanguageBridge.get().readEvaluatedModels(models -> make(models, target)), progress);
				made.missing().ifPresent(missing::add);
				write(made.files());
				progress.split(1);
			}
		} catch (IOException | RuntimeException e) {
			if (monitor.isCanceled() || e instanceof OperationCanceledException) {
				throw new OperationCanceledException();
			}
			throw new InvocationTargetException(e);
		}
	}

	/** A report: its kind, and of which models. */
	private record Subject(ReportKind kind, List<ModelChoice> models) {
	}

	/** The files of a report, or why there are none. */
	private record Made(Map<Path, byte[]> files, Optional<String> missing) {
	}

	private Map<Path, Subject> targets() {
		var targets = new LinkedHashMap<Path, Subject>();
		for (var kind : request.kinds()) {
			for (var model : request.models()) {
				targets.computeIfAbsent(request.file(kind, model), each -> new Subject(kind, new ArrayList<>())).models().add(model);
			}
		}
		return targets;
	}

	/** What is written of a report: nothing where the models are gone meanwhile, or where there is nothing to report. */
	private Made make(List<WorkspaceModel> models, Map.Entry<Path, Subject> target) {
		var subject = target.getValue();
		var kind = subject.kind();
		var inputs = ReportSource.inputs(models, subject.models().stream().map(choice -> choice.files().get(0)).toList()).stream()
				.map(input -> request.measures().map(only -> ReportSource.only(input, only)).orElse(input)).toList();
		try {
			if (inputs.isEmpty()) {
				return new Made(Map.of(), Optional.empty());
			} else if (request.template().isPresent()) {
				return filled(request.template().get(), target.getKey(), kind, inputs.get(0));
			}
			Report report = kind.report(inputs);
			return report.nothing().isPresent()
					? new Made(Map.of(), report.nothing())
					: new Made(Map.of(target.getKey(), request.format(kind).write(report)), Optional.empty());
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	private static Made filled(Path template, Path file, ReportKind kind, ReportInput input) throws IOException {
		var files = new LinkedHashMap<Path, byte[]>();
		try {
			var form = new FormFile(FormFile.format(template.toString()).orElseThrow(), Files.readAllBytes(template));
			FormCopies.filled(form, kind, input).forEach((copy, content) -> files.put(ReportRequest.copy(file, copy), content));
		} catch (TemplateException e) {
			throw new MistakenFormException(InspUi.texts(ReportTask.class).get("mistake", template, e.message(InspUi.language())));
		}
		return new Made(files, Optional.of(InspUi.texts(ReportTask.class).get("nothing", kind.title(InspUi.language())))
				.filter(text -> files.isEmpty()));
	}

	private void write(Map<Path, byte[]> files) throws IOException {
		for (var file : files.entrySet()) {
			try {
				Files.createDirectories(file.getKey().getParent());
			} catch (IOException e) {
				throw FileErrorMessages.withFileName(file.getKey().getParent().toString(), e);
			}
			AtomicFileWriter.write(file.getKey(), file.getValue());
			written.add(file.getKey());
		}
	}
}
