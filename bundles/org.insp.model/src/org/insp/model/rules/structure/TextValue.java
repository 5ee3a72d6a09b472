/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.model.rules.structure;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.insp.model.DateText;
import org.insp.model.InspPackage.Literals;

/**
 * A text that somebody wrote for others to read, text in the place of a date included.
 *
 * @param feature where it stands
 * @param index which value of a feature with many, or -1
 * @param text the text
 */
record TextValue(EAttribute feature, int index, String text) {

	/** The attributes that are text only for the tool: names, ids, addresses, words to look for. */
	private static final Set<EAttribute> NOT_PROSE = Set.of(Literals.NAMED_ELEMENT__NAME, Literals.INSP_FILE__PATH, Literals.IMPORT__URI,
			Literals.EVIDENCE_FILE__FILE, Literals.RULE_SETTING__RULE, Literals.ALLOW__RULE, Literals.WORD_LIST__WORDS,
			Literals.FIELD__CHOICES, Literals.FIELD_VALUE__NAME);
	private static final Map<EClass, List<EAttribute>> PROSE = new ConcurrentHashMap<>();

	/** The texts of an element itself. */
	static Stream<TextValue> of(EObject element) {
		// several rules ask this of every element of a model, so no streams within
		var texts = new ArrayList<TextValue>();
		for (var feature : PROSE.computeIfAbsent(element.eClass(), TextValue::prose)) {
			var value = element.eGet(feature);
			if (value instanceof List<?> values) {
				for (int i = 0; i < values.size(); i++) {
					add(texts, feature, i, values.get(i));
				}
			} else {
				add(texts, feature, -1, value);
			}
		}
		return texts.stream();
	}

	private static void add(List<TextValue> texts, EAttribute feature, int index, Object value) {
		var text = value instanceof DateText date ? date.text() : (String) value;
		if (text != null) {
			texts.add(new TextValue(feature, index, text));
		}
	}

	private static List<EAttribute> prose(EClass type) {
		return type.getEAllAttributes().stream().filter(a -> a.getEAttributeType().getInstanceClass() == String.class
				|| a.getEAttributeType().getInstanceClass() == DateText.class).filter(a -> !NOT_PROSE.contains(a)).toList();
	}

	/** A part of the text with some characters around it. */
	String around(int start, int end) {
		int from = text.offsetByCodePoints(start, -Math.min(2, text.codePointCount(0, start)));
		int to = text.offsetByCodePoints(end, Math.min(6, text.codePointCount(end, text.length())));
		return text.substring(from, to).strip().replaceAll("\\s+", " ");
	}
}
