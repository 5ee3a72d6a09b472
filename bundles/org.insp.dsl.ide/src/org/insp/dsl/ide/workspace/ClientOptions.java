/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.dsl.ide.workspace;

import java.util.Map;
import java.util.Optional;

import com.google.gson.JsonObject;

/**
 * What a client asks for in its initialization options.
 *
 * @param given a JSON object, in process a map; anything else, null included, asks for nothing
 */
public record ClientOptions(Object options) {

	/** The reference date that everything is judged at, in ISO form, whatever the models say of theirs. */
	public static final String REFERENCE_DATE = "on";
	/** The language that everything is told in. */
	public static final String LANGUAGE = "language";

	/** The text of an option, if the client gives it. */
	public Optional<String> text(String option) {
		if (options instanceof JsonObject json && json.has(option) && json.get(option).isJsonPrimitive()) {
			return Optional.of(json.get(option).getAsString());
		}
		return options instanceof Map<?, ?> map && map.get(option) instanceof String text ? Optional.of(text) : Optional.empty();
	}
}
