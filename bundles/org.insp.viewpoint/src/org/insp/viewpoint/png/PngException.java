/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.viewpoint.png;

import java.io.IOException;
import java.util.List;
import java.util.Locale;

import org.insp.viewpoint.text.EngineMessages;

/** The reason why there can be no PNG on this machine. */
public final class PngException extends IOException {

	private static final long serialVersionUID = 1;

	private final String key;
	private final transient List<Object> arguments;

	PngException(String key, Object... arguments) {
		super(EngineMessages.get(PngException.class, Locale.ENGLISH, key, arguments));
		this.key = key;
		this.arguments = List.of(arguments);
	}

	/** The name of the reason: {@code no-font} or {@code too-large}. */
	public String key() {
		return key;
	}

	/** Returns the message in a language. */
	public String message(Locale locale) {
		return EngineMessages.get(PngException.class, locale, key, arguments.toArray());
	}
}
