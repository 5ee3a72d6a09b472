/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.cli.base;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

import org.insp.model.Language;

/** One call of the command: its environment, its languages and its streams. Output is UTF-8 whatever the locale. */
public final class Session {

	private final Environment environment;
	private final Optional<Language> requestedLanguage;
	private final Writer out;
	private final PrintWriter err;

	/**
	 * @param environment the environment of the call
	 * @param requestedLanguage the language that the caller requests
	 */
	@SuppressWarnings("resource") // the standard streams stay open
	public Session(Environment environment, Optional<Language> requestedLanguage) {
		this.environment = environment;
		this.requestedLanguage = requestedLanguage;
		this.out = new BufferedWriter(new OutputStreamWriter(new StandardOutput(environment.out()), StandardCharsets.UTF_8));
		this.err = new PrintWriter(new OutputStreamWriter(environment.err(), StandardCharsets.UTF_8), true);
	}

	/** Everything that the command gets from the process that it runs in. */
	public Environment environment() {
		return environment;
	}

	/** Returns the language that was requested. Where there is none, messages about a model are in the language of the model. */
	public Optional<Language> requestedLanguage() {
		return requestedLanguage;
	}

	/** Returns the language of messages that are not about a model. */
	public Language language() {
		return requestedLanguage.orElseGet(environment::language);
	}

	/** Returns standard output. */
	public Writer out() {
		return out;
	}

	/** Returns standard error. */
	public PrintWriter err() {
		return err;
	}

	/** Prints a failure in one line on standard error. */
	public void printError(String message) {
		err.println("insp: " + message);
	}

	/** Prints a failure in one line on standard error. */
	public void printError(IOException failure) {
		printError(FailureMessages.message(failure, language()));
	}
}
