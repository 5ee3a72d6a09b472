/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.dsl.messages;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EEnumLiteral;
import org.insp.dsl.vocabulary.Vocabulary;
import org.insp.model.InspPackage;
import org.insp.model.Language;
import org.insp.model.text.ElementLabels;
import org.insp.model.text.MessageBundle;

/**
 * The words of what the language objects to. Arguments of messages are words as they stand in the text, and some that the reader's
 * language or the file's vocabulary turns into words: {@code E:} classes of the model, {@code W:} keywords with both forms,
 * {@code V:} the values of an enumeration, {@code R:} a name of a class, {@code K:} another kind of value.
 */
public final class LanguageMessages {

	private static final int LONGEST_LIST = 12;

	private LanguageMessages() {
	}

	/** The message of a code. A code may have messages for several numbers of arguments. */
	public static String of(String code, List<String> arguments, Language language, Language vocabulary) {
		var texts = MessageBundle.of(LanguageMessages.class, language);
		var variant =
				code + '.' + (arguments.stream().findFirst().filter(a -> a.startsWith("V:")).isPresent() ? "values" : arguments.size());
		var key = texts.keys().contains(variant) ? variant : code;
		return texts.get(key, arguments.stream().map(a -> argumentText(a, language, vocabulary)).toArray());
	}

	private static String argumentText(String argument, Language language, Language vocabulary) {
		if (argument.length() < 3 || argument.charAt(1) != ':') {
			return argument;
		}
		var rest = argument.substring(2);
		return switch (argument.charAt(0)) {
			case 'E' -> list(Arrays.stream(argument.split(",")).map(a -> term(a, language)).distinct().toList(), language);
			case 'W' -> list(Arrays.stream(rest.split(",")).map(pair -> form(pair, vocabulary)).distinct().toList(), language);
			case 'V' -> InspPackage.eINSTANCE.getEClassifier(rest) instanceof EEnum type
					? list(type.getELiterals().stream().skip(1).map(EEnumLiteral::getInstance)
							.map(l -> Vocabulary.literal(l, vocabulary)).toList(), language)
					: argument;
			case 'R' -> MessageBundle.of(LanguageMessages.class, language).get("kind.reference", term("E:" + rest, language));
			case 'K' -> MessageBundle.of(LanguageMessages.class, language).keys().contains("kind." + rest)
					? MessageBundle.of(LanguageMessages.class, language).get("kind." + rest)
					: argument;
			default -> argument;
		};
	}

	private static String term(String argument, Language language) {
		var type = argument.startsWith("E:") ? InspPackage.eINSTANCE.getEClassifier(argument.substring(2)) : null;
		return type == null ? argument : ElementLabels.term(type, language);
	}

	private static String form(String pair, Language vocabulary) {
		var forms = pair.split("\\|");
		return forms[vocabulary == Language.ZH && forms.length > 1 ? 1 : 0];
	}

	private static String list(List<String> words, Language language) {
		return words.stream().limit(LONGEST_LIST).collect(Collectors.joining(language == Language.ZH ? "、" : ", "))
				+ (words.size() > LONGEST_LIST ? " …" : "");
	}
}
