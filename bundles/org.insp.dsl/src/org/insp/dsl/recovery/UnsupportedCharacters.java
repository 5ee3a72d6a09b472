/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.dsl.recovery;

import static org.insp.dsl.parser.antlr.internal.InternalInspLexer.RULE_ANY_OTHER;
import static org.insp.dsl.parser.antlr.internal.InternalInspLexer.RULE_EQUALS;

import org.insp.dsl.messages.MessageArgument;

/** Characters that look like those of the language, or stand for them elsewhere. */
final class UnsupportedCharacters {

	private static final String QUOTES = "＂'‘’”„‟「」『』〝〞《》`´";
	private static final String BRACKETS = "()[]【】〔〕<>〈〉";

	private UnsupportedCharacters() {
	}

	/** Returns whether a token is such a character; an equals sign is one where no word is explained. */
	static boolean isAt(TokenCursor cursor, int at) {
		return cursor.is(at, RULE_ANY_OTHER) || cursor.is(at, RULE_EQUALS);
	}

	/** Returns whether a character opens or closes a quotation somewhere, but not here. */
	static boolean isQuote(String text) {
		return QUOTES.contains(text);
	}

	/** Reports a character with what to write in its place. */
	static void report(SyntaxErrorCollector errors, TokenCursor cursor, int from, int to) {
		var text = cursor.text(from);
		int end = isQuote(text) ? to : from + 1;
		var meant = isQuote(text) ? "quote" : BRACKETS.contains(text) ? "bracket" : text.equals("。") || text.equals("．") ? "stop" : "other";
		errors.report(from, end, "strange-" + meant, MessageArgument.text(text));
	}
}
