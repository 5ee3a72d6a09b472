/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.ui.editor;

import java.util.stream.Stream;

import org.insp.dsl.lexer.TokenScanner;
import org.insp.dsl.lexer.TokenScanner.ScannedToken;
import org.insp.dsl.lexer.TokenScanner.TokenKind;
import org.insp.dsl.vocabulary.Vocabulary;
import org.insp.model.Language;

/** The places where people write sentences: nothing can be proposed there, and a list that opened at every key would be in the way. */
final class ProseDetector {

	private ProseDetector() {
	}

	/** Returns whether a place is inside a comment or a text; the address of an import is no prose. */
	static boolean isAt(String text, int offset) {
		var lexemes = new TokenScanner(text, 0);
		ScannedToken before = null;
		for (var next = lexemes.next(); next != null && next.offset() < offset; next = lexemes.next()) {
			if (offset < next.end() || next.end() == text.length() && isOpenComment(text, next)) {
				return next.kind() == TokenKind.COMMENT || next.kind() == TokenKind.STRING && !isImport(text, before);
			}
			before = next.kind() == TokenKind.BLANK || next.kind() == TokenKind.COMMENT ? before : next;
		}
		return false;
	}

	private static boolean isOpenComment(String text, ScannedToken last) {
		var written = text.substring(last.offset(), last.end());
		return last.kind() == TokenKind.COMMENT && written.startsWith("//") && !written.endsWith("\n");
	}

	private static boolean isImport(String text, ScannedToken before) {
		return before != null && Stream.of(Language.values()).filter(l -> l != Language.UNSPECIFIED)
				.anyMatch(l -> text.substring(before.offset(), before.end()).equals(Vocabulary.keyword("import", l)));
	}
}
