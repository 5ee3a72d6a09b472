/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.cli.commands;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.Callable;

import org.insp.cli.base.CommandFailure;
import org.insp.cli.base.ExitCode;
import org.insp.cli.base.Session;
import org.insp.cli.document.ComparisonOutput;
import org.insp.cli.input.ComparedVersions;
import org.insp.comparison.change.ModelComparison;
import org.insp.dsl.models.ModelScope;
import org.insp.dsl.models.VocabularyDetector;
import org.insp.model.check.CheckOptions;
import org.insp.model.evaluation.EvaluatedModel;
import org.insp.model.rules.RuleRegistry;
import org.insp.report.format.PdfConversion.PdfException;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Tells what changed between two versions of a model. */
@Command(name = "diff")
final class DiffCommand implements Callable<Integer> {

	@Parameters(index = "0", paramLabel = "OLD", descriptionKey = "diff.old")
	private String oldPath;

	@Parameters(index = "1", arity = "0..1", paramLabel = "NEW", descriptionKey = "diff.new")
	private Optional<String> newPath;

	@Option(names = "--git", paramLabel = "A[..B]")
	private Optional<String> revisions;

	@Option(names = "--format", paramLabel = "text|json|html|docx|xlsx|md|pdf|csv")
	private Optional<ComparisonOutput.Format> format;

	@Option(names = { "-o", "--output" }, paramLabel = "FILE")
	private Path output;

	@Option(names = "--on", paramLabel = "DATE")
	private Optional<LocalDate> on;

	private final Session session;

	DiffCommand(Session session) {
		this.session = session;
	}

	@Override
	public Integer call() throws IOException {
		try {
			return compare();
		} catch (PdfException e) {
			throw e.isMissing() ? new CommandFailure("pdf-missing") : new CommandFailure("pdf-failed", e.getMessage());
		}
	}

	private int compare() throws IOException {
		var target = new ComparisonOutput(session, output, format);
		try (var versions = versions()) {
			var before = versions.before().load();
			var after = versions.after().load();
			var language = session.requestedLanguage().orElseGet(() -> VocabularyDetector.ofModel(after));
			target.write(new ModelComparison(evaluated(before), evaluated(after), language), versions.before().name(),
					versions.after().name());
			boolean isOldComplete = isComplete(before, versions.before().name());
			return isComplete(after, versions.after().name()) && isOldComplete ? ExitCode.OK : ExitCode.FOUND;
		}
	}

	private ComparedVersions versions() throws IOException {
		if (revisions.isPresent() == newPath.isPresent()) {
			throw new CommandFailure(revisions.isPresent() ? "diff-one-path" : "diff-two-paths");
		}
		return revisions.isPresent()
				? ComparedVersions.ofGit(Path.of(oldPath), revisions.get(), session.environment().in())
				: ComparedVersions.ofPaths(oldPath, newPath.get(), session.environment().in());
	}

	private boolean isComplete(ModelScope model, String path) {
		if (model.hasSyntaxErrors()) {
			session.printError(CommandMessages.of(session).get("diff.incomplete", path));
			return false;
		}
		return true;
	}

	private EvaluatedModel evaluated(ModelScope model) {
		var options = CheckOptions.of(session.environment().clock());
		return new EvaluatedModel(model.model(), RuleRegistry.CHECKER, on.map(options::withReferenceDate).orElse(options));
	}
}
