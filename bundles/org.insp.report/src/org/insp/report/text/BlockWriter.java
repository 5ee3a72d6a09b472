/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.report.text;

import java.util.List;

import org.insp.dsl.text.QuotedText;
import org.insp.dsl.vocabulary.Vocabulary;
import org.insp.model.Language;

/** Writes clauses and blocks in a vocabulary, a line for each; the formatter lays them out. */
final class BlockWriter {

	private static final String OPENED = " {\n";

	private final Language language;
	private final StringBuilder text = new StringBuilder();

	BlockWriter(Language language) {
		this.language = language;
	}

	/** Returns the keyword of an id. */
	String keyword(String id) {
		return Vocabulary.keyword(id, language);
	}

	/** Writes a line that begins with a keyword. */
	BlockWriter clause(String keyword, String rest) {
		text.append(keyword(keyword)).append(' ').append(rest).append('\n');
		return this;
	}

	/** Writes a clause of text, unless it is empty. */
	BlockWriter text(String keyword, String value) {
		return value == null || value.isEmpty() ? this : clause(keyword, QuotedText.quote(value));
	}

	/** Writes a clause of several values, unless there are none. */
	BlockWriter list(String keyword, List<String> values) {
		return values.isEmpty() ? this : clause(keyword, join(values));
	}

	/** Returns several values in one. */
	String join(List<String> values) {
		return String.join(language == Language.ZH ? "、" : ", ", values);
	}

	/** Opens a block. */
	BlockWriter open(String keyword, String rest) {
		return clause(keyword, rest.isEmpty() ? "{" : rest + " {");
	}

	/** Closes a block; one with nothing in it has no braces. */
	BlockWriter close() {
		int open = text.length() - OPENED.length();
		if (open > 0 && text.indexOf(OPENED, open) == open) {
			text.replace(open, text.length(), "\n");
		} else {
			text.append("}\n");
		}
		return this;
	}

	/** Writes a comment in one line. */
	BlockWriter comment(String comment) {
		text.append("// ").append(comment.replaceAll("\\s*\\n\\s*", " ")).append('\n');
		return this;
	}

	/** Leaves a line blank. */
	BlockWriter blank() {
		text.append('\n');
		return this;
	}

	@Override
	public String toString() {
		return text.toString();
	}
}
