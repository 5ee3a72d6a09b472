/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.dsl.recovery;

import static org.insp.dsl.parser.antlr.internal.InternalInspLexer.RULE_CALENDAR_DATE;
import static org.insp.dsl.parser.antlr.internal.InternalInspLexer.RULE_COMMA;
import static org.insp.dsl.parser.antlr.internal.InternalInspLexer.RULE_ID;
import static org.insp.dsl.parser.antlr.internal.InternalInspLexer.RULE_NUMBER;
import static org.insp.dsl.parser.antlr.internal.InternalInspLexer.RULE_PERIOD;
import static org.insp.dsl.parser.antlr.internal.InternalInspLexer.RULE_YEAR;

import org.insp.dsl.grammar.TokenSet;
import org.insp.dsl.grammar.TokenSets;

/** Commas that are missing between two values of a list. */
final class MissingCommaRecovery implements RecoveryStrategy {

	private static final TokenSet VALUES = TokenSets.TEXTS.with(TokenSet.of(RULE_CALENDAR_DATE, RULE_PERIOD, RULE_NUMBER, RULE_YEAR));

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
		if (!separates || unexpected.block().isLastBroken() || isHeading(cursor, at)) {
			return false;
		}
		context.errors().report(at, "missing-comma", ErrorArguments.excerptOf(cursor.text(at)));
		cursor.insert(at, RULE_COMMA);
		context.repeatClause(unexpected.block());
		return true;
	}

	/** Returns whether a word has a value of its own behind it, so that it is no name in a list: {@code 备注 "…"}. */
	private static boolean isHeading(TokenCursor cursor, int at) {
		return cursor.is(at, RULE_ID) && cursor.continuesLine(at + 1) && cursor.isOneOf(at + 1, VALUES);
	}
}
