/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.model.check;

import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.insp.model.Language;
import org.insp.model.text.MessageBundle;

/**
 * The texts of a rule in one language.
 *
 * @param name what people call it, a few words
 * @param message the template of its message: {@code {0}} is an argument, {@code {kw:leader}} the keyword of the vocabulary
 * @param explanation what it wants and why, one or two sentences; a template as the message
 * @param source where it comes from: a regulation, a document, practice
 */
public record RuleTexts(String name, String message, String explanation, String source) {

	private static final Pattern KEYWORD = Pattern.compile("\\{kw:([\\w@ -]+)\\}");

	/**
	 * The template of the message with the keywords put in.
	 *
	 * @param keywords gives the keyword for a slot such as {@code leader} of {@code {kw:leader}}; the model knows no keyword
	 */
	public String message(UnaryOperator<String> keywords) {
		return withKeywords(message, keywords);
	}

	/**
	 * The explanation with the keywords put in.
	 *
	 * @param keywords as for the message
	 */
	public String explanation(UnaryOperator<String> keywords) {
		return withKeywords(explanation, keywords);
	}

	static String withKeywords(String template, UnaryOperator<String> keywords) {
		return KEYWORD.matcher(template).replaceAll(slot -> Matcher.quoteReplacement(keywords.apply(slot.group(1))));
	}

	static RuleTexts of(Rule<?> rule, Language language) {
		var texts = MessageBundle.of(rule.getClass(), language);
		return new RuleTexts(texts.get(rule.id() + ".name"), texts.get(rule.id() + ".message"), texts.get(rule.id() + ".explanation"),
				texts.get(rule.id() + ".source"));
	}
}
