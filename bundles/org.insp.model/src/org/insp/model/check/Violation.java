/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.model.check;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.insp.model.Language;
import org.insp.model.Severity;
import org.insp.model.text.ElementLabels;
import org.insp.model.text.MessageBundle;

/**
 * A violation of a rule by an element. It holds no text: the message is made when it is displayed.
 *
 * @param rule the rule
 * @param severity the severity after overrides, allowances and policies
 * @param element the element; it stands in one of the model's own files
 * @param feature the feature concerned, or null for the element as a whole
 * @param index which value of a feature with many, or -1 for the feature as a whole
 * @param arguments what fills the slots of the message
 */
public record Violation(Rule<?> rule, Severity severity, EObject element, EStructuralFeature feature, int index, List<Object> arguments) {

	/**
	 * The message.
	 *
	 * @param keywords gives the keyword for a slot such as {@code leader} of {@code {kw:leader}}; the model knows no keyword
	 */
	public String message(Language language, UnaryOperator<String> keywords) {
		return fill(rule.texts(language).message(), arguments, language, keywords);
	}

	/**
	 * Returns what is to be written, as a template of the clause, if the rule asks for a clause that is not there; such violations of one
	 * element can be reported together.
	 *
	 * @param keywords as for the message
	 */
	public Optional<String> lack(Language language, UnaryOperator<String> keywords) {
		if (feature != null && element.eIsSet(feature)) {
			// the clause is there, and the message says what is wrong with it
			return Optional.empty();
		}
		var texts = MessageBundle.of(rule.getClass(), language);
		var key = rule.id() + ".lack";
		return texts.keys().contains(key) ? Optional.of(fill(texts.get(key), arguments, language, keywords)) : Optional.empty();
	}

	private String fill(String template, List<Object> slots, Language language, UnaryOperator<String> keywords) {
		return MessageBundle.fill(RuleTexts.withKeywords(template, keywords),
				slots.stream().map(slot -> format(slot, language, keywords)).toArray());
	}

	private String format(Object slot, Language language, UnaryOperator<String> keywords) {
		if (slot instanceof Phrase phrase) {
			return fill(MessageBundle.of(rule.getClass(), language).get(rule.id() + '.' + phrase.key()), phrase.arguments(), language,
					keywords);
		} else if (slot instanceof Collection<?> slots) {
			return ElementLabels.format(slots.stream().map(each -> format(each, language, keywords)).toList(), language);
		}
		return ElementLabels.format(slot, language);
	}
}
