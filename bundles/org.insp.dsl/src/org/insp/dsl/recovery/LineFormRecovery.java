/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.dsl.recovery;

import org.insp.dsl.messages.MessageArgument;

/**
 * Clauses that are written as people say them, where the language has another form: {@code 回避 徐某 对 东村}. The message, and its fix, give
 * the whole clause as it is to be written.
 */
final class LineFormRecovery implements RecoveryStrategy {

	private final RecoveryContext context;
	private final TokenCursor cursor;
	private final HiddenRuns hiddenRuns;
	private final LineForms forms;

	LineFormRecovery(RecoveryContext context, HiddenRuns hiddenRuns) {
		this.context = context;
		this.cursor = context.cursor();
		this.hiddenRuns = hiddenRuns;
		this.forms = new LineForms(cursor);
	}

	@Override
	public boolean recover(UnexpectedToken unexpected) {
		return forms.of(unexpected).filter(form -> report(form, unexpected)).isPresent();
	}

	private boolean report(LineForms.Form form, UnexpectedToken unexpected) {
		context.errors().report(form.from(), form.to(), "line-form", ErrorArguments.excerptOf(cursor.text(form.from(), form.to())),
				MessageArgument.text(form.text()));
		hiddenRuns.hide(form.isWhole() ? form.from() : unexpected.index(), form.to());
		if (form.isWhole()) {
			cursor.rewind(form.from());
		}
		return true;
	}
}
