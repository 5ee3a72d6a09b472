/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.dsl.recovery;

import static org.insp.dsl.parser.antlr.internal.InternalInspLexer.RULE_ID;
import static org.insp.dsl.parser.antlr.internal.InternalInspLexer.RULE_STRING;

import org.insp.dsl.messages.MessageArgument;

/**
 * Chinese names whose characters are set apart, as Word's tables align them: {@code 王 五}. They are put together where they fit nowhere
 * else.
 */
final class SplitNameRecovery implements RecoveryStrategy {

	/** A compound surname with a given name of two characters. */
	private static final int LONGEST = 4;

	private final RecoveryContext context;
	private final TokenCursor cursor;
	private final KeywordNames keywordNames;

	SplitNameRecovery(RecoveryContext context) {
		this.context = context;
		this.cursor = context.cursor();
		this.keywordNames = new KeywordNames(context);
	}

	@Override
	public boolean recover(UnexpectedToken unexpected) {
		int at = unexpected.index();
		boolean joined = unexpected.continuesLine()
				&& (cursor.is(at, RULE_ID) && cursor.is(at - 1, RULE_ID) && merge(at - 1, mayBeOther(unexpected))
						|| cursor.isKeyword(at) && unexpected.couldContinue(RULE_ID) && merge(at, mayBeOther(unexpected)));
		if (joined) {
			context.repeatClause(unexpected.block());
		}
		return joined;
	}

	/** Returns whether the word may be a title without quotation marks, or a keyword that is misspelt. */
	private boolean mayBeOther(UnexpectedToken unexpected) {
		var keywords = context.keywords(unexpected.expected());
		return unexpected.couldContinue(RULE_STRING) || KeywordSimilarity.nearest(cursor.text(unexpected.index()), keywords).isPresent();
	}

	@Override
	public MissingResult recover(MissingToken missing) {
		return keywordNames.isInPlaceOf(missing) && merge(missing.index(), false) ? MissingResult.FILLED : MissingResult.NOT_APPLICABLE;
	}

	/** Returns whether the parts of a name stand where a name belongs. */
	boolean isSplit(MissingToken missing) {
		return end(missing.index(), false) >= 0;
	}

	/**
	 * Merges a token with those behind it into a name.
	 *
	 * @param otherwise whether a word of several characters behind it may be something else
	 * @return whether they were parts of a name
	 */
	private boolean merge(int first, boolean otherwise) {
		int end = end(first, otherwise);
		if (end < 0) {
			return false;
		}
		context.errors().report(first, end, "split-name", MessageArgument.text(joined(first, end)));
		cursor.merge(first, end, RULE_ID);
		return true;
	}

	/** Returns the token behind the parts of a name; -1 if there are no parts. */
	private int end(int first, boolean otherwise) {
		int longestPart = otherwise ? 1 : 2;
		int end = first;
		int length = 0;
		boolean single = false;
		while (isPart(end, first, longestPart) && length + length(cursor.text(end)) <= LONGEST) {
			single |= length(cursor.text(end)) == 1;
			length += length(cursor.text(end));
			end++;
		}
		// else a comment stands between them
		boolean together = length(joined(first, end)) == length;
		return end - first >= 2 && single && together ? end : -1;
	}

	/** Returns the number of characters, of which some are two units long. */
	private static int length(String text) {
		return text.codePointCount(0, text.length());
	}

	private String joined(int first, int end) {
		return cursor.text(first, end).replaceAll("[\\s\\u3000\\u00a0]", "");
	}

	/** Only the first part may be spelt like a keyword, such as the surname 于: another would begin a clause. */
	private boolean isPart(int at, int first, int longest) {
		boolean word = cursor.is(at, RULE_ID) || at == first && cursor.isKeyword(at);
		return word && (at == first || cursor.continuesLine(at)) && length(cursor.text(at)) <= longest
				&& cursor.text(at).codePoints().allMatch(Character::isIdeographic);
	}
}
