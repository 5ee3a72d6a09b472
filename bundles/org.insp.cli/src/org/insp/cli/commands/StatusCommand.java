/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.cli.commands;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;

import org.insp.cli.base.ExitCode;
import org.insp.cli.base.Session;
import org.insp.cli.document.StatusText;
import org.insp.cli.input.ModelSources;
import org.insp.dsl.InspStandaloneSetup;
import org.insp.dsl.models.ModelLoader;
import org.insp.dsl.models.VocabularyDetector;
import org.insp.model.check.CheckOptions;
import org.insp.model.evaluation.EvaluatedModel;
import org.insp.model.rules.RuleRegistry;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Prints how far plans are. */
@Command(name = "status")
final class StatusCommand implements Callable<Integer> {

	@Parameters(arity = "1..*", paramLabel = "PATH", descriptionKey = "report.paths")
	private List<String> paths;

	@Option(names = "--on", paramLabel = "DATE", descriptionKey = "insp.report.on")
	private Optional<LocalDate> on;

	private final Session session;

	StatusCommand(Session session) {
		this.session = session;
	}

	@Override
	public Integer call() throws IOException {
		var loader = InspStandaloneSetup.doSetup().getInstance(ModelLoader.class);
		var options = CheckOptions.of(session.environment().clock());
		for (var source : ModelSources.of(paths, session.environment().in())) {
			var model = source.load(loader);
			var evaluated = new EvaluatedModel(model.model(), RuleRegistry.CHECKER, on.map(options::withReferenceDate).orElse(options));
			var language = session.requestedLanguage().orElseGet(() -> VocabularyDetector.ofModel(model));
			session.out().write(StatusText.of(evaluated, source.name(), language));
		}
		return ExitCode.OK;
	}
}
