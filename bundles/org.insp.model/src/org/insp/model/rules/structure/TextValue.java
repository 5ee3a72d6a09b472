/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.model.rules.structure;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
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

	/** What is text only for the tool: names, ids, addresses, words to look for. */
	private static final Set<EAttribute> NOT_PROSE = Set.of(Literals.NAMED_ELEMENT__NAME, Literals.INSP_FILE__PATH, Literals.IMPORT__URI,
			Literals.EVIDENCE_FILE__FILE, Literals.RULE_SETTING__RULE, Literals.ALLOW__RULE, Literals.WORD_LIST__WORDS);
	private static final Map<EClass, List<EAttribute>> PROSE = new ConcurrentHashMap<>();

	/** The texts of an element itself. */
	static Stream<TextValue> of(EObject element) {
		return PROSE.computeIfAbsent(element.eClass(), TextValue::prose).stream().filter(element::eIsSet).flatMap(f -> of(element, f));
	}

	private static List<EAttribute> prose(EClass type) {
		return type.getEAllAttributes().stream().filter(a -> a.getEAttributeType().getInstanceClass() == String.class
				|| a.getEAttributeType().getInstanceClass() == DateText.class).filter(a -> !NOT_PROSE.contains(a)).toList();
	}

	private static Stream<TextValue> of(EObject element, EAttribute feature) {
		if (element.eGet(feature) instanceof List<?> values) {
			return IntStream.range(0, values.size()).mapToObj(i -> of(feature, i, values.get(i))).filter(Objects::nonNull);
		}
		return Stream.ofNullable(of(feature, -1, element.eGet(feature)));
	}

	private static TextValue of(EAttribute feature, int index, Object value) {
		var text = value instanceof DateText date ? date.text() : (String) value;
		return text == null ? null : new TextValue(feature, index, text);
	}

	/** A part of the text with some characters around it. */
	String around(int start, int end) {
		int from = text.offsetByCodePoints(start, -Math.min(2, text.codePointCount(0, start)));
		int to = text.offsetByCodePoints(end, Math.min(6, text.codePointCount(end, text.length())));
		return text.substring(from, to).strip().replaceAll("\\s+", " ");
	}
}
