/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.dsl.recovery;

import static org.insp.dsl.parser.antlr.internal.InternalInspLexer.RULE_CALENDAR_DATE;
import static org.insp.dsl.parser.antlr.internal.InternalInspLexer.RULE_CLOSE;
import static org.insp.dsl.parser.antlr.internal.InternalInspLexer.RULE_COLON;
import static org.insp.dsl.parser.antlr.internal.InternalInspLexer.RULE_COMMA;
import static org.insp.dsl.parser.antlr.internal.InternalInspLexer.RULE_ID;
import static org.insp.dsl.parser.antlr.internal.InternalInspLexer.RULE_NUMBER;
import static org.insp.dsl.parser.antlr.internal.InternalInspLexer.RULE_PERIOD;
import static org.insp.dsl.parser.antlr.internal.InternalInspLexer.RULE_RANGE;
import static org.insp.dsl.parser.antlr.internal.InternalInspLexer.RULE_YEAR;

import java.util.regex.Pattern;

import org.insp.dsl.grammar.TokenSet;
import org.insp.dsl.text.ListMarks;

/** The marks at the beginning of lines that were written for readers: the numbers and bullets of lists. */
final class LineStarts {

	private static final TokenSet NUMBERS = TokenSet.of(RULE_ID, RULE_NUMBER, RULE_YEAR);
	/** Behind a comma, a date or the mark between two dates a line may begin with what goes on. */
	private static final TokenSet GO_ON = TokenSet.of(RULE_COMMA, RULE_CALENDAR_DATE, RULE_PERIOD, RULE_RANGE);
	private static final Pattern MARK = Pattern.compile("[、.．]");
	private static final String OPEN = "（(〔[【";
	private static final String CLOSE = "）)〕]】";

	private LineStarts() {
	}

	/** Returns whether a token is the first of its line, and neither a list nor a clause goes on there. */
	static boolean isLineStart(TokenCursor cursor, int at) {
		return !cursor.continuesLine(at) && (at == 0 || !cursor.isOneOf(at - 1, GO_ON) && !cursor.isKeyword(at - 1));
	}

	/** Returns the token behind the number or bullet that begins at a token; -1 if none does. */
	static int endOfMark(TokenCursor cursor, int at) {
		int number = endOfNumber(cursor, at);
		if (number >= 0) {
			return number;
		} else if (isNumber(cursor, at) && cursor.touches(at + 1) && cursor.is(at + 1, RULE_CLOSE) || cursor.touches(at + 1)
				&& isNumber(cursor, at) && cursor.text(at + 1).equals(")")) {
			return at + 2;
		} else if (isArticle(cursor, at) && !TokenRuns.isTitleOrBlock(cursor, at + 1)) {
			return cursor.touches(at + 1) && (cursor.is(at + 1, RULE_COMMA) || cursor.is(at + 1, RULE_COLON)) ? at + 2 : at + 1;
		}
		int end = at;
		while (end < cursor.size() && ListMarks.BULLET.matcher(cursor.text(end)).matches() && (end == at || cursor.touches(end))) {
			end++;
		}
		return end > at ? end : -1;
	}

	/** Returns whether a word is the number of an article, which may also be the name of an element. */
	static boolean isArticle(TokenCursor cursor, int at) {
		return cursor.is(at, RULE_ID) && ListMarks.ARTICLE.matcher(cursor.text(at)).matches();
	}

	/** Returns the token behind a number with the mark or the brackets that belong to it; -1 if none begins at a token. */
	static int endOfNumber(TokenCursor cursor, int at) {
		if (ListMarks.CIRCLED.matcher(cursor.text(at)).matches()) {
			return at + 1;
		} else if (OPEN.contains(cursor.text(at)) && isNumber(cursor, at + 1) && cursor.touches(at + 1) && cursor.touches(at + 2)
				&& CLOSE.contains(cursor.text(at + 2))) {
			return at + 3;
		}
		boolean marked = isNumber(cursor, at) && cursor.touches(at + 1) && MARK.matcher(cursor.text(at + 1)).matches();
		return marked && !isQualifiedName(cursor, at) ? at + 2 : -1;
	}

	private static boolean isQualifiedName(TokenCursor cursor, int at) {
		return cursor.is(at, RULE_ID) && cursor.text(at + 1).equals(".") && cursor.touches(at + 2);
	}

	/** Returns whether a token is a number of a list: no more than three digits or four Chinese numerals. */
	static boolean isNumber(TokenCursor cursor, int at) {
		return cursor.isOneOf(at, NUMBERS) && isNumber(cursor.text(at));
	}

	/** Returns whether a text is no more than three digits or four Chinese numerals. */
	static boolean isNumber(String text) {
		return ListMarks.NUMBER.matcher(text).matches();
	}

	/** Returns the value of a number, whatever stands around it. */
	static int value(String written) {
		var digits = written.replaceAll("[^0-9０-９]", "");
		if (!digits.isEmpty()) {
			return digits.chars().map(Character::getNumericValue).reduce(0, (all, digit) -> all * 10 + digit);
		} else if (ListMarks.CIRCLED.matcher(written).matches()) {
			return written.charAt(0) - '①' + 1;
		}
		int sum = 0;
		int digit = 0;
		for (int i = 0; i < written.length(); i++) {
			char c = written.charAt(i);
			if (c == '十' || c == '百') {
				sum += Math.max(1, digit) * (c == '十' ? 10 : 100);
				digit = 0;
			} else {
				digit = Math.max(digit, "〇一二三四五六七八九".indexOf(c));
			}
		}
		return sum + digit;
	}
}
