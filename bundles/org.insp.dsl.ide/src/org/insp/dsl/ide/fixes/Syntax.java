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
 * The concrete syntax of a file: its vocabulary, with ASCII quotation marks.
 *
 * @param vocabulary the vocabulary of the file
 */
public record Syntax(Language vocabulary) {

	/** A placeholder that the user has to replace; a rule reports it as long as it is there. */
	static final String PLACEHOLDER = "……";

	/** A keyword by its id. */
	String keyword(String id) {
		return Vocabulary.keyword(id, vocabulary);
	}

	/** A clause: a keyword and its value. */
	public String clause(String id, String value) {
		return keyword(id) + ' ' + value;
	}

	/** A clause with a placeholder for its text. */
	String placeholderClause(String id) {
		return clause(id, text(PLACEHOLDER));
	}

	/** A clause with a date. */
	String clause(String id, LocalDate date) {
		return clause(id, date.toString());
	}

	/** A closed value. */
	public String value(Enumerator literal) {
		return Vocabulary.literal(literal, vocabulary);
	}

	/** The separator of list items. */
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
