/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.dsl.recovery;

import org.insp.dsl.messages.MessageArgument;

/** Characters that look like those of the language, or stand for them elsewhere. */
final class UnsupportedCharacters {

	private static final String QUOTES = "＂'‘’”„‟「」『』〝〞《》`´";
	private static final String BRACKETS = "()[]【】〔〕<>〈〉";

	private UnsupportedCharacters() {
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
