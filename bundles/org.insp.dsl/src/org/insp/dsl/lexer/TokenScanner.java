/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.dsl.lexer;

import java.util.stream.Collectors;

import org.antlr.runtime.ANTLRStringStream;
import org.antlr.runtime.CommonToken;
import org.antlr.runtime.Token;
import org.insp.dsl.parser.antlr.internal.InternalInspLexer;
import org.insp.dsl.vocabulary.Vocabulary;
import org.insp.dsl.vocabulary.Vocabulary.Keyword;

/** A text token by token, as the parser reads it but without the grammar: for highlighting and for the keys of an editor. */
public final class TokenScanner {

	/** The kind of a token, as far as it shows without its neighbours. */
	public enum TokenKind {
		/** A keyword of either vocabulary, or what is part of one. */
		KEYWORD,
		/** A name. */
		NAME,
		/** A text between quotation marks, closed or not. */
		STRING,
		/** A date in any of its forms. */
		DATE,
		/** A number. */
		NUMBER,
		/** A comment of one line or of several. */
		COMMENT,
		/** A brace, a separator, or a character that the language does not have. */
		PUNCTUATION,
		/** White space. */
		BLANK
	}

	/**
	 * One token.
	 *
	 * @param kind what it is
	 * @param offset where it begins
	 * @param length how many UTF-16 units it has
	 */
	public record ScannedToken(TokenKind kind, int offset, int length) {

		/** The place behind its last character. */
		public int end() {
			return offset + length;
		}
	}

	private static final int KEYWORD = Integer.MAX_VALUE;
	private static final KeywordTable KEYWORDS = new KeywordTable(Vocabulary.keywords().stream()
			.flatMap(Keyword::words).distinct().collect(Collectors.toMap(form -> form, form -> KEYWORD)));

	private final InspLexer lexer;
	private final int start;

	/**
	 * The tokens of a part of a text.
	 *
	 * @param text the part, from the beginning of a token
	 * @param start where the part begins in the whole text
	 */
	public TokenScanner(String text, int start) {
		this.lexer = new InspLexer(new ANTLRStringStream(text), KEYWORDS);
		this.start = start;
	}

	/** The next token, or null at the end of the text. */
	public ScannedToken next() {
		var token = (CommonToken) lexer.nextToken();
		return token.getType() == Token.EOF
				? null
				: new ScannedToken(kind(token.getType()), start + token.getStartIndex(), token.getStopIndex() + 1 - token.getStartIndex());
	}

	private static TokenKind kind(int type) {
		return switch (type) {
			case KEYWORD -> TokenKind.KEYWORD;
			case InternalInspLexer.RULE_ID -> TokenKind.NAME;
			case InternalInspLexer.RULE_STRING, InternalInspLexer.RULE_CHINESE_STRING,
					InternalInspLexer.RULE_TEXT_BLOCK -> TokenKind.STRING;
			case InternalInspLexer.RULE_CALENDAR_DATE, InternalInspLexer.RULE_PERIOD -> TokenKind.DATE;
			case InternalInspLexer.RULE_NUMBER, InternalInspLexer.RULE_YEAR, InternalInspLexer.RULE_FRACTION,
					InternalInspLexer.RULE_AMOUNT_RANGE -> TokenKind.NUMBER;
			case InternalInspLexer.RULE_ML_COMMENT, InternalInspLexer.RULE_SL_COMMENT -> TokenKind.COMMENT;
			case InternalInspLexer.RULE_WS -> TokenKind.BLANK;
			default -> TokenKind.PUNCTUATION;
		};
	}
}
