/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.cli.commands;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;

import org.insp.cli.base.ExitCode;
import org.insp.cli.base.Output;
import org.insp.cli.base.Session;
import org.insp.cli.check.Baseline;
import org.insp.cli.check.CheckResult;
import org.insp.cli.check.CheckRun;
import org.insp.cli.check.FailOn;
import org.insp.cli.input.ModelSources;
import org.insp.cli.report.CheckFormat;
import org.insp.dsl.InspStandaloneSetup;
import org.insp.dsl.models.ModelLoader;
import org.insp.model.Severity;
import org.insp.model.check.CheckOptions;
import org.insp.model.check.Rule;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Checks models and reports what is missing. */
@Command(name = "check")
final class CheckCommand implements Callable<Integer> {

	private enum Colour {
		AUTO, ALWAYS, NEVER
	}

	@Parameters(arity = "1..*", paramLabel = "PATH", descriptionKey = "check.paths")
	private List<String> paths;

	@Option(names = "--on", paramLabel = "DATE")
	private Optional<LocalDate> on;

	@Option(names = "--format", paramLabel = "text|json|sarif|junit|codequality")
	private CheckFormat format = CheckFormat.TEXT;

	@Option(names = "--fail-on", paramLabel = "error|warning|info|never")
	private FailOn failOn = FailOn.ERROR;

	@Option(names = "--rule", paramLabel = "ID=SEVERITY")
	private Map<Rule<?>, Severity> severities = new LinkedHashMap<>();

	@Option(names = "--color", paramLabel = "auto|always|never")
	private Colour colour = Colour.AUTO;

	@Option(names = "--baseline", paramLabel = "REPORT")
	private Path baseline;

	@Option(names = { "-o", "--output" }, paramLabel = "FILE")
	private Path output;

	private final Session session;

	CheckCommand(Session session) {
		this.session = session;
	}

	@Override
	public Integer call() throws IOException, InterruptedException {
		var sources = ModelSources.of(paths, session.environment().in());
		var result = new CheckRun(options(), session.requestedLanguage(), new TerminalProgress(session),
				baseline == null ? Baseline.NONE : Baseline.read(baseline)).check(sources,
						() -> InspStandaloneSetup.doSetup().getInstance(ModelLoader.class), session.language());
		new Output(session, output).write(out -> format.report(failOn, isColoured()).write(result, out));
		return exitCode(result);
	}

	private CheckOptions options() {
		var overrides = new LinkedHashMap<String, Severity>();
		severities.forEach((rule, severity) -> overrides.put(rule.id(), severity));
		var options = CheckOptions.of(session.environment().clock()).withOverrides(overrides);
		return on.map(options::withReferenceDate).orElse(options);
	}

	private boolean isColoured() {
		return output == null && (colour == Colour.ALWAYS || colour == Colour.AUTO && session.environment().usesColour());
	}

	private int exitCode(CheckResult result) {
		for (var failure : result.failures()) {
			if (failure instanceof IOException io) {
				session.printError(io);
			} else {
				throw (RuntimeException) failure;
			}
		}
		return !result.failures().isEmpty() ? ExitCode.FAILED
				: result.problems().anyMatch(failOn::isReachedBy) ? ExitCode.FOUND
				: ExitCode.OK;
	}
}
