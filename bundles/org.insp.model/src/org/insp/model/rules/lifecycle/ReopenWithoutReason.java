/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.model.rules.lifecycle;

import org.insp.model.ClosureOutcome;
import org.insp.model.InspPackage.Literals;
import org.insp.model.Measure;
import org.insp.model.Severity;
import org.insp.model.check.Rule;
import org.insp.model.check.RuleContext;

/** A measure that had been written off was reopened, and it is not said why. */
final class ReopenWithoutReason extends Rule<Measure> {

	ReopenWithoutReason() {
		super("reopen-without-reason", Severity.ERROR, Measure.class);
	}

	@Override
	protected void check(Measure measure, RuleContext context) {
		var cycles = measure.getClosures();
		for (int i = 1; i < cycles.size(); i++) {
			if (cycles.get(i - 1).getOutcome() == ClosureOutcome.ACCEPTED && cycles.get(i).getReason() == null) {
				context.report(cycles.get(i), Literals.CLOSURE__REASON, measure, i + 1);
			}
		}
	}
}
