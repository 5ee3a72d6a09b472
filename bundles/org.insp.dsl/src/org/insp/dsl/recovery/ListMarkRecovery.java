/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.dsl.recovery;

import static org.insp.dsl.parser.antlr.internal.InternalInspLexer.RULE_ANY_OTHER;
import static org.insp.dsl.parser.antlr.internal.InternalInspLexer.RULE_CLOSE;
import static org.insp.dsl.parser.antlr.internal.InternalInspLexer.RULE_OPEN;

import org.insp.dsl.messages.MessageArgument;

/**
 * Numbers and bullets at the beginning of lines, as Word writes them: {@code （一）措施}, {@code 1. 责任领导}, {@code • 目标}; and square
 * brackets around blocks.
 */
final class ListMarkRecovery {

	/** The code of a number or bullet that is to be deleted. */
	static final String CODE = "list-mark";
	private static final String OPENING = "【[〔(";
	private static final String CLOSING = "】]〕)";

	private final TokenCursor cursor;
	private final SyntaxErrorCollector errors;

	ListMarkRecovery(TokenCursor cursor, SyntaxErrorCollector errors) {
		this.cursor = cursor;
		this.errors = errors;
	}

	/** Returns whether a line of a text seems to begin with a mark, or a block with a bracket. */
	static boolean hasMarks(TokenCursor cursor) {
		var recovery = new ListMarkRecovery(cursor, null);
		for (int i = 0; i < cursor.size(); i++) {
			if (recovery.endOfMark(i) > 0 || recovery.isBracketOfBlock(i)) {
				return true;
			}
		}
		return false;
	}

	private int endOfMark(int at) {
		return LineStarts.isLineStart(cursor, at) ? LineStarts.endOfMark(cursor, at) : -1;
	}

	/** Reports the marks before clauses and hides them; one before a sentence becomes a part of it. */
	void recover() {
		for (int i = 0; i < cursor.size(); i++) {
			int end = endOfMark(i);
			if (end > 0 && cursor.continuesLine(end) && ProseLines.isListItem(cursor, end)) {
				cursor.merge(i, end + 1, RULE_ANY_OTHER);
			} else if (end > 0) {
				errors.report(i, end, CODE, MessageArgument.text(cursor.text(i, end)));
				cursor.hide(i, end);
			}
			if (isBracketOfBlock(i)) {
				bracketsToBraces(i);
			}
		}
	}

	/** Returns whether a square bracket ends a line, as the brace of a block does. */
	private boolean isBracketOfBlock(int at) {
		return at > 0 && cursor.is(at, RULE_ANY_OTHER) && OPENING.contains(cursor.text(at)) && cursor.continuesLine(at)
				&& at + 1 < cursor.size() && !cursor.continuesLine(at + 1);
	}

	private void bracketsToBraces(int open) {
		var close = CLOSING.charAt(OPENING.indexOf(cursor.text(open)));
		for (int i = open + 1; i < cursor.size(); i++) {
			if (!cursor.continuesLine(i) && cursor.text(i).equals(String.valueOf(close))) {
				var line = MessageArgument.text(String.valueOf(cursor.line(i) + 1));
				errors.report(open, "strange-bracket", MessageArgument.text(cursor.text(open)), line, MessageArgument.text(cursor.text(i)));
				cursor.retype(open, RULE_OPEN);
				cursor.retype(i, RULE_CLOSE);
				return;
			}
		}
	}
}
