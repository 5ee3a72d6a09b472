/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.cli.commands;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Calls that ask for help by the word: {@code insp help check} is {@code insp check --help}. */
final class HelpArguments {

	private static final String HELP = "help";
	private static final String LANGUAGE = "--lang";

	private HelpArguments() {
	}

	/**
	 * Returns the arguments with the option in place of the word. A command that does not exist stays alone, so that it is reported.
	 *
	 * @param arguments the arguments of a call
	 * @param commands the names of the commands
	 */
	static List<String> asOption(List<String> arguments, Set<String> commands) {
		int at = 0;
		while (at < arguments.size() && arguments.get(at).startsWith(LANGUAGE)) {
			at += arguments.get(at).equals(LANGUAGE) ? 2 : 1;
		}
		if (at >= arguments.size() || !arguments.get(at).equals(HELP)) {
			return arguments;
		}
		var rest = arguments.subList(at + 1, arguments.size());
		boolean isUnknown = !rest.isEmpty() && !rest.get(0).startsWith("-") && !commands.contains(rest.get(0));
		return Stream.of(rest, arguments.subList(0, at), isUnknown ? List.<String>of() : List.of("--help")).flatMap(List::stream).toList();
	}
}
