/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.dsl.recovery;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/**
 * Recovery where braces do not balance: the layout of the text often shows which one is missing or too many: what stands no farther in than
 * the line that opens a block is no part of it. It is believed only if it explains the whole imbalance.
 */
final class BraceRecovery {

	private record OpenBrace(int line, int column) {
	}

	private final TokenCursor cursor;
	private final SyntaxErrorCollector errors;
	private final BraceBalance braces;
	private final List<Integer> missing = new ArrayList<>();
	private final List<Integer> extra = new ArrayList<>();
	private final Deque<OpenBrace> open = new ArrayDeque<>();

	BraceRecovery(TokenCursor cursor, SyntaxErrorCollector errors, BraceBalance braces) {
		this.cursor = cursor;
		this.errors = errors;
		this.braces = braces;
	}

	/** Inserts the closing braces that are missing, or hides those that are too many. */
	void recover() {
		compareWithLayout();
		if (braces.lacksClosing() && missing.size() + open.size() == braces.surplus()) {
			for (int i = missing.size() - 1; i >= 0; i--) {
				braces.insertUnreportedClosing(missing.get(i));
			}
		} else if (braces.lacksOpening() && missing.isEmpty() && extra.size() == -braces.surplus()) {
			for (int i = extra.size() - 1; i >= 0; i--) {
				errors.report(extra.get(i), "stray-close");
				braces.hideClosing(extra.get(i));
			}
		}
	}

	private void compareWithLayout() {
		int lineColumn = 0;
		int columnBefore = 0;
		for (int i = 0; i < cursor.size(); i++) {
			boolean first = !cursor.continuesLine(i);
			boolean closes = TokenRuns.isClosing(cursor, i);
			if (first) {
				columnBefore = lineColumn;
				lineColumn = cursor.column(i);
				closeBlocks(i, lineColumn);
			}
			if (closes && first && columnBefore <= lineColumn && isExtra(i, lineColumn)) {
				extra.add(i);
			} else if (closes && !open.isEmpty()) {
				open.pop();
			} else if (TokenRuns.isOpening(cursor, i)) {
				open.push(new OpenBrace(cursor.line(i), lineColumn));
			}
		}
	}

	/** Closes the blocks that a token at the beginning of a line is no part of. */
	private void closeBlocks(int index, int column) {
		boolean closes = TokenRuns.isClosing(cursor, index);
		while (!open.isEmpty()
				&& (closes && column < open.peek().column() || cursor.isKeyword(index) && column <= open.peek().column())) {
			missing.add(index);
			open.pop();
		}
	}

	private boolean isExtra(int index, int column) {
		return braces.lacksOpening()
				&& (open.isEmpty() || column > open.peek().column() && open.peek().line() < cursor.line(index));
	}
}
