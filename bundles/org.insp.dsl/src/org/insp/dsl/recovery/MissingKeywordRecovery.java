/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.dsl.recovery;

import org.insp.dsl.messages.MessageArgument;

/** Keywords that are missing within a clause. */
final class MissingKeywordRecovery implements RecoveryStrategy {

	private final RecoveryContext context;

	MissingKeywordRecovery(RecoveryContext context) {
		this.context = context;
	}

	@Override
	public MissingResult recover(MissingToken missing) {
		var keyword = missing.keyword();
		if (keyword == null) {
			return MissingResult.NOT_APPLICABLE;
		}
		int before = Math.max(0, missing.index() - 1);
		var excerpt = ErrorArguments.excerptOf(context.cursor().text(before));
		context.errors().report(before, missing.index(), "missing-keyword", MessageArgument.keywords(keyword.keywords()), excerpt);
		return MissingResult.REPORTED;
	}
}
