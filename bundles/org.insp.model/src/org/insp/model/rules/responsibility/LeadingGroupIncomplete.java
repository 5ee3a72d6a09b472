/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.model.rules.responsibility;

import org.insp.model.InspPackage.Literals;
import org.insp.model.Measure;
import org.insp.model.MeasureStatus;
import org.insp.model.RectificationPlan;
import org.insp.model.Severity;
import org.insp.model.check.Phrase;
import org.insp.model.check.Rule;
import org.insp.model.check.RuleContext;

/** A plan of a committee that is adopted or under way has no leading group, or one without members or office. */
final class LeadingGroupIncomplete extends Rule<RectificationPlan> {

	LeadingGroupIncomplete() {
		super("leading-group-incomplete", Severity.WARNING, RectificationPlan.class);
	}

	@Override
	protected void check(RectificationPlan plan, RuleContext context) {
		var group = plan.getGroup();
		if (group == null) {
			// a draft may come before the group, and a village needs none
			if ((plan.getAdoptedOn() != null || isUnderWay(plan)) && !Addressees.committees(plan).isEmpty()) {
				context.report(plan, Literals.RECTIFICATION_PLAN__GROUP, plan, Phrase.of("none"));
			}
		} else if (group.getMembers().isEmpty() && group.getDeputies().isEmpty()) {
			context.report(group, Literals.LEADING_GROUP__MEMBERS, plan, Phrase.of("noMembers"));
		} else if (group.getOffice() == null) {
			context.report(group, Literals.LEADING_GROUP__OFFICE, plan, Phrase.of("noOffice"));
		}
	}

	private static boolean isUnderWay(RectificationPlan plan) {
		return plan.getMeasures().stream().map(Measure::getStatus)
				.anyMatch(status -> status != MeasureStatus.UNSPECIFIED && status != MeasureStatus.PLANNED);
	}
}
