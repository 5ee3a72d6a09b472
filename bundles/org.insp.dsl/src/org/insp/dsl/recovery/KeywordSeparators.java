/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.dsl.recovery;

import static org.insp.dsl.parser.antlr.internal.InternalInspLexer.RULE_ANY_OTHER;
import static org.insp.dsl.parser.antlr.internal.InternalInspLexer.RULE_COLON;
import static org.insp.dsl.parser.antlr.internal.InternalInspLexer.RULE_EQUALS;
import static org.insp.dsl.parser.antlr.internal.InternalInspLexer.RULE_RANGE;

import org.insp.dsl.grammar.TokenSet;

/** Marks that forms and letters put between a heading and what it says: {@code 责任领导：Wang}, {@code 责任人 = Zhao}. */
final class KeywordSeparators {

	private static final TokenSet TYPES = TokenSet.of(RULE_COLON, RULE_RANGE, RULE_ANY_OTHER, RULE_EQUALS);
	private static final String MARKS = ":：=＝-－–—|｜→";

	private KeywordSeparators() {
	}

	/** Returns the token behind the marks that follow a keyword; the same token if none stand there. */
	static int end(TokenCursor cursor, int at) {
		int end = at;
		while (at > 0 && cursor.isKeyword(at - 1) && (end == at || cursor.touches(end)) && cursor.isOneOf(end, TYPES)
				&& MARKS.contains(cursor.text(end).substring(0, 1))) {
			end++;
		}
		return end;
	}
}
