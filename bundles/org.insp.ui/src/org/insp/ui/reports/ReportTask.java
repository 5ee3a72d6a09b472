/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.ui.reports;

import java.io.IOException;
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
import org.insp.report.kind.ReportKind;
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
				var report = LanguageBridge.join(LanguageBridge.get().readEvaluatedModels(models -> report(models, target.getValue())),
						progress);
				var nothing = report.flatMap(Report::nothing);
				nothing.ifPresent(missing::add);
				if (report.isPresent() && nothing.isEmpty()) {
					write(target.getKey(), target.getValue().kind(), report.get());
				}
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

	private Map<Path, Subject> targets() {
		var targets = new LinkedHashMap<Path, Subject>();
		for (var kind : request.kinds()) {
			for (var model : request.models()) {
				targets.computeIfAbsent(request.file(kind, model), each -> new Subject(kind, new ArrayList<>())).models().add(model);
			}
		}
		return targets;
	}

	/** The report; nothing where the models are gone meanwhile. */
	private Optional<Report> report(List<WorkspaceModel> models, Subject subject) {
		var inputs = ReportSource.inputs(models, subject.models().stream().map(choice -> choice.files().get(0)).toList()).stream()
				.map(input -> request.measures().map(only -> ReportSource.only(input, only)).orElse(input)).toList();
		return inputs.isEmpty() ? Optional.empty() : Optional.of(subject.kind().report(inputs));
	}

	private void write(Path file, ReportKind kind, Report report) throws IOException {
		try {
			Files.createDirectories(file.getParent());
		} catch (IOException e) {
			throw FileErrorMessages.withFileName(file.getParent().toString(), e);
		}
		AtomicFileWriter.write(file, request.format(kind).write(report));
		written.add(file);
	}
}
