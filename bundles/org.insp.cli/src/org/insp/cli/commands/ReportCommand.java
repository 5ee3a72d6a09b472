/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.cli.commands;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;

import org.insp.cli.base.CommandFailure;
import org.insp.cli.base.ExitCode;
import org.insp.cli.base.Session;
import org.insp.cli.document.FilledForms;
import org.insp.cli.document.MemberSelection;
import org.insp.cli.document.ReportOutput;
import org.insp.cli.input.ModelSources;
import org.insp.cli.input.SingleModel;
import org.insp.dsl.InspStandaloneSetup;
import org.insp.dsl.models.ModelLoader;
import org.insp.dsl.models.ModelScope;
import org.insp.dsl.models.VocabularyDetector;
import org.insp.model.check.CheckOptions;
import org.insp.model.evaluation.EvaluatedModel;
import org.insp.model.rules.RuleRegistry;
import org.insp.report.format.PdfConversion.PdfException;
import org.insp.report.format.ReportFormat;
import org.insp.report.input.ReportInput;
import org.insp.report.input.ReportOptions;
import org.insp.report.kind.ReportKind;

import picocli.CommandLine.Command;
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

	@Option(names = "--on", paramLabel = "DATE")
	private Optional<LocalDate> on;

	@Option(names = "--member", paramLabel = "NAME")
	private String member;

	@Option(names = "--mask")
	private boolean isMasked;

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
		if (isMasked && (kind.isConfidential() || hasClues)) {
			throw new CommandFailure(hasClues ? "clues-masked" : "report-confidential", kind.title(session.language()));
		}
		var sources = ModelSources.of(paths, session.environment().in());
		var forms = template == null ? null : new FilledForms(session, template, kind, isPdf());
		var target = new ReportOutput(session, output, forms == null ? format : Optional.of(forms.format()), kind.usualFormat());
		target.accept(kind.isOverAll() ? 1 : sources.size());
		var loader = InspStandaloneSetup.doSetup().getInstance(ModelLoader.class);
		var members = new MemberSelection(member);
		var inputs = new LinkedHashMap<String, List<ReportInput>>();
		int exit = ExitCode.OK;
		for (var source : sources) {
			var model = source.load(loader);
			var person = members.of(model.model());
			if (member != null && person.isEmpty()) {
				continue;
			}
			var name = kind.isOverAll() || sources.size() == 1 ? kind.id() : unused(source.name(), kind, inputs.keySet());
			inputs.computeIfAbsent(name, each -> new ArrayList<>()).add(input(model, new ReportOptions(person, isMasked, hasClues)));
			if (SingleModel.hasSyntaxErrors(model)) {
				session.printError(CommandMessages.of(session).get("report.incomplete", source.root().getFileName()));
				exit = ExitCode.FOUND;
			}
		}
		members.checkFound();
		var files = new LinkedHashMap<String, byte[]>();
		for (var each : inputs.entrySet()) {
			if (forms != null) {
				files.putAll(forms.of(each.getKey(), each.getValue().get(0)));
				continue;
			}
			files.put(each.getKey() + '.' + target.format().extension(), target.format().write(kind.report(each.getValue())));
		}
		if (forms != null) {
			checkCopies(files.size(), kind);
			target.accept(files.size());
		}
		target.write(files);
		return exit;
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

	private ReportInput input(ModelScope model, ReportOptions restriction) {
		var options = CheckOptions.of(session.environment().clock());
		var evaluated = new EvaluatedModel(model.model(), RuleRegistry.CHECKER, on.map(options::withReferenceDate).orElse(options));
		return new ReportInput(evaluated, session.requestedLanguage().orElseGet(() -> VocabularyDetector.ofModel(model)), restriction);
	}
}
