/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.dsl.recovery;

import static org.insp.dsl.parser.antlr.internal.InternalInspLexer.RULE_ANY_OTHER;
import static org.insp.dsl.parser.antlr.internal.InternalInspLexer.RULE_CHINESE_STRING;
import static org.insp.dsl.parser.antlr.internal.InternalInspLexer.RULE_STRING;

import org.insp.dsl.messages.MessageArgument;
import org.insp.dsl.text.QuotedText;

/** Texts whose quotation marks stand on different lines, because the text was wrapped or consists of paragraphs. */
final class SplitTextRecovery {

	private static final int MOST_LINES = 40;

	private final TokenCursor cursor;
	private final SyntaxErrorCollector errors;

	SplitTextRecovery(TokenCursor cursor, SyntaxErrorCollector errors) {
		this.cursor = cursor;
		this.errors = errors;
	}

	/** Reports them and makes each one text. */
	void recover() {
		for (int i = 0; i < cursor.size(); i++) {
			var text = cursor.text(i);
			boolean chinese = text.startsWith("“");
			boolean opens = (chinese || text.startsWith("\"")) && text.length() > 1 && !text.startsWith("\"\"\"")
					&& !QuotedText.isClosed(text) && !text.matches(".*[{}｛｝].*");
			int close = opens ? closing(i, chinese ? "”" : "\"") : -1;
			if (close > 0) {
				if (cursor.text(close).length() > 1) {
					cursor.split(close, 1, RULE_STRING);
				}
				errors.report(i, close, "split-text", ErrorArguments.excerptOf(text),
						MessageArgument.text(String.valueOf(cursor.line(close) + 1)));
				cursor.merge(i, close + 1, chinese ? RULE_CHINESE_STRING : RULE_STRING);
			}
		}
	}

	/** The token that begins with the mark that closes a text, on one of the next lines, none of which begins with a keyword; or -1. */
	private int closing(int open, String mark) {
		for (int i = open + 1; i < cursor.size() && cursor.line(i) - cursor.line(open) <= MOST_LINES; i++) {
			boolean closes = cursor.text(i).startsWith(mark) && (cursor.is(i, RULE_STRING) || cursor.is(i, RULE_ANY_OTHER));
			if (closes) {
				return cursor.continuesLine(i) && isEndOfText(cursor.text(i), mark) ? i : -1;
			} else if (cursor.isText(i) && mark.equals("\"") && cursor.is(i, RULE_STRING)
					|| !cursor.continuesLine(i) && cursor.isKeyword(i)) {
				return -1;
			}
		}
		return -1;
	}

	/** Returns whether nothing but the end of a clause or a brace stands behind a mark. */
	private static boolean isEndOfText(String written, String mark) {
		return written.substring(mark.length()).matches("[\\s。；;，,]*[{｛]?\\s*");
	}
}
