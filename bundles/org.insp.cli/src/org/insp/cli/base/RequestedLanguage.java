/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.cli.base;

import java.util.List;
import java.util.Optional;

import org.insp.model.Language;

/** The message language that the arguments of a call request. It is needed before they are parsed: to report what is wrong with them. */
public final class RequestedLanguage {

	private static final String OPTION = "--lang";

	private RequestedLanguage() {
	}

	/** Returns the language that the option {@code --lang} names among some arguments, or empty if there is no valid one. */
	public static Optional<Language> in(List<String> arguments) {
		for (int i = 0; i < arguments.size(); i++) {
			var argument = arguments.get(i);
			if (argument.startsWith(OPTION + '=')) {
				return of(argument.substring(OPTION.length() + 1));
			} else if (argument.equals(OPTION) && i + 1 < arguments.size()) {
				return of(arguments.get(i + 1));
			}
		}
		return Optional.empty();
	}

	/** Returns the language of a code such as {@code zh}, or empty if there is none. */
	public static Optional<Language> of(String code) {
		return Optional.ofNullable(Language.get(code)).filter(language -> language != Language.UNSPECIFIED);
	}
}
