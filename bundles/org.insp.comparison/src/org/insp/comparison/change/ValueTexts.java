/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.comparison.change;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.insp.model.Count;
import org.insp.model.Language;
import org.insp.model.Output;
import org.insp.model.TitledElement;
import org.insp.model.text.ElementLabels;

/** The values of model elements in words. */
final class ValueTexts {

	/** The end of the name of a feature that holds the word of the place for the value of another one. */
	private static final String WORD = "Word";

	private final Language language;

	ValueTexts(Language language) {
		this.language = language;
	}

	/**
	 * Returns whether a feature is shown: what is derived, and the words of the place, which stand for another one, are not by themselves.
	 */
	static boolean isShown(EStructuralFeature feature) {
		return !feature.isDerived() && !feature.isTransient() && !feature.getName().endsWith(WORD)
				&& !(feature instanceof EReference reference && reference.isContainer());
	}

	/** Returns the value of a feature. */
	String of(EObject element, EStructuralFeature feature) {
		var word = element.eClass().getEStructuralFeature(feature.getName() + WORD);
		if (word != null && element.eGet(word) instanceof String text && !text.isEmpty()) {
			return text;
		}
		return values(element, feature).map(value -> of(feature, value)).filter(text -> !text.isEmpty())
				.collect(Collectors.joining(language == Language.ZH ? "、" : ", "));
	}

	/** Returns the values of a feature, be it of one or of several. */
	static Stream<?> values(EObject element, EStructuralFeature feature) {
		return feature.isMany() ? ((List<?>) element.eGet(feature)).stream() : Stream.ofNullable(element.eGet(feature));
	}

	private String of(EStructuralFeature feature, Object value) {
		if (value instanceof EObject object) {
			return ((EReference) feature).isContainment() ? part(object) : name(object);
		} else if (value instanceof Enumerator literal) {
			return literal.getValue() == 0 ? "" : ElementLabels.term(literal, language);
		} else if (value instanceof Boolean flag) {
			return flag ? ElementLabels.term(feature, language) : "";
		}
		return value instanceof BigDecimal number ? number.toPlainString() : value.toString();
	}

	/** Returns what people call an element; what could not be found, nothing. */
	String name(EObject element) {
		if (element.eIsProxy()) {
			return "";
		}
		return element instanceof TitledElement titled && titled.getTitle() != null
				? titled.getTitle()
				: ElementLabels.label(element, language);
	}

	/** Returns a part of an element, which has no name, by all it says. */
	String part(EObject part) {
		if (part instanceof Count || part instanceof Output) {
			return ElementLabels.label(part, language);
		}
		return part.eClass().getEAllStructuralFeatures().stream().filter(ValueTexts::isShown).map(feature -> of(part, feature))
				.filter(text -> !text.isEmpty()).collect(Collectors.joining(" "));
	}
}
