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

/** One call of the command: its surroundings, the language it speaks, its streams. Output is UTF-8 whatever the locale. */
public final class Session {

	private final Environment environment;
	private final Optional<Language> requestedLanguage;
	private final Writer out;
	private final PrintWriter err;

	/**
	 * @param environment the surroundings
	 * @param requestedLanguage the language that the caller asks for
	 */
	@SuppressWarnings("resource") // the standard streams stay open
	public Session(Environment environment, Optional<Language> requestedLanguage) {
		this.environment = environment;
		this.requestedLanguage = requestedLanguage;
		this.out = new BufferedWriter(new OutputStreamWriter(new StandardOutput(environment.out()), StandardCharsets.UTF_8));
		this.err = new PrintWriter(new OutputStreamWriter(environment.err(), StandardCharsets.UTF_8), true);
	}

	/** What the command gets from the process that it runs in. */
	public Environment environment() {
		return environment;
	}

	/** The language that was asked for; where none was, what is said of a model is said in the model's. */
	public Optional<Language> requestedLanguage() {
		return requestedLanguage;
	}

	/** The language in which the command speaks of itself. */
	public Language language() {
		return requestedLanguage.orElseGet(environment::language);
	}

	/** Standard output. */
	public Writer out() {
		return out;
	}

	/** Standard error. */
	public PrintWriter err() {
		return err;
	}

	/** Tells of a failure in one line. */
	public void printError(String message) {
		err.println("insp: " + message);
	}

	/** Tells of a failure in one line. */
	public void printError(IOException failure) {
		printError(FailureMessages.message(failure, language()));
	}
}
