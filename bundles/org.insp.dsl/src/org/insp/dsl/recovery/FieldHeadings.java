/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.dsl.recovery;

import static org.insp.dsl.parser.antlr.internal.InternalInspLexer.RULE_CALENDAR_DATE;
import static org.insp.dsl.parser.antlr.internal.InternalInspLexer.RULE_COMMA;
import static org.insp.dsl.parser.antlr.internal.InternalInspLexer.RULE_CURRENCY;
import static org.insp.dsl.parser.antlr.internal.InternalInspLexer.RULE_FRACTION;
import static org.insp.dsl.parser.antlr.internal.InternalInspLexer.RULE_ID;
import static org.insp.dsl.parser.antlr.internal.InternalInspLexer.RULE_NUMBER;
import static org.insp.dsl.parser.antlr.internal.InternalInspLexer.RULE_PERCENT;
import static org.insp.dsl.parser.antlr.internal.InternalInspLexer.RULE_PERIOD;
import static org.insp.dsl.parser.antlr.internal.InternalInspLexer.RULE_YEAR;

import java.util.Set;

import org.insp.dsl.grammar.SyntaxShape.Block;
import org.insp.dsl.grammar.TokenSet;

/**
 * Headings of ledgers that are no keywords, with what stands in their column: {@code 验收单位 县住建局}, {@code risk rating High}. Chinese ones
 * are one word, English ones may be several, of which the first may be a keyword: {@code root cause category Training}.
 */
final class FieldHeadings {

	/** The head of the clause with the fields of the place. */
	private static final String FIELD = "field";
	private static final TokenSet NUMBERS = TokenSet.of(RULE_NUMBER, RULE_YEAR, RULE_FRACTION);
	private static final TokenSet FIGURES = NUMBERS.with(TokenSet.of(RULE_CALENDAR_DATE, RULE_PERIOD, RULE_CURRENCY));
	private static final TokenSet UNITS = TokenSet.of(RULE_ID, RULE_PERCENT);
	/** What the headings of columns in English end with. */
	private static final Set<String> NOUNS = Set.of("analysis", "category", "class", "code", "comment", "comments", "description", "group",
			"id", "level", "name", "phone", "priority", "rating", "reference", "remarks", "report", "response", "score", "type", "update");
	private static final String COLUMN = "单位";
	private static final Set<String> CHINESE_NOUNS = Set.of(COLUMN, "部门", "科室", "领导", "人员", "时间", "日期", "期限", "情况", "原因", "金额", "措施");
	private static final int MOST_WORDS = 4;
	private static final int MOST_VALUES = 6;

	private final RecoveryContext context;
	private final TokenCursor cursor;

	FieldHeadings(RecoveryContext context) {
		this.context = context;
		this.cursor = context.cursor();
	}

	/** Returns whether the elements that have a block may have fields of the place. */
	boolean mayStandIn(Block block) {
		return block.heads().contains(context.grammar().keywords().type(FIELD));
	}

	/** Returns the token behind the heading that begins at a word; -1 if none does. */
	int end(int at) {
		int end = at + 1;
		if (cursor.isKeyword(at)) {
			end = isNoun(at + 1) ? at + 2 : -1;
		} else if (!cursor.is(at, RULE_ID)) {
			end = -1;
		} else if (!KeywordSimilarity.isChinese(cursor.text(at))) {
			while (end < at + MOST_WORDS && isWord(end) && cursor.continuesLine(end) && cursor.continuesLine(end + 1)
					&& !cursor.isBrace(end + 1)) {
				end++;
			}
		}
		return end > 0 && !cursor.touches(at) && cursor.continuesLine(end) && endOfValue(end) > end ? end : -1;
	}

	/** Returns whether a token is a heading that was put together from several words. */
	static boolean isOfSeveralWords(String text) {
		return text.indexOf(' ') > 0;
	}

	/** Returns whether headings of columns in English end with a word. */
	static boolean isNoun(String word) {
		return NOUNS.contains(word);
	}

	private boolean isNoun(int at) {
		return cursor.continuesLine(at) && cursor.is(at, RULE_ID) && isNoun(cursor.text(at));
	}

	/** Returns whether a word goes on with an English heading: it has no capital and is no number of a paragraph. */
	private boolean isWord(int at) {
		return (cursor.is(at, RULE_ID) || cursor.isKeyword(at)) && cursor.text(at).matches("[a-z-]+");
	}

	/** Returns whether a number stands at a token. */
	boolean isNumber(int at) {
		return cursor.isOneOf(at, NUMBERS) || cursor.is(at, RULE_CURRENCY);
	}

	/** Returns whether a Chinese heading of a column stands before a value that is none, so that both are no names of a list. */
	boolean isColumn(int at) {
		return isChineseHeading(at) && !isChineseHeading(at + 1);
	}

	private boolean isChineseHeading(int at) {
		var word = cursor.text(at);
		return word.length() > COLUMN.length() && CHINESE_NOUNS.contains(word.substring(word.length() - COLUMN.length()));
	}

	/** Returns whether a text, a number or a date stands at a token, which names can be told from. */
	boolean isDistinct(int at) {
		return cursor.isText(at) || cursor.isOneOf(at, FIGURES);
	}

	/**
	 * Returns the token behind the value that begins at a token: a list, a number with its unit, or a few words to the end of the line; the
	 * same token if none does.
	 */
	int endOfValue(int at) {
		int list = endOfList(at);
		if (list == at || isEndOfValue(list)) {
			return list;
		}
		int words = at;
		while (words - at < MOST_VALUES && cursor.is(words, RULE_ID) && (words == at || cursor.continuesLine(words))) {
			words++;
		}
		// a word behind a value may be the next heading
		return isEndOfValue(words) ? words : cursor.is(list, RULE_ID) ? list : at;
	}

	private int endOfList(int at) {
		int end = endOfItem(at);
		while (end > at && cursor.is(end, RULE_COMMA) && cursor.continuesLine(end + 1) && endOfItem(end + 1) > end + 1) {
			end = endOfItem(end + 1);
		}
		return end;
	}

	private int endOfItem(int at) {
		if (cursor.is(at, RULE_CURRENCY)) {
			return at + 2;
		}
		boolean hasUnit = cursor.isOneOf(at, NUMBERS) && cursor.isOneOf(at + 1, UNITS) && cursor.continuesLine(at + 1);
		return hasUnit ? at + 2 : isDistinct(at) || cursor.is(at, RULE_ID) ? at + 1 : at;
	}

	private boolean isEndOfValue(int at) {
		return !cursor.continuesLine(at) || cursor.isKeyword(at) || TokenRuns.isClosing(cursor, at);
	}

	/** Returns whether a value is one that a field can have without quotation marks. */
	boolean isPlain(int at) {
		return endOfList(at) == endOfValue(at);
	}
}
