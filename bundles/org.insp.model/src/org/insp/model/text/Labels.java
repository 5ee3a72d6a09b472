/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.model.text;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.stream.Collectors;

import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EModelElement;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.insp.model.Actor;
import org.insp.model.InspPackage;
import org.insp.model.Language;
import org.insp.model.NamedElement;
import org.insp.model.TitledElement;

/** What people call the elements, kinds and values of a model; the terms stand in the Ecore. */
public final class Labels {

	/** The annotation of the Ecore that holds the English and the Chinese term of each class, feature and literal. */
	public static final String TERM = "http://www.insp.org/model/term";

	private Labels() {
	}

	/** The term for a class, a feature or a literal. */
	public static String term(EModelElement element, Language language) {
		var term = EcoreUtil.getAnnotation(element, TERM, language == Language.ZH ? "zh" : "en");
		return term == null ? "" : term;
	}

	/** The term for a literal of an enumeration of the model. */
	public static String term(Enumerator literal, Language language) {
		return InspPackage.eINSTANCE.getEClassifiers().stream().filter(c -> c.getInstanceClass() == literal.getClass())
				.map(c -> term((EModelElement) ((EEnum) c).getEEnumLiteral(literal.getValue()), language)).findFirst().orElse(literal.getLiteral());
	}

	/** What an element is called in a message: people and organizations by their title, everything else by kind and name. */
	public static String label(EObject element, Language language) {
		var term = term(element.eClass(), language);
		if (element instanceof Actor actor && actor.getTitle() != null) {
			return actor.getTitle();
		}
		if (element instanceof NamedElement named && named.getName() != null) {
			return term + ' ' + named.getName();
		}
		if (element instanceof TitledElement titled && titled.getTitle() != null) {
			return term + (language == Language.ZH ? '“' + titled.getTitle() + '”' : " \"" + titled.getTitle() + '"');
		}
		return term;
	}

	/** Any argument of a message in words: elements by label, literals by term, lists with the language's separator. */
	public static String words(Object value, Language language) {
		if (value instanceof EModelElement term) {
			return term(term, language);
		} else if (value instanceof EObject element) {
			return label(element, language);
		} else if (value instanceof Enumerator literal) {
			return term(literal, language);
		} else if (value instanceof Collection<?> values) {
			return values.stream().map(v -> words(v, language)).collect(Collectors.joining(language == Language.ZH ? "、" : ", "));
		} else if (value instanceof BigDecimal number) {
			return number.stripTrailingZeros().toPlainString();
		}
		return String.valueOf(value);
	}
}
