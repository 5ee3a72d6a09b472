/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.function.Function;

import org.insp.model.Language;
import org.insp.model.Severity;
import org.insp.model.check.Rule;

import picocli.CommandLine;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/** The commands, and what is done with their options, mistakes and failures alike. */
final class Commands {

	private static final Map<String, Function<Session, Callable<Integer>>> ALL = new LinkedHashMap<>();

	static {
		ALL.put("check", CheckCommand::new);
		ALL.put("rules", RulesCommand::new);
		ALL.put("format", FormatCommand::new);
		ALL.put("translate", TranslateCommand::new);
		ALL.put("model", ModelCommand::new);
		ALL.put("diagram", DiagramCommand::new);
		ALL.put("new", NewCommand::new);
		ALL.put("vocabulary", VocabularyCommand::new);
		ALL.put("lsp", LspCommand::new);
	}

	private final Session session;

	Commands(Session session) {
		this.session = session;
	}

	int execute(List<String> arguments) {
		try {
			return commandLine(arguments).execute(arguments.toArray(String[]::new));
		} catch (OutOfMemoryError e) {
			session.complain(session.texts().get("failure.memory"));
			return ExitCode.FAILED;
		} catch (RuntimeException | Error e) {
			return unexpected(e, List.of());
		}
	}

	/** Only the command that is called is set up, because reading the annotations of all takes time; all where none is called by name. */
	private CommandLine commandLine(List<String> arguments) {
		var line = new CommandLine(new Insp(session));
		var called = arguments.isEmpty() ? null : ALL.get(arguments.get(0));
		if (called != null) {
			line.addSubcommand(arguments.get(0), called.apply(session));
		} else if (arguments.isEmpty() || !Insp.VERSION.contains(arguments.get(0))) {
			ALL.forEach((name, command) -> line.addSubcommand(name, command.apply(session)));
		}
		return configured(line);
	}

	private CommandLine configured(CommandLine line) {
		var values = new Values(session);
		return line.setResourceBundle(new TextsBundle(session.texts()))
				.setOut(new PrintWriter(session.out()))
				.setErr(session.err())
				.setCaseInsensitiveEnumValuesAllowed(true)
				.registerConverter(LocalDate.class, values::date)
				.registerConverter(Language.class, values::language)
				.registerConverter(Severity.class, values::severity)
				.registerConverter(Rule.class, values::rule)
				.setParameterExceptionHandler(this::misused)
				.setExecutionExceptionHandler(this::failed);
	}

	private int misused(ParameterException mistake, String[] arguments) {
		session.complain(new UsageMistakes(session.texts()).message(mistake));
		session.err().println(session.texts().get("mistake.hint", mistake.getCommandLine().getCommandSpec().qualifiedName()));
		return ExitCode.FAILED;
	}

	private int failed(Exception failure, CommandLine line, ParseResult parsed) {
		if (failure instanceof IOException io) {
			session.complain(io);
			return ExitCode.FAILED;
		} else if (failure instanceof UncheckedIOException io) {
			session.complain(io.getCause());
			return ExitCode.FAILED;
		}
		return unexpected(failure, parsed.originalArgs());
	}

	private int unexpected(Throwable failure, List<String> arguments) {
		session.complain(session.texts().get("failure.unexpected", failure.toString().lines().findFirst().orElse("")));
		if (arguments.contains(Insp.DEBUG) || session.environment().has("INSP_DEBUG")) {
			failure.printStackTrace(session.err());
		}
		return ExitCode.FAILED;
	}
}
