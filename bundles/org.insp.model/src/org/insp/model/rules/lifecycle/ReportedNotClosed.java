/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.model.rules.lifecycle;

import org.insp.model.RectificationPlan;
import org.insp.model.Severity;
import org.insp.model.check.Rule;
import org.insp.model.check.RuleContext;
import org.insp.model.measures.MeasureState;

/** Measures of a plan are reported as done and not signed off yet, while others are: said once for the plan, with their number. */
final class ReportedNotClosed extends Rule<RectificationPlan> {

	ReportedNotClosed() {
		super("reported-not-closed", Severity.INFO, RectificationPlan.class);
	}

	@Override
	protected void check(RectificationPlan plan, RuleContext context) {
		if (!ClosuresMissing.isWithoutRecords(plan)) {
			long reported = plan.getMeasures().stream().map(context::state).filter(MeasureState::isReportedOnly).count();
			if (reported > 0) {
				context.report(plan, plan, reported);
			}
		}
	}

	@Override
	public boolean dependsOnDate() {
		return true;
	}
}
