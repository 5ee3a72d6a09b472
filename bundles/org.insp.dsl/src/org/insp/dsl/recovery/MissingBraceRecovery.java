/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.dsl.recovery;

import org.insp.dsl.grammar.SyntaxShape.Block;

/** Opening braces that are missing. */
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
		int type = cursor.type(unexpected.index());
		if (!cursor.isKeyword(unexpected.index()) || !context.braces().lacksOpening() || unopened == null
				|| !unopened.block().heads().contains(type)) {
			return false;
		}
		int at = unexpected.index();
		while (cursor.get(at - 1) != unopened.before()) {
			at--;
		}
		context.errors().reportUnopened(unopened.clauseStart(), at);
		context.braces().insertOpening(at);
		cursor.rewind(unopened.clauseStart());
		return true;
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
