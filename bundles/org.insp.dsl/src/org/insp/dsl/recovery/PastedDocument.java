/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.dsl.recovery;

import static org.insp.dsl.parser.antlr.internal.InternalInspLexer.RULE_COLON;
import static org.insp.dsl.parser.antlr.internal.InternalInspLexer.RULE_ID;

import org.insp.dsl.messages.MessageArgument;

/** A file that holds nothing but what was pasted from a document or a table: one message says what reads such a document. */
final class PastedDocument {

	private static final int FEWEST_LINES = 2;

	private PastedDocument() {
	}

	/**
	 * Reports a text that has nothing of the language in it, and hides all of it.
	 *
	 * @return false if there is something of the language, or so little text that it says nothing
	 */
	static boolean recover(TokenCursor cursor, SyntaxErrorCollector errors) {
		int lines = 0;
		int pasted = 0;
		for (int at = 0; at < cursor.size(); at = endOfLine(cursor, at)) {
			if (isElement(cursor, at)) {
				return false;
			}
			lines++;
			pasted += isPasted(cursor, at) ? 1 : 0;
		}
		if (lines < FEWEST_LINES || 2 * pasted < lines) {
			return false;
		}
		errors.report(0, endOfLine(cursor, 0), "pasted-document", ErrorArguments.excerptOf(cursor.text(0, endOfLine(cursor, 0))),
				MessageArgument.text(String.valueOf(cursor.line(cursor.size() - 1) + 1)));
		cursor.hide(0, cursor.size());
		return true;
	}

	private static boolean isPasted(TokenCursor cursor, int at) {
		return ProseLines.isRow(cursor, at) || ProseLines.isTableHead(cursor, at) || ProseLines.isProse(cursor, at)
				|| LineStarts.endOfMark(cursor, at) > 0 || cursor.is(at + 1, RULE_COLON) && cursor.touches(at + 1);
	}

	/** Returns whether a line has the brace of a block, or begins with a keyword and a text in quotation marks, be it behind a name. */
	private static boolean isElement(TokenCursor cursor, int at) {
		int end = endOfLine(cursor, at);
		for (int i = at; i < end; i++) {
			if (cursor.text(i).equals("{") || cursor.text(i).equals("｛") || cursor.text(i).startsWith("\"\"\"")) {
				return true;
			}
		}
		return cursor.isKeyword(at) && end > at + 1
				&& (cursor.isText(at + 1) || end == at + 2 && cursor.is(at + 1, RULE_ID) || end > at + 2 && cursor.isText(at + 2));
	}

	private static int endOfLine(TokenCursor cursor, int at) {
		int end = at + 1;
		while (cursor.continuesLine(end)) {
			end++;
		}
		return end;
	}
}
