/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.cli.base;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.insp.model.Language;

/**
 * What the command finds around itself. Only the front end looks at clock, locale and terminal; everything below is told.
 *
 * @param in standard input
 * @param out standard output; unlike a PrintStream it throws when the disk is full
 * @param err standard error
 * @param variables the environment variables
 * @param clock the clock
 * @param outIsTerminal whether a person sees the output
 * @param errIsTerminal whether a person sees the errors
 */
public record Environment(InputStream in, OutputStream out, OutputStream err, Map<String, String> variables, Clock clock,
		boolean outIsTerminal, boolean errIsTerminal) {

	/** Set by the launcher: which of the standard streams are terminals, as digits. Java itself can only say whether all are. */
	private static final String TERMINALS = "insp.terminals";

	/** What surrounds this process. */
	@SuppressWarnings("SystemConsoleNull") // not with that property
	public static Environment ofProcess() {
		// else newer versions of Java pretend that there always is a console
		System.setProperty("jdk.console", "java.base");
		var terminals = System.getProperty(TERMINALS, System.console() == null ? "" : "012");
		return new Environment(System.in, new FileOutputStream(FileDescriptor.out), new FileOutputStream(FileDescriptor.err),
				System.getenv(), Clock.systemDefaultZone(), terminals.contains("1"), terminals.contains("2"));
	}

	/** The language of the person at the terminal, as POSIX has it. */
	Language language() {
		return Stream.of("LC_ALL", "LC_MESSAGES", "LANG").map(variables::get).filter(v -> v != null && !v.isEmpty()).findFirst()
				.filter(v -> v.startsWith("zh")).map(v -> Language.ZH).orElse(Language.EN);
	}

	/** Whether the output may be coloured where the user does not say. */
	public boolean usesColour() {
		return outIsTerminal && variables.getOrDefault("NO_COLOR", "").isEmpty() && !"dumb".equals(variables.get("TERM"));
	}

	/** Whether a variable is set to something. */
	public boolean isSet(String variable) {
		return Optional.ofNullable(variables.get(variable)).filter(v -> !v.isEmpty()).isPresent();
	}
}
