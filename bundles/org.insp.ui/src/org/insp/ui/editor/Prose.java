/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.ui.editor;

import java.util.stream.Stream;

import org.insp.dsl.recovery.Lexemes;
import org.insp.dsl.recovery.Lexemes.Kind;
import org.insp.dsl.recovery.Lexemes.Lexeme;
import org.insp.dsl.vocabulary.Vocabulary;
import org.insp.model.Language;

/** Where people write sentences: nothing can be proposed there, and a list that opened at every key would be in the way. */
final class Prose {

	private Prose() {
	}

	/** Whether a place is inside a comment or a text; the address of an import is no prose. */
	static boolean isAt(String text, int offset) {
		var lexemes = new Lexemes(text, 0);
		Lexeme before = null;
		for (var next = lexemes.next(); next != null && next.offset() < offset; next = lexemes.next()) {
			if (offset < next.end() || next.end() == text.length() && isOpenComment(text, next)) {
				return next.kind() == Kind.COMMENT || next.kind() == Kind.STRING && !isImport(text, before);
			}
			before = next.kind() == Kind.BLANK || next.kind() == Kind.COMMENT ? before : next;
		}
		return false;
	}

	private static boolean isOpenComment(String text, Lexeme last) {
		var written = text.substring(last.offset(), last.end());
		return last.kind() == Kind.COMMENT && written.startsWith("//") && !written.endsWith("\n");
	}

	private static boolean isImport(String text, Lexeme before) {
		return before != null && Stream.of(Language.values()).filter(l -> l != Language.UNSPECIFIED)
				.anyMatch(l -> text.substring(before.offset(), before.end()).equals(Vocabulary.keyword("import", l)));
	}
}
