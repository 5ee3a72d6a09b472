/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.cli;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

import org.insp.model.Language;
import org.insp.model.text.MessageBundle;

/** One call of the command: its surroundings, the language it speaks, its streams. Output is UTF-8 whatever the locale. */
final class Session {

	private final Environment environment;
	private final Optional<Language> asked;
	private final Writer out;
	private final PrintWriter err;

	/**
	 * @param environment the surroundings
	 * @param asked the language that the caller asks for
	 */
	Session(Environment environment, Optional<Language> asked) {
		this.environment = environment;
		this.asked = asked;
		this.out = new BufferedWriter(new OutputStreamWriter(new StandardOutput(environment.out()), StandardCharsets.UTF_8));
		this.err = new PrintWriter(new OutputStreamWriter(environment.err(), StandardCharsets.UTF_8), true);
	}

	Environment environment() {
		return environment;
	}

	/** The language that was asked for; where none was, what is said of a model is said in the model's. */
	Optional<Language> asked() {
		return asked;
	}

	/** The language in which the command speaks of itself. */
	Language language() {
		return asked.orElseGet(environment::language);
	}

	/** The words of the command. */
	MessageBundle texts() {
		return MessageBundle.of(Session.class, language());
	}

	/** Standard output. */
	Writer out() {
		return out;
	}

	/** Standard error. */
	PrintWriter err() {
		return err;
	}

	/** Tells of a failure in one line. */
	void complain(String message) {
		err.println("insp: " + message);
	}

	/** Tells of a failure in one line. */
	void complain(IOException failure) {
		complain(Failures.message(failure, language()));
	}
}
