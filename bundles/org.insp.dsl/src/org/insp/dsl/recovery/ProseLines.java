/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.dsl.recovery;

import static org.insp.dsl.parser.antlr.internal.InternalInspLexer.RULE_ANY_OTHER;
import static org.insp.dsl.parser.antlr.internal.InternalInspLexer.RULE_COLON;
import static org.insp.dsl.parser.antlr.internal.InternalInspLexer.RULE_ID;

import java.util.regex.Pattern;

/** Lines that were pasted from a document or a table: sentences, and cells between tabs. */
final class ProseLines {

	private static final Pattern PUNCTUATION = Pattern.compile("[，。；：！？、《》]");
	private static final Pattern LONG_WORD = Pattern.compile("\\p{IsHan}{5,}");
	private static final Pattern CELLS = Pattern.compile("[^\\t]*\\t[^\\t]*\\t.*");
	private static final String STOP = "。；！？";
	/** From so many characters on a line with punctuation is a sentence. */
	private static final int SENTENCE = 10;
	/** From so many characters on a single word is a sentence. */
	private static final int LONG = 5;
	/** From so many characters on a single word behind a bullet is no misspelt keyword. */
	private static final int SHORT = 3;
	/** A heading has at most so many characters. */
	private static final int HEADING = 6;
	/** From so many words on a line in Latin letters is a sentence. */
	private static final int WORDS = 4;

	private ProseLines() {
	}

	/** Returns the token behind the last one of a line, but for a brace that opens a block there. */
	static int endOfLine(TokenCursor cursor, int at) {
		int end = at + 1;
		while (cursor.continuesLine(end)) {
			end++;
		}
		return end > at + 1 && TokenRuns.isOpening(cursor, end - 1) ? end - 1 : end;
	}

	/** Returns whether the line that begins at a token, be it behind a number, is a sentence and no clause. */
	static boolean isProse(TokenCursor cursor, int at) {
		boolean marked = cursor.is(at, RULE_ANY_OTHER) && cursor.text(at).length() > 1;
		return isProse(cursor, at, marked ? SHORT : LONG);
	}

	/** Returns whether the rest of a line behind a number or bullet is a sentence or a text in quotation marks, and no clause. */
	static boolean isListItem(TokenCursor cursor, int at) {
		return cursor.isText(at) || isProse(cursor, at, SHORT);
	}

	private static boolean isProse(TokenCursor cursor, int at, int shortest) {
		if (cursor.isKeyword(at) || cursor.isText(at) || cursor.isBrace(at) || at >= cursor.size() || isHeading(cursor, at)) {
			return false;
		}
		int end = endOfLine(cursor, at);
		for (int i = at + 1; i < end; i++) {
			boolean apart = !cursor.touches(i);
			if (cursor.isKeyword(i) && apart && KeywordSimilarity.isChinese(cursor.text(i))
					|| cursor.isText(i) && apart && !cursor.touches(i + 1) || cursor.isBrace(i) && !isBracketed(cursor, i, end)) {
				return false;
			}
		}
		var text = cursor.text(at, end);
		long han = text.codePoints().filter(Character::isIdeographic).count();
		boolean word = end == at + 1 || end == at + 2 && STOP.contains(cursor.text(at + 1));
		return word && han >= shortest || han >= SENTENCE && PUNCTUATION.matcher(text).find() && LONG_WORD.matcher(text).find()
				|| han >= 2 * SENTENCE && LONG_WORD.matcher(text).find() || isLatinSentence(cursor, at, end);
	}

	/** Returns whether a word stands before a colon, as headings of forms do: {@code 整改时限：2023年}. */
	private static boolean isHeading(TokenCursor cursor, int at) {
		return cursor.is(at + 1, RULE_COLON) && cursor.touches(at + 1) && cursor.text(at).length() <= HEADING;
	}

	private static boolean isLatinSentence(TokenCursor cursor, int at, int end) {
		return end - at >= WORDS && cursor.is(at, RULE_ID) && cursor.is(at + 1, RULE_ID) && cursor.is(at + 2, RULE_ID)
				&& cursor.text(at, at + WORDS).codePoints().noneMatch(Character::isIdeographic);
	}

	/** Returns whether a round bracket has its counterpart on the line. */
	private static boolean isBracketed(TokenCursor cursor, int at, int end) {
		return TokenRuns.isClosing(cursor, at)
				? cursor.text(at).equals("）")
				: cursor.text(at).equals("（") && TokenRuns.endOfBraces(cursor, at) <= end;
	}

	/** Returns whether the line that begins at a token is a row of a table: at least three cells, and nothing of the language. */
	static boolean isRow(TokenCursor cursor, int at) {
		int end = endOfLine(cursor, at);
		for (int i = at; i < end; i++) {
			if (cursor.isText(i) || cursor.isBrace(i)) {
				return false;
			}
		}
		return !cursor.isKeyword(at) && CELLS.matcher(cursor.text(at, end)).matches();
	}

	/** Returns whether the line that begins at a token is the head of a table: at least three cells that are keywords, and rows follow. */
	static boolean isTableHead(TokenCursor cursor, int at) {
		int end = endOfLine(cursor, at);
		boolean words = cursor.isKeyword(at) && end - at > 2 && cursor.isKeyword(at + 1) && CELLS.matcher(cursor.text(at, end)).matches();
		return words && end < cursor.size() && isRow(cursor, end);
	}
}
