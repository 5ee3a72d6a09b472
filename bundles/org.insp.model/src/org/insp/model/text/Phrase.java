/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.model.text;

import java.util.List;

import org.insp.model.Language;

/**
 * An argument of a message that is itself a text, where one message has to say two things.
 *
 * @param anchor a class of the package whose messages hold the text
 * @param key the text's key
 * @param arguments what fills its slots
 */
public record Phrase(Class<?> anchor, String key, List<Object> arguments) {

	/** A phrase with its arguments. */
	public static Phrase of(Class<?> anchor, String key, Object... arguments) {
		return new Phrase(anchor, key, List.of(arguments));
	}

	String in(Language language) {
		return Texts.of(anchor, language).get(key, arguments.stream().map(a -> Labels.words(a, language)).toArray());
	}
}
