/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.dsl.recovery;

import static org.insp.dsl.parser.antlr.internal.InternalInspLexer.RULE_CLOSE;
import static org.insp.dsl.parser.antlr.internal.InternalInspLexer.RULE_OPEN;

import org.insp.dsl.grammar.TokenSet;
import org.insp.dsl.grammar.TokenSets;

/** Tokens that belong together whatever the grammar says. */
final class TokenRuns {

	private static final TokenSet BLOCK_OR_TITLE = TokenSets.TEXTS.with(TokenSet.of(RULE_OPEN));

	private TokenRuns() {
	}

	static boolean isOpening(TokenCursor cursor, int at) {
		return cursor.is(at, RULE_OPEN);
	}

	static boolean isClosing(TokenCursor cursor, int at) {
		return cursor.is(at, RULE_CLOSE);
	}

	/** Returns whether a token is what follows the name of an element on its line: its title or its block. */
	static boolean isTitleOrBlock(TokenCursor cursor, int at) {
		return cursor.isOneOf(at, BLOCK_OR_TITLE);
	}

	/** Returns the token behind the counterpart of an opening brace. */
	static int endOfBraces(TokenCursor cursor, int open) {
		int depth = 0;
		int at = open;
		do {
			depth += isOpening(cursor, at) ? 1 : isClosing(cursor, at) ? -1 : 0;
			at++;
		} while (depth > 0 && at < cursor.size());
		return at;
	}

	/** Returns the token behind a remark in round brackets on one line; where it begins if there is none. */
	static int endOfRemark(TokenCursor cursor, int at) {
		if (cursor.text(at).equals("（") && cursor.isBrace(at)) {
			int end = endOfBraces(cursor, at);
			return cursor.line(end - 1) == cursor.line(at) && cursor.text(end - 1).equals("）") ? end : at;
		}
		for (int i = at + 1; cursor.text(at).equals("(") && cursor.continuesLine(i); i++) {
			if (cursor.text(i).equals(")")) {
				return i + 1;
			}
		}
		return at;
	}
}
