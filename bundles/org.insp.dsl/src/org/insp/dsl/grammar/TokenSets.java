/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.dsl.grammar;

import org.insp.dsl.parser.antlr.internal.InternalInspLexer;

/** Sets of tokens of one kind. */
public final class TokenSets {

	/** Text in quotation marks. */
	public static final TokenSet TEXTS = TokenSet.of(InternalInspLexer.RULE_STRING, InternalInspLexer.RULE_CHINESE_STRING,
			InternalInspLexer.RULE_TEXT_BLOCK);
	/** Comments. */
	public static final TokenSet COMMENTS = TokenSet.of(InternalInspLexer.RULE_ML_COMMENT, InternalInspLexer.RULE_SL_COMMENT);
	/** Tokens that stand anywhere and mean nothing to the parser. */
	public static final TokenSet HIDDEN = COMMENTS
			.with(TokenSet.of(InternalInspLexer.RULE_WS, InternalInspLexer.RULE_SEMICOLON));
	/** Braces. */
	public static final TokenSet BRACES = TokenSet.of(InternalInspLexer.RULE_OPEN, InternalInspLexer.RULE_CLOSE);

	private TokenSets() {
	}
}
