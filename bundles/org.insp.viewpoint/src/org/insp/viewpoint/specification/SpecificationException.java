/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.viewpoint.specification;

import java.util.List;
import java.util.Locale;

import org.insp.viewpoint.text.EngineMessages;

/** A viewpoint specification says something that the engine does not understand, so nothing is drawn rather than something else. */
public final class SpecificationException extends RuntimeException {

	private static final long serialVersionUID = 1;

	private final String file;
	private final int line;
	private final String element;
	private final String key;
	private final transient List<Object> arguments;

	SpecificationException(String file, int line, String element, String key, Object... arguments) {
		this.file = file;
		this.line = line;
		this.element = element;
		this.key = key;
		this.arguments = List.of(arguments);
	}

	/** The key of the message that says what is wrong, whatever the language. */
	public String key() {
		return key;
	}

	/** The line, counted from 1. */
	public int line() {
		return line;
	}

	@Override
	public String getMessage() {
		return message(Locale.ENGLISH);
	}

	/** The message that says what is wrong and where. */
	public String message(Locale locale) {
		return file + ':' + line + ": " + element + ": "
				+ EngineMessages.get(SpecificationException.class, locale, key, arguments.toArray());
	}
}
