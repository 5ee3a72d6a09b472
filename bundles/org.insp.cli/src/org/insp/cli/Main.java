/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.cli;

import java.io.IOException;
import java.util.List;

import org.insp.cli.base.Environment;
import org.insp.cli.base.ExitCode;
import org.insp.cli.base.LibraryOutput;
import org.insp.cli.base.RequestedLanguage;
import org.insp.cli.base.Session;
import org.insp.cli.commands.Commands;

/** The {@code insp} command. */
public final class Main {

	private Main() {
	}

	/** Runs the command and exits with its code. */
	public static void main(String[] arguments) {
		LibraryOutput.divert();
		System.exit(run(List.of(arguments), Environment.ofProcess()));
	}

	/**
	 * Runs the command.
	 *
	 * @return 0 if all is well, 1 if something was found that makes it fail, 2 if it was called wrongly or could not read or write
	 */
	public static int run(List<String> arguments, Environment environment) {
		var session = new Session(environment, RequestedLanguage.in(arguments));
		int exit = new Commands(session).execute(arguments);
		try {
			session.out().flush();
		} catch (IOException e) {
			session.printError(e);
			exit = ExitCode.FAILED;
		}
		return exit;
	}
}
