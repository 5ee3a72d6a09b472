/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.diagram.spec;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.Properties;

/**
 * The texts of a bundle that a specification refers to as {@code %key}.
 *
 * @param en the English ones
 * @param zh the Chinese ones
 */
record Labels(Properties en, Properties zh) {

	private static final String KEY = "%";

	/** The texts of the bundle that a specification lies in; one that lies nowhere has none. */
	static Labels beside(URL file) throws IOException {
		return new Labels(load(new URL(file, "../plugin.properties")), load(new URL(file, "../plugin_zh.properties")));
	}

	private static Properties load(URL file) throws IOException {
		var texts = new Properties();
		try (var in = new InputStreamReader(file.openStream(), StandardCharsets.UTF_8)) {
			texts.load(in);
		} catch (FileNotFoundException e) {
			// whoever refers to a text will be told that it is missing
		}
		return texts;
	}

	/** The label of an element; its name if it has none. */
	Label of(Tag tag) {
		var label = tag.attribute("label").filter(l -> !l.isBlank()).orElse(tag.required("name"));
		if (!label.startsWith(KEY)) {
			return new Label(label, label);
		}
		var key = label.substring(KEY.length());
		if (!en.containsKey(key) || !zh.containsKey(key)) {
			throw tag.error("unknown-label", label);
		}
		return new Label(en.getProperty(key), zh.getProperty(key));
	}
}
