/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.report.kind.document;

import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.insp.model.Language;
import org.insp.report.input.ElementTexts;

/** Sentences made of the texts of a model, which end as their writers left them. */
record Sentences(Language language) {

	private static final Pattern END = Pattern.compile("[。．.；;，,、\\s]+$");
	/** In a Chinese sentence, no blank stands between a number and what is beside it. */
	private static final Pattern BLANK = Pattern.compile("(?<=[0-9%]) (?=\\p{IsHan})|(?<=\\p{IsHan}) (?=[0-9])");
	private static final Pattern HAN_END = Pattern.compile("\\p{IsHan}[”’）》]*$");
	private static final Pattern BREAKS = Pattern.compile("\\s*\\n\\s*");

	/** Returns a text as one sentence with its full stop, unless another mark ends it; nothing for nothing. */
	String sentence(String text) {
		if (text == null || text.isBlank()) {
			return "";
		}
		var ended = END.matcher(BREAKS.matcher(text.strip()).replaceAll(language == Language.ZH ? "；" : "; ")).replaceFirst("");
		return ended.matches("(?s).*[…！？!?]") ? ended : ended + (isChinese(ended) ? "。" : ".");
	}

	/** A Chinese sentence keeps its stop in an English document. */
	private boolean isChinese(String text) {
		return language == Language.ZH || HAN_END.matcher(text).find();
	}

	/** Returns a text with numbers as sentences have them: in Chinese, 9 个问题 is 9个问题. */
	String tight(String text) {
		return language == Language.ZH ? BLANK.matcher(text).replaceAll("") : text;
	}

	/** Returns a text as it stands within quotation marks: without a stop at its end, its own marks as inner ones. */
	String withinQuotes(String text) {
		var plain = ElementTexts.withoutEnd(text);
		return language == Language.ZH ? plain.replace('“', '‘').replace('”', '’') : plain.replace('"', '\'');
	}

	/** Returns sentences one after the other. */
	String joined(Stream<String> texts) {
		return texts.map(this::sentence).filter(text -> !text.isEmpty()).collect(Collectors.joining(language == Language.ZH ? "" : " "));
	}
}
