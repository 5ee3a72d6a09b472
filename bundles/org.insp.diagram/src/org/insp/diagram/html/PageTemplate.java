/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.diagram.html;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.insp.model.text.MessageBundle;

/** The text of a page with slots: <code>${name}</code> for what the page is made of, <code>#{key}</code> for a message. */
public final class PageTemplate {

	private static final Pattern SLOT = Pattern.compile("([$#])\\{([\\w-]+)\\}");

	private PageTemplate() {
	}

	/** Returns the text of a file beside a class. */
	public static String resource(Class<?> type, String name) {
		try (var in = type.getResourceAsStream(name)) {
			return new String(in.readAllBytes(), StandardCharsets.UTF_8);
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	/** Fills all slots in one pass, so that what is filled in is never taken for a slot. */
	public static String fill(String template, MessageBundle texts, Map<String, String> values) {
		return SLOT.matcher(template).replaceAll(slot -> Matcher
				.quoteReplacement(slot.group(1).equals("#") ? escaped(texts.get(slot.group(2))) : values.get(slot.group(2))));
	}

	/** Returns a text as it stands in the page, within an attribute too. */
	public static String escaped(String text) {
		return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\"", "&quot;");
	}

	/** Returns the hash of a script by which a content security policy lets it run, and no other. */
	public static String hash(String script) {
		try {
			return "sha256-" + Base64.getEncoder()
					.encodeToString(MessageDigest.getInstance("SHA-256").digest(script.getBytes(StandardCharsets.UTF_8)));
		} catch (NoSuchAlgorithmException e) {
			throw new IllegalStateException("every Java has SHA-256", e);
		}
	}
}
