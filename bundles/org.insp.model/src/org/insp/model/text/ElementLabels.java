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
import org.insp.model.Allow;
import org.insp.model.Count;
import org.insp.model.ElementSubjects;
import org.insp.model.Finding;
import org.insp.model.InspPackage;
import org.insp.model.Language;
import org.insp.model.Manifestation;
import org.insp.model.NamedElement;
import org.insp.model.Output;
import org.insp.model.OutputUnit;
import org.insp.model.Quantity;
import org.insp.model.TitledElement;
import org.insp.model.WorkItem;

/** The names by which people call the elements, kinds and values of a model; the terms stand in the Ecore. */
public final class ElementLabels {

	/** The annotation of the Ecore that holds the English and the Chinese term of each class, feature and literal. */
	public static final String TERM = "http://www.insp.org/model/term";

	private ElementLabels() {
	}

	/** The term for a class, a feature or a literal. */
	public static String term(EModelElement element, Language language) {
		var term = EcoreUtil.getAnnotation(element, TERM, language == Language.ZH ? "zh" : "en");
		return term == null ? "" : term;
	}

	/** The term for a literal of an enumeration of the model. */
	public static String term(Enumerator literal, Language language) {
		return InspPackage.eINSTANCE.getEClassifiers().stream().filter(c -> c.getInstanceClass() == literal.getClass())
				.map(c -> term((EModelElement) ((EEnum) c).getEEnumLiteral(literal.getValue()), language)).findFirst()
				.orElse(literal.getLiteral());
	}

	/**
	 * The name of an element in a message: people and organizations by their title or name, everything else by kind and name; what has
	 * neither, by what it belongs to ("closure of measure C1").
	 */
	public static String label(EObject element, Language language) {
		var term = term(element.eClass(), language);
		if (element instanceof Actor actor && (actor.getTitle() != null || actor.getName() != null)) {
			return actor.getTitle() != null ? actor.getTitle() : actor.getName();
		}
		if (element instanceof NamedElement named && named.getName() != null) {
			var prefix = element instanceof Manifestation && element.eContainer() instanceof Finding f && f.getName() != null
					? f.getName() + '.'
					: "";
			return term + named(prefix + named.getName(), language);
		}
		if (element instanceof WorkItem item && item.getNumber() != null) {
			return term + named(item.getNumber(), language);
		}
		if (element instanceof TitledElement titled && titled.getTitle() != null) {
			return term + (language == Language.ZH ? '“' + titled.getTitle() + '”' : " \"" + titled.getTitle() + '"');
		}
		if (element instanceof Count count) {
			return count(count, language);
		}
		if (element instanceof Output output) {
			return output(output, language);
		}
		if (element instanceof Allow allow && allow.getRule() != null) {
			return term + ' ' + allow.getRule();
		}
		return ElementSubjects.firstSubject(element).map(owner -> owned(role(element, language), label(owner, language), language))
				.orElse(term);
	}

	private static String count(Count count, Language language) {
		if (count.getAmount() == null) {
			return count.getText() + unit("", count.getUnit(), count.getUnitWord(), language);
		}
		var amount = number(count.getAmount(), count.isPercent(), count.isApproximate() && !isSaidBy(count.getUnitWord()), language);
		var unit = unit(amount, count.getUnit(), count.getUnitWord(), language);
		if (count.getText() == null) {
			return amount + unit;
		}
		// "2 partially agreed" is read as a unit and a word behind it
		boolean isBehind = count.getUnitWord() != null && count.getUnit().getValue() == 0 && count.getText().matches("\\p{ASCII}+")
				&& Quantity.money(count).isEmpty();
		return isBehind ? amount + unit + ' ' + count.getText() : count.getText() + ' ' + amount + unit;
	}

	/** The power of ten by which an amount is written out, where the language has no word for so many yuan: 6.64 万元 are 66,400 CNY. */
	private static int written(Enumerator unit, Language language) {
		return language == Language.ZH ? 0 : unit == OutputUnit.TEN_THOUSAND_CNY ? 4 : unit == OutputUnit.HUNDRED_MILLION_CNY ? 8 : 0;
	}

	private static String output(Output output, Language language) {
		int power = output.getUnitWord() == null ? written(output.getUnit(), language) : 0;
		var amount = output.getAmount() == null
				? ""
				: ' ' + number(output.getAmount().movePointRight(power), output.isPercent(),
						output.isApproximate() && !isSaidBy(output.getUnitWord()), language);
		var unit =
				amount.isEmpty() ? "" : unit(amount.trim(), power > 0 ? OutputUnit.CNY : output.getUnit(), output.getUnitWord(), language);
		var kind = output.getKindWord() == null ? term(output.getKind(), language) : output.getKindWord();
		return kind + amount + unit + (output.getText() == null ? "" : ' ' + output.getText())
				+ output.getFurtherTexts().stream().map(text -> (language == Language.ZH ? "、" : ", ") + text)
						.collect(Collectors.joining());
	}

	private static boolean isSaidBy(String unit) {
		return unit != null && LocalWords.exact(unit).isPresent();
	}

	private static String number(BigDecimal amount, boolean isPercent, boolean isApproximate, Language language) {
		var number = format(amount, language) + (isPercent ? "%" : "");
		return !isApproximate ? number : language == Language.ZH ? "约 " + number : "around " + number;
	}

	/** The unit as the document has it. */
	private static String unit(String amount, Enumerator unit, String word, Language language) {
		if (word != null) {
			return ' ' + word;
		} else if (unit.getValue() == 0) {
			return "";
		}
		var term = term(unit, language);
		return ' ' + (amount.equals("1") && language == Language.EN && term.endsWith("s") ? term.substring(0, term.length() - 1) : term);
	}

	/** A Chinese name beside a Chinese term must be set off from it. */
	private static String named(String name, Language language) {
		boolean chinese = language == Language.ZH && Character.isIdeographic(name.codePointBefore(name.length()));
		return chinese ? '“' + name + '”' : ' ' + name;
	}

	private static String owned(String term, String owner, Language language) {
		if (language != Language.ZH) {
			return term + " of " + owner;
		}
		return owner + (owner.charAt(owner.length() - 1) < 0x80 ? " 的" : "的") + term;
	}

	/** The role of an element for its owner: in Chinese the role of a signature (批准), for which English has only verbs. */
	private static String role(EObject element, Language language) {
		var feature = element.eContainmentFeature();
		return term(language != Language.ZH || feature == null || feature.isMany() ? element.eClass() : feature, language);
	}

	/** Any argument of a message in words: elements by label, literals by term, lists with the language's separator. */
	public static String format(Object value, Language language) {
		if (value instanceof EModelElement term) {
			return term(term, language);
		} else if (value instanceof EObject element) {
			return label(element, language);
		} else if (value instanceof Enumerator literal) {
			return term(literal, language);
		} else if (value instanceof Collection<?> values) {
			return values.stream().map(v -> format(v, language)).collect(Collectors.joining(language == Language.ZH ? "、" : ", "));
		} else if (value instanceof BigDecimal number) {
			return number.stripTrailingZeros().toPlainString();
		}
		return String.valueOf(value);
	}
}
