/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.dsl.problems;

import java.util.List;

import org.eclipse.emf.common.util.URI;
import org.insp.dsl.messages.LanguageMessages;
import org.insp.dsl.messages.MessageArgument;
import org.insp.dsl.text.TextRegion;
import org.insp.dsl.vocabulary.Vocabulary;
import org.insp.model.Language;
import org.insp.model.Severity;
import org.insp.model.check.Violation;

/**
 * A problem of a file: a violation of a rule, or an error of the language itself (syntax, names).
 *
 * @param file the file
 * @param region the part of the text
 * @param severity how much it weighs
 * @param code the rule's id, or the language's own code; both are keys of messages
 * @param arguments what fills the slots of the language's own messages
 * @param violation the violation, or null for an error of the language
 * @param vocabulary the vocabulary of the model, whose keywords a message quotes
 */
public record Problem(URI file, TextRegion region, Severity severity, String code, List<MessageArgument> arguments, Violation violation,
		Language vocabulary) {

	/** The message in a language. */
	public String message(Language language) {
		if (violation != null) {
			return violation.message(language, id -> Vocabulary.keyword(id, vocabulary));
		}
		return LanguageMessages.of(code, arguments, language, vocabulary);
	}
}
