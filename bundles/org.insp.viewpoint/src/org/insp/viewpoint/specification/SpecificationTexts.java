/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.viewpoint.specification;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;

/**
 * The texts of a bundle that a specification refers to as {@code %key}.
 *
 * @param standard the texts in the language of the specification
 * @param translations the others, by the codes of their languages
 */
record SpecificationTexts(Properties standard, Map<String, Properties> translations) {

	private static final String KEY = "%";

	/** The texts of the bundle that a specification lies in; a bundle without such files has none. */
	static SpecificationTexts beside(URL file, List<Locale> translations) throws IOException {
		var others = new LinkedHashMap<String, Properties>();
		for (var locale : translations) {
			others.put(locale.getLanguage(), load(new URL(file, "../plugin_" + locale.getLanguage() + ".properties")));
		}
		return new SpecificationTexts(load(new URL(file, "../plugin.properties")), others);
	}

	private static Properties load(URL file) throws IOException {
		var texts = new Properties();
		try (var in = new InputStreamReader(file.openStream(), StandardCharsets.UTF_8)) {
			texts.load(in);
		} catch (FileNotFoundException e) {
			// a reference to a text is an error then
		}
		return texts;
	}

	/** The label of an element; its name if it has none. */
	DisplayName of(SpecificationElement tag) {
		var label = tag.optionalAttribute("label").filter(l -> !l.isBlank()).orElse(tag.requiredAttribute("name"));
		if (!label.startsWith(KEY)) {
			return new DisplayName(label, Map.of());
		}
		var key = label.substring(KEY.length());
		if (!standard.containsKey(key) || translations.values().stream().anyMatch(texts -> !texts.containsKey(key))) {
			throw tag.error("unknown-label", label);
		}
		var translated = new LinkedHashMap<String, String>();
		translations.forEach((language, texts) -> translated.put(language, texts.getProperty(key)));
		return new DisplayName(standard.getProperty(key), translated);
	}
}
