/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.model.rules.deadlines;

import org.insp.model.InspPackage.Literals;
import org.insp.model.Measure;
import org.insp.model.Severity;
import org.insp.model.check.Rule;
import org.insp.model.check.RuleContext;

/** A stage of a measure that is still in time has passed and was not reached. */
final class OverdueMilestone extends Rule<Measure> {

	OverdueMilestone() {
		super("overdue-milestone", Severity.WARNING, Measure.class);
	}

	@Override
	protected void check(Measure measure, RuleContext context) {
		var state = context.state(measure);
		if (!state.isEnded() && !state.isOverdue()) {
			measure.getMilestones().stream().filter(m -> m.getDoneOn() == null)
					.filter(m -> context.deadlines().day(m, Literals.MILESTONE__DUE).filter(context.referenceDate()::isAfter).isPresent())
					.forEach(m -> context.report(m, Literals.MILESTONE__DUE, measure, m.getDue(), context.referenceDate()));
		}
	}

	@Override
	public boolean dependsOnDate() {
		return true;
	}
}
