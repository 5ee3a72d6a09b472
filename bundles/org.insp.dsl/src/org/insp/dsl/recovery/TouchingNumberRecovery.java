/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.dsl.recovery;

import static org.insp.dsl.parser.antlr.internal.InternalInspLexer.RULE_COMMA;
import static org.insp.dsl.parser.antlr.internal.InternalInspLexer.RULE_ID;
import static org.insp.dsl.parser.antlr.internal.InternalInspLexer.RULE_NUMBER;

import java.util.regex.Pattern;

import org.insp.dsl.messages.MessageArgument;

/** Numbers that touch the word before them: {@code 立案1件，办结2件}. */
final class TouchingNumberRecovery implements RecoveryStrategy {

	private static final Pattern TOUCHING = Pattern.compile("([^0-9]+)([0-9]+[^0-9]*)");

	private final RecoveryContext context;
	private final TokenCursor cursor;

	TouchingNumberRecovery(RecoveryContext context) {
		this.context = context;
		this.cursor = context.cursor();
	}

	@Override
	public MissingResult recover(MissingToken missing) {
		int before = missing.index() - 1;
		if (before < 0 || !missing.shape().first().contains(RULE_NUMBER) || !cursor.is(before, RULE_ID)) {
			return MissingResult.NOT_APPLICABLE;
		}
		boolean touches = split(before);
		for (int at = before; touches && cursor.continuesLine(at + 1); at++) {
			if (cursor.is(at, RULE_COMMA)) {
				split(at + 1);
			}
		}
		return touches ? MissingResult.FILLED : MissingResult.NOT_APPLICABLE;
	}

	/** Sets the number of a word apart; returns whether it has one. */
	private boolean split(int at) {
		var parts = TOUCHING.matcher(cursor.text(at));
		if (!cursor.is(at, RULE_ID) || !parts.matches() || !KeywordSimilarity.isChinese(parts.group(1))) {
			return false;
		}
		context.errors().report(at, "missing-space", MessageArgument.text(parts.group(1)), MessageArgument.text(parts.group(2)));
		cursor.split(at, parts.group(1).length(), RULE_ID);
		return true;
	}
}
