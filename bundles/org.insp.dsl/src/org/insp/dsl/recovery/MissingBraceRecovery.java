/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.dsl.recovery;

import org.insp.dsl.grammar.SyntaxShape.Block;
import org.insp.dsl.recovery.OpenBlock.Unopened;

/** Braces that are missing where a block begins, or around it. */
final class MissingBraceRecovery implements RecoveryStrategy {

	private final RecoveryContext context;
	private final TokenCursor cursor;

	MissingBraceRecovery(RecoveryContext context) {
		this.context = context;
		this.cursor = context.cursor();
	}

	@Override
	public boolean recover(UnexpectedToken unexpected) {
		var unopened = unexpected.block().unopened();
		int at = unexpected.index();
		if (!cursor.isKeyword(at) || unopened == null || !unopened.block().heads().contains(cursor.type(at))
				|| !context.braces().lacksOpening() && cursor.continuesLine(at)) {
			return false;
		}
		int open = at;
		while (cursor.get(open - 1) != unopened.before()) {
			open--;
		}
		if (context.braces().lacksOpening()) {
			context.errors().reportUnopened(unopened.clauseStart(), open);
		} else {
			int close = end(unopened, unexpected.block(), at);
			var lastLine = cursor.lineAt(cursor.get(close - 1).getStopIndex()) + 1;
			context.errors().reportUnbraced(unopened.clauseStart(), open, lastLine);
			context.braces().insertClosing(close);
		}
		context.braces().insertOpening(open);
		cursor.rewind(unopened.clauseStart());
		return true;
	}

	/** The end of a block without braces: before the line that goes on with the block around it. */
	private int end(Unopened unopened, OpenBlock around, int from) {
		int at = from;
		while (at < cursor.size() && !TokenRuns.isClosing(cursor, at) && !isNumberedAlike(unopened.clauseStart(), at)
				&& (cursor.continuesLine(at) || !around.startsClause(cursor.type(at))
						|| unopened.block().heads().contains(cursor.type(at)))) {
			at = TokenRuns.isOpening(cursor, at) ? TokenRuns.endOfBraces(cursor, at) : at + 1;
		}
		return at;
	}

	/** Returns whether a line begins with the keyword of an element and a number that touches it: {@code 措施2}. */
	private boolean isNumberedAlike(int head, int at) {
		var keyword = cursor.text(head);
		return !cursor.continuesLine(at) && cursor.text(at).startsWith(keyword)
				&& LineStarts.isNumber(cursor.text(at).substring(keyword.length()));
	}

	@Override
	public MissingResult recover(MissingToken missing) {
		if (!(missing.shape() instanceof Block)) {
			return MissingResult.NOT_APPLICABLE;
		}
		context.errors().reportUnopened(missing.block().clauseStart(), missing.index());
		return MissingResult.REPORTED;
	}
}
