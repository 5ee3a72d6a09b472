/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.dsl.recovery;

import java.util.ArrayDeque;
import java.util.ArrayList;

/**
 * Where braces do not balance, the layout of the text often shows which one is missing or too many: what stands no farther in than the
 * line that opens a block is no part of it. It is believed only if it explains the whole imbalance.
 */
final class BraceRecovery {

	private record OpenBrace(int line, int column) {
	}

	private final RecoveryWalker walk;
	private final TokenBuffer tokens;
	private final SyntaxErrorCollector errors;

	BraceRecovery(RecoveryWalker walk, SyntaxErrorCollector errors) {
		this.walk = walk;
		this.tokens = walk.tokens;
		this.errors = errors;
	}

	/** Supplies the closing braces that are missing, or drops those that are too many. */
	void recover() {
		var missing = new ArrayList<Integer>();
		var stray = new ArrayList<Integer>();
		var open = new ArrayDeque<OpenBrace>();
		int lineColumn = 0;
		int columnBefore = 0;
		for (int i = 0; i < tokens.size(); i++) {
			boolean first = !tokens.continuesLine(i);
			boolean closes = walk.is(i, "RULE_CLOSE");
			if (first) {
				columnBefore = lineColumn;
				lineColumn = tokens.column(i);
				while (!open.isEmpty()
						&& (closes && lineColumn < open.peek().column() || walk.isKeyword(i) && lineColumn <= open.peek().column())) {
					missing.add(i);
					open.pop();
				}
			}
			if (closes && first && walk.imbalance < 0 && columnBefore <= lineColumn
					&& (open.isEmpty() || lineColumn > open.peek().column() && open.peek().line() < tokens.line(i))) {
				stray.add(i);
			} else if (closes && !open.isEmpty()) {
				open.pop();
			} else if (walk.is(i, "RULE_OPEN")) {
				open.push(new OpenBrace(tokens.line(i), lineColumn));
			}
		}
		if (walk.imbalance > 0 && missing.size() + open.size() == walk.imbalance) {
			for (int i = missing.size() - 1; i >= 0; i--) {
				walk.supplied.add(tokens.insert(missing.get(i), walk.shapes.type("RULE_CLOSE")));
				walk.imbalance--;
			}
		} else if (walk.imbalance < 0 && missing.isEmpty() && stray.size() == -walk.imbalance) {
			for (int i = stray.size() - 1; i >= 0; i--) {
				errors.report(stray.get(i), stray.get(i) + 1, "stray-close");
				tokens.hide(stray.get(i), stray.get(i) + 1);
				walk.imbalance++;
			}
		}
	}
}
