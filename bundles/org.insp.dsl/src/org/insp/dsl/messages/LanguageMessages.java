/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.dsl.messages;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EEnumLiteral;
import org.insp.dsl.messages.MessageArgument.ClosedValues;
import org.insp.dsl.messages.MessageArgument.Keywords;
import org.insp.dsl.messages.MessageArgument.ReferenceTo;
import org.insp.dsl.messages.MessageArgument.TypeNames;
import org.insp.dsl.messages.MessageArgument.ValueKind;
import org.insp.dsl.vocabulary.Vocabulary;
import org.insp.model.InspPackage;
import org.insp.model.Language;
import org.insp.model.text.ElementLabels;
import org.insp.model.text.MessageBundle;

/** The messages for errors of the language. */
public final class LanguageMessages {

	private final Language language;
	private final Language vocabulary;
	private final MessageBundle texts;

	private LanguageMessages(Language language, Language vocabulary) {
		this.language = language;
		this.vocabulary = vocabulary;
		this.texts = MessageBundle.of(LanguageMessages.class, language);
	}

	/**
	 * The message of a code. A code may have messages for several numbers of arguments.
	 *
	 * @param code the code
	 * @param arguments what fills the slots
	 * @param language the language of the message
	 * @param vocabulary the vocabulary whose keywords the message quotes
	 */
	public static String of(String code, List<MessageArgument> arguments, Language language, Language vocabulary) {
		return new LanguageMessages(language, vocabulary).message(code, arguments);
	}

	private String message(String code, List<MessageArgument> arguments) {
		boolean namesValues = !arguments.isEmpty() && arguments.get(0) instanceof ClosedValues;
		var variant = code + '.' + (namesValues ? "values" : arguments.size());
		var key = texts.keys().contains(variant) ? variant : code;
		return texts.get(key, arguments.stream().map(this::words).toArray());
	}

	private String words(MessageArgument argument) {
		if (argument instanceof TypeNames types) {
			return list(types.names().stream().map(this::term));
		} else if (argument instanceof Keywords keywords) {
			return list(keywords.pairs().stream().map(pair -> pair.in(vocabulary)));
		} else if (argument instanceof ClosedValues values
				&& InspPackage.eINSTANCE.getEClassifier(values.enumeration()) instanceof EEnum type) {
			var literals = type.getELiterals().stream().skip(1).map(EEnumLiteral::getInstance);
			return list(literals.map(literal -> Vocabulary.literal(literal, vocabulary)));
		} else if (argument instanceof ReferenceTo reference) {
			return texts.get("kind.reference", term(reference.typeName()));
		} else if (argument instanceof ValueKind value) {
			return texts.get("kind." + value.kind().name().toLowerCase(Locale.ROOT));
		}
		return argument.plainText();
	}

	private String term(String typeName) {
		return ElementLabels.term(InspPackage.eINSTANCE.getEClassifier(typeName), language);
	}

	private String list(Stream<String> words) {
		return words.distinct().collect(Collectors.joining(language == Language.ZH ? "、" : ", "));
	}
}
