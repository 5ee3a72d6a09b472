/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.diagram.html;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.insp.model.text.MessageBundle;

/** A text with slots: <code>${name}</code> for what the page is made of, <code>#{key}</code> for a message. */
final class PageTemplate {

	private static final Pattern SLOT = Pattern.compile("([$#])\\{([\\w-]+)\\}");

	private PageTemplate() {
	}

	/** A file beside this class. */
	static String resource(String name) {
		try (var in = PageTemplate.class.getResourceAsStream(name)) {
			return new String(in.readAllBytes(), StandardCharsets.UTF_8);
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	/** Fills all slots in one pass, so that what is filled in is never taken for a slot. */
	static String fill(String template, MessageBundle texts, Map<String, String> values) {
		return SLOT.matcher(template).replaceAll(slot -> Matcher
				.quoteReplacement(slot.group(1).equals("#") ? escaped(texts.get(slot.group(2))) : values.get(slot.group(2))));
	}

	static String escaped(String text) {
		return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\"", "&quot;");
	}
}
