/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.dsl.recovery;

import static org.insp.dsl.parser.antlr.internal.InternalInspLexer.RULE_COMMA;
import static org.insp.dsl.parser.antlr.internal.InternalInspLexer.RULE_ID;

/** Commas that are missing between two values of a list. */
final class MissingCommaRecovery implements RecoveryStrategy {

	private final RecoveryContext context;

	MissingCommaRecovery(RecoveryContext context) {
		this.context = context;
	}

	@Override
	public boolean recover(UnexpectedToken unexpected) {
		var cursor = context.cursor();
		int at = unexpected.index();
		boolean separates = unexpected.continuesLine() && unexpected.couldContinue(RULE_COMMA)
				&& (cursor.is(at, RULE_ID) || cursor.isText(at)) && cursor.type(at - 1) == cursor.type(at);
		if (!separates || unexpected.block().isLastBroken()) {
			return false;
		}
		context.errors().report(at, "missing-comma", ErrorArguments.excerptOf(cursor.text(at)));
		cursor.insert(at, RULE_COMMA);
		context.repeatClause(unexpected.block());
		return true;
	}
}
