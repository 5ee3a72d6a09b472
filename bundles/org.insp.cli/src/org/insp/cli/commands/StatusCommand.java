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
import org.insp.cli.input.FileWatch;
import org.insp.cli.input.ModelSource;
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

	/** Makes a terminal empty and goes to its upper left corner. */
	private static final String CLEAR = "\u001b[H\u001b[2J";

	@Parameters(arity = "1..*", paramLabel = "PATH", descriptionKey = "report.paths")
	private List<String> paths;

	@Option(names = "--on", paramLabel = "DATE", descriptionKey = "insp.report.on")
	private Optional<LocalDate> on;

	@Option(names = "--watch", descriptionKey = "status.watch")
	private boolean isWatching;

	private final Session session;

	StatusCommand(Session session) {
		this.session = session;
	}

	@Override
	public Integer call() throws IOException, InterruptedException {
		var sources = ModelSources.of(paths, session.environment().in());
		var loader = InspStandaloneSetup.doSetup().getInstance(ModelLoader.class);
		if (!isWatching) {
			print(sources, loader);
			return ExitCode.OK;
		}
		var watch = new FileWatch(sources.stream().map(ModelSource::root).toList());
		// ends with the process, by Ctrl+C
		while (true) {
			if (session.environment().outIsTerminal()) {
				session.out().write(CLEAR);
			}
			try {
				print(sources, loader);
			} catch (IOException e) {
				// an editor may just be writing the file
				session.printError(e);
			}
			session.out().flush();
			watch.await();
		}
	}

	private void print(List<ModelSource> sources, ModelLoader loader) throws IOException {
		var options = CheckOptions.of(session.environment().clock());
		for (var source : sources) {
			var model = source.load(loader);
			var evaluated = new EvaluatedModel(model.model(), RuleRegistry.CHECKER, on.map(options::withReferenceDate).orElse(options));
			var language = session.requestedLanguage().orElseGet(() -> VocabularyDetector.ofModel(model));
			session.out().write(StatusText.of(evaluated, source.name(), language));
		}
	}
}
