/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.dsl.recovery;

import static org.insp.dsl.parser.antlr.internal.InternalInspLexer.RULE_ID;

import org.insp.dsl.messages.MessageArgument;

/** Names that are keywords: they should be escaped. */
final class KeywordAsNameRecovery implements RecoveryStrategy {

	private final RecoveryContext context;
	private final TokenCursor cursor;

	KeywordAsNameRecovery(RecoveryContext context) {
		this.context = context;
		this.cursor = context.cursor();
	}

	/** Returns whether a keyword stands where a name belongs, and is not the beginning of the next clause. */
	static boolean isInPlaceOfName(MissingToken missing, TokenCursor cursor) {
		int at = missing.index();
		if (missing.keyword() != null || !missing.wants(RULE_ID) || !cursor.isKeyword(at) || !cursor.continuesLine(at)) {
			return false;
		}
		var clause = missing.block().block().clause(cursor.type(at));
		return clause == null || ShapeMatcher.end(clause.part(), cursor, at) < 0;
	}

	@Override
	public MissingResult recover(MissingToken missing) {
		if (!isInPlaceOfName(missing, cursor)) {
			return MissingResult.NOT_APPLICABLE;
		}
		if (!missing.wantsClosedValue()) {
			report(missing.index());
		}
		cursor.retype(missing.index(), RULE_ID);
		return MissingResult.FILLED;
	}

	@Override
	public boolean recover(UnexpectedToken unexpected) {
		int at = unexpected.index();
		if (!cursor.isKeyword(at) || !unexpected.continuesLine() || !unexpected.couldContinue(RULE_ID) || !endsHead(at + 1)) {
			return false;
		}
		report(at);
		cursor.retype(at, RULE_ID);
		context.repeatClause(unexpected.block());
		return true;
	}

	/** Returns whether a token may follow the name of an element: its title, its block, the next line. */
	private boolean endsHead(int index) {
		return !cursor.continuesLine(index) || TokenRuns.isTitleOrBlock(cursor, index);
	}

	private void report(int index) {
		context.errors().report(index, RecoveryResult.KEYWORD_AS_NAME, MessageArgument.text(cursor.text(index)));
	}
}
