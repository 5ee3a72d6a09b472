/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.model.rules.language;

import java.util.List;

import org.insp.model.Language;
import org.insp.model.text.MessageBundle;

/**
 * The errors of reading and linking a text, for readers. They are no rules: what cannot be read cannot be validated, so no policy and no
 * allowance switches them off. The messages of the language use the same ids.
 */
public final class LanguageErrors {

	private static final String NAME = ".name";
	private static final List<String> IDS = MessageBundle.of(LanguageErrors.class, Language.EN).keys().stream()
			.filter(key -> key.endsWith(NAME)).map(key -> key.substring(0, key.length() - NAME.length())).sorted().toList();

	private LanguageErrors() {
	}

	/** Returns the ids of all errors, sorted. */
	public static List<String> ids() {
		return IDS;
	}

	/** Returns whether an id is that of an error of the language. */
	public static boolean isError(String id) {
		return IDS.contains(id);
	}

	/** Returns what people call an error. */
	public static String name(String id, Language language) {
		return MessageBundle.of(LanguageErrors.class, language).get(id + NAME);
	}

	/** Returns what causes an error, and what to write instead. */
	public static String explanation(String id, Language language) {
		return MessageBundle.of(LanguageErrors.class, language).get(id + ".explanation");
	}
}
