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
 * Something to tell the author of a file: a violation of a rule, or what the language itself objects to (syntax, names).
 *
 * @param file the file
 * @param region where it stands
 * @param severity how much it weighs
 * @param code the rule's id, or the language's own code; both are keys of messages
 * @param arguments what fills the slots of the language's own messages
 * @param violation the violation, or null for what the language objects to
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
