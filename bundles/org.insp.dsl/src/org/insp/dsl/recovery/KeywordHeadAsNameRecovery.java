/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.dsl.recovery;

import static org.insp.dsl.parser.antlr.internal.InternalInspLexer.RULE_ID;

import org.insp.dsl.messages.MessageArgument;

/** Keywords that seemed to begin a clause and are the name of the element before: {@code measure leader "…"}. */
final class KeywordHeadAsNameRecovery implements RecoveryStrategy {

	private final RecoveryContext context;

	KeywordHeadAsNameRecovery(RecoveryContext context) {
		this.context = context;
	}

	@Override
	public MissingResult recover(MissingToken missing) {
		var block = missing.block();
		int keyword = block.clauseStart();
		if (!block.keywordMayBeName() || missing.index() != keyword + 1) {
			return MissingResult.NOT_APPLICABLE;
		}
		context.errors().report(keyword, missing.index(), RecoveryResult.KEYWORD_AS_NAME,
				MessageArgument.text(context.cursor().text(keyword)));
		context.cursor().retype(keyword, RULE_ID);
		throw new Backtrack();
	}
}
