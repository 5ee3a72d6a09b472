/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.dsl.ide.fixes;

import java.time.LocalDate;
import java.util.Collection;
import java.util.stream.Collectors;

import org.eclipse.emf.common.util.Enumerator;
import org.insp.dsl.text.QuotedText;
import org.insp.dsl.vocabulary.Vocabulary;
import org.insp.model.Language;

/**
 * How a tool writes in a file: in its vocabulary, with ASCII quotation marks.
 *
 * @param vocabulary the vocabulary of the file
 */
record Syntax(Language vocabulary) {

	/** What a person has to fill in; a rule reminds of it as long as it stands there. */
	static final String PLACEHOLDER = "……";

	/** A keyword by its id. */
	String keyword(String id) {
		return Vocabulary.keyword(id, vocabulary);
	}

	/** A keyword and what follows it. */
	String clause(String id, String value) {
		return keyword(id) + ' ' + value;
	}

	/** A clause with a text to be filled in. */
	String placeholderClause(String id) {
		return clause(id, text(PLACEHOLDER));
	}

	/** A clause with a date. */
	String clause(String id, LocalDate date) {
		return clause(id, date.toString());
	}

	/** A closed value. */
	String value(Enumerator literal) {
		return Vocabulary.literal(literal, vocabulary);
	}

	/** What separates the parts of a list. */
	String listSeparator() {
		return vocabulary == Language.ZH ? "、" : ", ";
	}

	String list(Collection<String> parts) {
		return parts.stream().collect(Collectors.joining(listSeparator()));
	}

	static String text(String text) {
		return QuotedText.quote(text);
	}
}
