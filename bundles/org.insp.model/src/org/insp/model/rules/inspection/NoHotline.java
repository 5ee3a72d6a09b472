/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.model.rules.inspection;

import org.insp.model.InspPackage.Literals;
import org.insp.model.InspectionPlan;
import org.insp.model.OnSiteWork;
import org.insp.model.Severity;
import org.insp.model.check.Rule;
import org.insp.model.check.RuleContext;

/** An inspection gives the public no telephone number by which it can be reached, nor does each of its teams. */
final class NoHotline extends Rule<InspectionPlan> {

	NoHotline() {
		super("no-hotline", Severity.WARNING, InspectionPlan.class);
	}

	@Override
	protected void check(InspectionPlan plan, RuleContext context) {
		boolean isOfTeams = !plan.getTeams().isEmpty() && plan.getTeams().stream().allMatch(NoHotline::canBeReached);
		if (!canBeReached(plan) && !isOfTeams && PlannedInspections.isPlanned(plan, context)) {
			context.report(plan, Literals.ON_SITE_WORK__HOTLINE, plan);
		}
	}

	private static boolean canBeReached(OnSiteWork work) {
		return !work.getChannels().isEmpty() || work.getHotline() != null && !work.getHotline().isBlank();
	}
}
