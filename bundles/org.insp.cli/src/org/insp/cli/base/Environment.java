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
 * The environment of a call. Only this front end reads clock, locale and terminal; they are passed to everything below.
 *
 * @param in standard input
 * @param out standard output; not a PrintStream, which would hide that the disk is full
 * @param err standard error
 * @param variables the environment variables
 * @param clock the clock
 * @param outIsTerminal whether standard output is a terminal
 * @param errIsTerminal whether standard error is a terminal
 */
public record Environment(InputStream in, OutputStream out, OutputStream err, Map<String, String> variables, Clock clock,
		boolean outIsTerminal, boolean errIsTerminal) {

	/** Set by the launcher: which of the standard streams are terminals, as digits. Java itself can only say whether all are. */
	private static final String TERMINALS = "insp.terminals";

	/** Returns the environment of this process. */
	@SuppressWarnings("SystemConsoleNull") // not with that property
	public static Environment ofProcess() {
		// otherwise newer versions of Java always report a console
		System.setProperty("jdk.console", "java.base");
		var terminals = System.getProperty(TERMINALS, System.console() == null ? "" : "012");
		return new Environment(System.in, new FileOutputStream(FileDescriptor.out), new FileOutputStream(FileDescriptor.err),
				System.getenv(), Clock.systemDefaultZone(), terminals.contains("1"), terminals.contains("2"));
	}

	/** Returns the language of the locale, by the variables of POSIX. */
	Language language() {
		return Stream.of("LC_ALL", "LC_MESSAGES", "LANG").map(variables::get).filter(v -> v != null && !v.isEmpty()).findFirst()
				.filter(v -> v.startsWith("zh")).map(v -> Language.ZH).orElse(Language.EN);
	}

	/** Returns whether to use colours where the user does not say. */
	public boolean usesColour() {
		return outIsTerminal && variables.getOrDefault("NO_COLOR", "").isEmpty() && !"dumb".equals(variables.get("TERM"));
	}

	/** Returns whether a variable is set and not empty. */
	public boolean isSet(String variable) {
		return Optional.ofNullable(variables.get(variable)).filter(v -> !v.isEmpty()).isPresent();
	}
}
