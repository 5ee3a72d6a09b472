/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.cli.commands;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;

import org.insp.cli.base.CommandFailure;
import org.insp.cli.base.Session;
import org.insp.cli.document.FilledForms;
import org.insp.cli.document.ReportOutput;
import org.insp.cli.document.ReportScope;
import org.insp.cli.input.ModelSources;
import org.insp.report.format.PdfConversion.PdfException;
import org.insp.report.format.ReportFormat;
import org.insp.report.input.ReportInput;
import org.insp.report.kind.ReportKind;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Writes the ledger and other reports of models. */
@Command(name = "report")
final class ReportCommand implements Callable<Integer> {

	@Parameters(index = "0", paramLabel = "KIND", descriptionKey = "report.kind")
	private String kindName;

	@Parameters(index = "1..*", arity = "1..*", paramLabel = "PATH", descriptionKey = "report.paths")
	private List<String> paths;

	@Option(names = "--format", paramLabel = "FORMAT")
	private Optional<ReportFormat> format;

	@Option(names = { "-o", "--output" }, paramLabel = "FILE|FOLDER")
	private Path output;

	@Mixin
	private ReportScope scope;

	@Option(names = "--clues")
	private boolean hasClues;

	@Option(names = "--template", paramLabel = "FILE")
	private Path template;

	private final Session session;

	ReportCommand(Session session) {
		this.session = session;
	}

	@Override
	public Integer call() throws IOException {
		try {
			return write();
		} catch (PdfException e) {
			throw e.isMissing() ? new CommandFailure("pdf-missing") : new CommandFailure("pdf-failed", e.getMessage());
		}
	}

	private int write() throws IOException {
		var kind = kind();
		if (scope.isMasked() && (kind.isConfidential() || hasClues)) {
			throw new CommandFailure(hasClues ? "clues-masked" : "report-confidential", kind.title(session.language()));
		}
		var sources = ModelSources.of(paths, session.environment().in());
		var forms = template == null ? null : new FilledForms(session, template, kind, isPdf());
		var target = new ReportOutput(session, output, forms == null ? format : Optional.of(forms.format()), kind.usualFormat());
		target.accept(kind.isOverAll() ? 1 : sources.size());
		var inputs = new LinkedHashMap<String, List<ReportInput>>();
		for (var loaded : scope.load(sources, session, hasClues)) {
			var name = kind.isOverAll() || sources.size() == 1 ? kind.id() : unused(loaded.source().name(), kind, inputs.keySet());
			inputs.computeIfAbsent(name, each -> new ArrayList<>()).add(loaded.input());
		}
		var files = new LinkedHashMap<String, byte[]>();
		for (var each : inputs.entrySet()) {
			if (forms != null) {
				files.putAll(forms.of(each.getKey(), each.getValue().get(0)));
				continue;
			}
			var report = kind.report(each.getValue());
			if (report.nothing().isPresent()) {
				session.err().println(report.nothing().get());
			} else {
				files.put(each.getKey() + '.' + target.format().extension(), target.format().write(report));
			}
		}
		if (forms != null) {
			checkCopies(files.size(), kind);
			target.accept(files.size());
		}
		target.write(files);
		return scope.exitCode();
	}

	private boolean isPdf() {
		return format.or(() -> output == null ? Optional.empty() : ReportFormat.of(String.valueOf(output.getFileName())))
				.filter(each -> each == ReportFormat.PDF).isPresent();
	}

	private void checkCopies(int count, ReportKind kind) throws CommandFailure {
		if (count == 0) {
			throw new CommandFailure("template-nothing", kind.title(session.language()));
		}
	}

	/** The name of the file of a model's report, other than those of the models before. */
	private static String unused(String model, ReportKind kind, Set<String> names) {
		var name = model + '-' + kind.id();
		for (int i = 2; names.contains(name); i++) {
			name = model + '-' + i + '-' + kind.id();
		}
		return name;
	}

	private ReportKind kind() throws CommandFailure {
		return ReportKind.of(kindName).orElseThrow(() -> {
			var messages = CommandMessages.of(session);
			return new CommandFailure("unknown-report", kindName, Arrays.stream(ReportKind.values())
					.map(kind -> messages.get("report.named", kind.id(), kind.title(session.language())))
					.collect(Collectors.joining(messages.get("list"))));
		});
	}
}
