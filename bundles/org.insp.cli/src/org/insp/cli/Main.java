/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.cli;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.insp.model.Language;

/** The {@code insp} command. */
public final class Main {

	private static final String LANGUAGE_OPTION = "--lang";
	private static final String HELP = "help";

	private Main() {
	}

	/** Runs the command and ends the process with its exit code. */
	public static void main(String[] arguments) {
		LibraryOutput.divert();
		System.exit(run(List.of(arguments), Environment.ofProcess()));
	}

	/**
	 * Runs the command.
	 *
	 * @return 0; or 1 where something was found that makes it fail; or 2 where it was called wrongly or could not read or write
	 */
	public static int run(List<String> arguments, Environment environment) {
		var session = new Session(environment, language(arguments));
		int exit = new Commands(session).execute(helpAsOption(arguments));
		try {
			session.out().flush();
		} catch (IOException e) {
			session.complain(e);
			exit = ExitCode.FAILED;
		}
		return exit;
	}

	/** The language is needed before anything else is understood: to say what is not. */
	private static Optional<Language> language(List<String> arguments) {
		for (int i = 0; i < arguments.size(); i++) {
			var argument = arguments.get(i);
			if (argument.startsWith(LANGUAGE_OPTION + '=')) {
				return language(argument.substring(LANGUAGE_OPTION.length() + 1));
			} else if (argument.equals(LANGUAGE_OPTION) && i + 1 < arguments.size()) {
				return language(arguments.get(i + 1));
			}
		}
		return Optional.empty();
	}

	/** The language of a code. */
	static Optional<Language> language(String code) {
		return Optional.ofNullable(Language.get(code)).filter(l -> l != Language.UNSPECIFIED);
	}

	/** {@code insp help check} is {@code insp check --help}. */
	private static List<String> helpAsOption(List<String> arguments) {
		return arguments.isEmpty() || !arguments.get(0).equals(HELP)
				? arguments
				: Stream.concat(arguments.stream().skip(1), Stream.of("--help")).toList();
	}
}
