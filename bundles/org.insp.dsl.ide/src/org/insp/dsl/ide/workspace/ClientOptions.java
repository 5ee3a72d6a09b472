/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.dsl.ide.workspace;

import java.util.Map;
import java.util.Optional;

import com.google.gson.JsonObject;

/**
 * Initialization options of a client.
 *
 * @param options a JSON object, in process a map; anything else, null included, sets no option
 */
public record ClientOptions(Object options) {

	/** The option with the reference date of all models, in ISO form. */
	public static final String REFERENCE_DATE = "on";
	/** The option with the language of messages. */
	public static final String LANGUAGE = "language";

	/** The value of an option; empty if the client does not set it. */
	public Optional<String> text(String option) {
		if (options instanceof JsonObject json && json.has(option) && json.get(option).isJsonPrimitive()) {
			return Optional.of(json.get(option).getAsString());
		}
		return options instanceof Map<?, ?> map && map.get(option) instanceof String text ? Optional.of(text) : Optional.empty();
	}
}
