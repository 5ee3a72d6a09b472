/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.diagram.services;

import java.util.Collection;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EObject;
import org.insp.model.DutyKind;
import org.insp.model.Language;
import org.insp.model.NamedElement;
import org.insp.model.TitledElement;
import org.insp.model.text.ElementLabels;
import org.insp.model.text.MessageBundle;

/**
 * The texts of labels in a language.
 *
 * @param language the language
 */
record LabelTexts(Language language) {

	/** Returns the texts in the language of the model that an element belongs to. */
	static LabelTexts of(EObject element) {
		return new LabelTexts(ModelIndex.of(element).language());
	}

	/** A text of the views. */
	String text(String key, Object... arguments) {
		return MessageBundle.of(LabelTexts.class, language).get(key, arguments);
	}

	/** Returns a text for a number of things: English has a singular and a plural. */
	String count(String key, int amount) {
		return text(amount == 1 ? key + ".one" : key, amount);
	}

	/** Returns the text for what is overdue by a number of working days; by none yet at a weekend or on a holiday after its last day. */
	String overdue(int workingDays) {
		return workingDays == 0 ? text("measure.overdue.none") : count("measure.overdue", workingDays);
	}

	/** The term for a closed value; empty where none is written. */
	String term(Enumerator value) {
		return value == null || value.getValue() == 0 ? "" : ElementLabels.term(value, language);
	}

	/** One of the four duties; empty where none is written. */
	String duty(DutyKind kind) {
		return kind == null || kind == DutyKind.UNSPECIFIED ? "" : text("duty." + kind.getLiteral());
	}

	/** A list with the language's separator, without what is empty. */
	String list(Stream<String> words) {
		return words.filter(w -> w != null && !w.isBlank()).collect(Collectors.joining(language == Language.ZH ? "、" : ", "));
	}

	/** The names of elements. */
	String names(Collection<? extends EObject> elements) {
		return list(elements.stream().filter(e -> e != null && !e.eIsProxy()).map(this::name));
	}

	/** Returns the name of an element for people: its title, else its name, else its kind. */
	String name(EObject element) {
		if (element instanceof TitledElement titled && titled.getTitle() != null && !titled.getTitle().isBlank()) {
			return titled.getTitle();
		}
		if (element instanceof NamedElement named && named.getName() != null) {
			return named.getName();
		}
		return ElementLabels.label(element, language);
	}

	/** Lines of a label, without the empty ones. */
	static String lines(String... lines) {
		return Stream.of(lines).filter(Objects::nonNull).filter(l -> !l.isBlank()).collect(Collectors.joining("\n"));
	}

	/** A text that goes into so many columns, of which a Chinese character takes two. */
	static String abbreviate(String text, int columns) {
		if (text == null) {
			return "";
		}
		var line = text.strip().replaceAll("\\s+", " ");
		int used = 0;
		for (int i = 0; i < line.length(); i += Character.charCount(line.codePointAt(i))) {
			used += line.codePointAt(i) < 0x2e80 ? 1 : 2;
			if (used > columns) {
				return line.substring(0, i).strip() + '…';
			}
		}
		return line;
	}
}
