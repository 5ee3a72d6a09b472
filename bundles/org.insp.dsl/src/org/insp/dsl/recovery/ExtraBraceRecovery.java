/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.dsl.recovery;

import org.insp.dsl.grammar.Shapes;

/** Closing braces that are one too many: those that close nothing, and those behind which the block goes on. */
final class ExtraBraceRecovery implements RecoveryStrategy {

	private final RecoveryContext context;
	private final TokenCursor cursor;
	private final HiddenRuns hiddenRuns;

	ExtraBraceRecovery(RecoveryContext context, HiddenRuns hiddenRuns) {
		this.context = context;
		this.cursor = context.cursor();
		this.hiddenRuns = hiddenRuns;
	}

	@Override
	public boolean recover(UnexpectedToken unexpected) {
		int at = unexpected.index();
		if (TokenRuns.isClosing(cursor, at)) {
			hideAll(at);
			return true;
		}
		return cursor.isKeyword(at) && context.braces().lacksOpening() && reopens(unexpected);
	}

	private void hideAll(int first) {
		int end = first;
		while (TokenRuns.isClosing(cursor, end)) {
			end++;
		}
		context.errors().report(first, "stray-close");
		context.braces().discountClosing(end - first);
		hiddenRuns.hide(first, end);
	}

	/** Returns whether a brace too many closed the block to which the token belongs. */
	private boolean reopens(UnexpectedToken unexpected) {
		int brace = unexpected.index() - 1;
		var last = unexpected.block().lastClause();
		if (last == null || brace < 0 || !TokenRuns.isClosing(cursor, brace)) {
			return false;
		}
		var block = Shapes.lastBlock(last.part());
		if (block == null || !block.heads().contains(cursor.type(unexpected.index()))) {
			return false;
		}
		context.errors().report(brace, "stray-close");
		context.braces().hideClosing(brace);
		context.repeatClause(unexpected.block());
		return true;
	}
}
