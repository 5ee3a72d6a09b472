/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.cli.commands;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.function.Function;

import org.insp.cli.base.ExitCode;
import org.insp.cli.base.FailureMessages;
import org.insp.cli.base.Session;
import org.insp.dsl.templates.ModelKind;
import org.insp.model.Language;
import org.insp.model.Severity;
import org.insp.model.check.Rule;
import org.insp.model.rules.RuleCatalogue;

import picocli.CommandLine;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/** The commands, with what all of them share: how options are parsed, and how usage errors and failures are reported. */
public final class Commands {

	private static final Map<String, Function<Session, Callable<Integer>>> ALL = new LinkedHashMap<>();

	static {
		ALL.put("check", CheckCommand::new);
		ALL.put("rules", RulesCommand::new);
		ALL.put("format", FormatCommand::new);
		ALL.put("translate", TranslateCommand::new);
		ALL.put("model", ModelCommand::new);
		ALL.put("diagram", DiagramCommand::new);
		ALL.put("report", ReportCommand::new);
		ALL.put("template", TemplateCommand::new);
		ALL.put("calendar", CalendarCommand::new);
		ALL.put("poam", PoamCommand::new);
		ALL.put("dashboard", DashboardCommand::new);
		ALL.put("status", StatusCommand::new);
		ALL.put("diff", DiffCommand::new);
		ALL.put("import", ImportCommand::new);
		ALL.put("new", NewCommand::new);
		ALL.put("vocabulary", VocabularyCommand::new);
		ALL.put("lsp", LspCommand::new);
	}

	private final Session session;

	/** @param session the call that is executed */
	public Commands(Session session) {
		this.session = session;
	}

	/** Executes the command that some arguments call, and returns the exit code. */
	public int execute(List<String> arguments) {
		var called = HelpArguments.asOption(arguments, ALL.keySet());
		try {
			return commandLine(called).execute(called.toArray(String[]::new));
		} catch (OutOfMemoryError e) {
			session.printError(FailureMessages.outOfMemory(session.language()));
			return ExitCode.FAILED;
		} catch (RuntimeException | Error e) {
			return printUnexpected(e, List.of());
		}
	}

	/** Only the command that is called is set up, because reading the annotations of all takes time; all where none is called by name. */
	private CommandLine commandLine(List<String> arguments) {
		var line = new CommandLine(new RootCommand(session));
		var factory = arguments.isEmpty() ? null : ALL.get(arguments.get(0));
		if (factory != null) {
			line.addSubcommand(arguments.get(0), factory.apply(session));
		} else if (arguments.isEmpty() || !RootCommand.VERSION.contains(arguments.get(0))) {
			ALL.forEach((name, command) -> line.addSubcommand(name, command.apply(session)));
		}
		return configured(line);
	}

	private CommandLine configured(CommandLine line) {
		var values = new OptionValues(session);
		return line.setResourceBundle(new PicocliMessages(CommandMessages.of(session), session.language()))
				.setOut(new PrintWriter(session.out()))
				.setErr(session.err())
				.setCaseInsensitiveEnumValuesAllowed(true)
				.registerConverter(LocalDate.class, values::date)
				.registerConverter(Language.class, values::language)
				.registerConverter(Severity.class, values::severity)
				.registerConverter(ModelKind.class, values::kind)
				.registerConverter(PictureScale.class, values::scale)
				.registerConverter(Rule.class, values::rule)
				.registerConverter(RuleCatalogue.Entry.class, values::entry)
				.setParameterExceptionHandler(this::handleUsageError)
				.setExecutionExceptionHandler(this::handleFailure);
	}

	private int handleUsageError(ParameterException error, String[] arguments) {
		session.printError(new UsageErrors(CommandMessages.of(session)).message(error));
		session.err().println(CommandMessages.of(session).get("mistake.hint", error.getCommandLine().getCommandSpec().qualifiedName()));
		return ExitCode.FAILED;
	}

	private int handleFailure(Exception failure, CommandLine line, ParseResult parsed) {
		if (failure instanceof IOException io) {
			session.printError(io);
			return ExitCode.FAILED;
		} else if (failure instanceof UncheckedIOException io) {
			session.printError(io.getCause());
			return ExitCode.FAILED;
		}
		return printUnexpected(failure, parsed.originalArgs());
	}

	private int printUnexpected(Throwable failure, List<String> arguments) {
		session.printError(FailureMessages.unexpected(failure, session.language()));
		if (arguments.contains(RootCommand.DEBUG) || session.environment().isSet("INSP_DEBUG")) {
			failure.printStackTrace(session.err());
		}
		return ExitCode.FAILED;
	}
}
