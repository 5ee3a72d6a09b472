/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.model.rules.inspection;

import org.insp.model.InspPackage.Literals;
import org.insp.model.InspectionPlan;
import org.insp.model.Severity;
import org.insp.model.check.Rule;
import org.insp.model.check.RuleContext;

/** An inspection gives the public no telephone number by which it can be reached. */
final class NoHotline extends Rule<InspectionPlan> {

	NoHotline() {
		super("no-hotline", Severity.WARNING, InspectionPlan.class);
	}

	@Override
	protected void check(InspectionPlan plan, RuleContext context) {
		if (plan.getChannels().isEmpty() && (plan.getHotline() == null || plan.getHotline().isBlank())
				&& PlannedInspections.isPlanned(plan, context)) {
			context.report(plan, Literals.INSPECTION_PLAN__HOTLINE, plan);
		}
	}
}
