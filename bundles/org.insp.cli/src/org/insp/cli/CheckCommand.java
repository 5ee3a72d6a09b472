/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;

import org.insp.cli.check.CheckRun;
import org.insp.cli.check.Checked;
import org.insp.cli.check.FailOn;
import org.insp.cli.check.Sources;
import org.insp.cli.report.ReportFormat;
import org.insp.dsl.InspStandaloneSetup;
import org.insp.dsl.models.ModelLoader;
import org.insp.model.Severity;
import org.insp.model.check.CheckOptions;
import org.insp.model.check.Rule;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Judges models and says what is missing. */
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
	private ReportFormat format = ReportFormat.TEXT;

	@Option(names = "--fail-on", paramLabel = "error|warning|info|never")
	private FailOn failOn = FailOn.ERROR;

	@Option(names = "--rule", paramLabel = "ID=SEVERITY")
	private Map<Rule<?>, Severity> severities = new LinkedHashMap<>();

	@Option(names = "--color", paramLabel = "auto|always|never")
	private Colour colour = Colour.AUTO;

	@Option(names = { "-o", "--output" }, paramLabel = "FILE")
	private Path output;

	private final Session session;

	CheckCommand(Session session) {
		this.session = session;
	}

	@Override
	public Integer call() throws IOException, InterruptedException {
		var sources = Sources.of(paths, session.environment().in());
		var checked = new CheckRun(context(), session.asked(), new TerminalProgress(session)).check(sources,
				() -> InspStandaloneSetup.doSetup().getInstance(ModelLoader.class), session.language());
		new Output(session, output).write(out -> format.report(failOn, isColoured()).write(checked, out));
		return exitCode(checked);
	}

	private CheckOptions context() {
		var overrides = new LinkedHashMap<String, Severity>();
		severities.forEach((rule, severity) -> overrides.put(rule.id(), severity));
		var context = CheckOptions.of(session.environment().clock()).overriding(overrides);
		return on.map(context::on).orElse(context);
	}

	private boolean isColoured() {
		return output == null && (colour == Colour.ALWAYS || colour == Colour.AUTO && session.environment().coloured());
	}

	private int exitCode(Checked checked) {
		for (var failure : checked.failures()) {
			if (failure instanceof IOException io) {
				session.complain(io);
			} else {
				throw (RuntimeException) failure;
			}
		}
		return !checked.failures().isEmpty() ? ExitCode.FAILED
				: checked.findings().anyMatch(failOn::isReachedBy) ? ExitCode.FOUND
				: ExitCode.OK;
	}
}
