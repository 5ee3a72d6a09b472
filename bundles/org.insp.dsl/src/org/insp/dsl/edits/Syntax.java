/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.dsl.edits;

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
	public static final String PLACEHOLDER = "……";

	/** A keyword by its id. */
	public String keyword(String id) {
		return Vocabulary.keyword(id, vocabulary);
	}

	/** A clause: a keyword and its value. */
	public String clause(String id, String value) {
		return keyword(id) + ' ' + value;
	}

	/** A clause with a placeholder for its text. */
	public String placeholderClause(String id) {
		return clause(id, text(PLACEHOLDER));
	}

	/** A clause with a date. */
	public String clause(String id, LocalDate date) {
		return clause(id, date.toString());
	}

	/** A closed value. */
	public String value(Enumerator literal) {
		return Vocabulary.literal(literal, vocabulary);
	}

	/** The separator of list items. */
	public String listSeparator() {
		return vocabulary == Language.ZH ? "、" : ", ";
	}

	/** Several values, with the separator of the vocabulary between them. */
	public String list(Collection<String> parts) {
		return parts.stream().collect(Collectors.joining(listSeparator()));
	}

	/** A text in quotation marks. */
	public static String text(String text) {
		return QuotedText.quote(text);
	}
}
