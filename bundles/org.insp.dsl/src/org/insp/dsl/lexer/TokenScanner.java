/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.dsl.lexer;

import java.util.HashMap;
import java.util.List;

import org.antlr.runtime.ANTLRStringStream;
import org.antlr.runtime.CommonToken;
import org.antlr.runtime.Token;
import org.insp.dsl.parser.antlr.internal.InternalInspLexer;
import org.insp.dsl.vocabulary.Vocabulary;
import org.insp.model.Language;

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

	/** The type of the first keyword, above those of the parser's tokens; small, because the lexer keeps types in sets of bits. */
	private static final int FIRST_KEYWORD = 1 << 12;
	private static final KeywordTable KEYWORDS = keywords();

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

	/** The keywords without the grammar: each has a type of its own, by which the lexer knows what may follow. */
	private static KeywordTable keywords() {
		var types = new HashMap<String, Integer>();
		for (var keyword : Vocabulary.keywords()) {
			for (var language : List.of(Language.EN, Language.ZH)) {
				types.putIfAbsent(Vocabulary.keyword(keyword.id(), language), FIRST_KEYWORD + types.size());
			}
		}
		return new KeywordTable(types);
	}

	/** The next token, or null at the end of the text. */
	public ScannedToken next() {
		var token = (CommonToken) lexer.nextToken();
		return token.getType() == Token.EOF
				? null
				: new ScannedToken(kind(token.getType()), start + token.getStartIndex(), token.getStopIndex() + 1 - token.getStartIndex());
	}

	private static TokenKind kind(int type) {
		return type >= FIRST_KEYWORD ? TokenKind.KEYWORD : switch (type) {
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
