/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.report.template;

import java.util.List;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A text with placeholders: names in double braces, of half or full width. */
final class TemplateText {

	private static final Pattern PLACEHOLDER = Pattern.compile("(?:\\{\\{|｛｛)\\s*([^{}｛｝]*?)\\s*(?:\\}\\}|｝｝)");
	private static final Pattern OPENED = Pattern.compile("\\{\\{|｛｛");
	private static final int EXCERPT = 20;

	private TemplateText() {
	}

	/** Returns the matcher of the placeholders. */
	static Matcher matcher(String text) {
		return PLACEHOLDER.matcher(text);
	}

	/** Returns whether a text has placeholders, be they closed or not. */
	static boolean isTemplate(String text) {
		return OPENED.matcher(text).find();
	}

	/**
	 * Returns the names of the placeholders, without the words by which fields are named in the language.
	 *
	 * @throws TemplateException if one is opened and not closed
	 */
	static List<String> names(String text, TemplatePlace place) throws TemplateException {
		var rest = OPENED.matcher(PLACEHOLDER.matcher(text).replaceAll(""));
		if (rest.find()) {
			var left = PLACEHOLDER.matcher(text).replaceAll("").substring(rest.start());
			throw new TemplateException(TemplateException.Reason.UNCLOSED, place,
					left.length() > EXCERPT ? left.substring(0, EXCERPT) : left);
		}
		return PLACEHOLDER.matcher(text).results().map(found -> name(found.group(1))).toList();
	}

	/** Returns a name as values have it. */
	static String name(String written) {
		return written.replaceFirst("^(?:字段|field)[\\s\\u3000]+", "");
	}

	/** Returns the name of the one placeholder that is the whole text; null if there is more or less. */
	static String only(String text) {
		var matcher = PLACEHOLDER.matcher(text.strip());
		return matcher.matches() ? name(matcher.group(1)) : null;
	}

	/** Returns a text with its placeholders filled. */
	static String filled(String text, UnaryOperator<String> value) {
		return PLACEHOLDER.matcher(text).replaceAll(found -> Matcher.quoteReplacement(value.apply(name(found.group(1)))));
	}
}
