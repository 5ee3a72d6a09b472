/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.model.check;

import org.insp.model.Language;
import org.insp.model.text.Texts;

/**
 * The words of a rule in one language.
 *
 * @param name what people call it, a few words
 * @param message the template of its message: {@code {0}} is an argument, {@code {kw:leader}} the keyword of the vocabulary
 * @param explanation what it wants and why, one or two sentences
 * @param source where it comes from: a regulation, a document, practice
 */
public record RuleTexts(String name, String message, String explanation, String source) {

	static RuleTexts of(Rule<?> rule, Language language) {
		var texts = Texts.of(rule.getClass(), language);
		return new RuleTexts(texts.get(rule.id() + ".name"), texts.get(rule.id() + ".message"), texts.get(rule.id() + ".explanation"),
				texts.get(rule.id() + ".source"));
	}
}
