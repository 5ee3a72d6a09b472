/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.model.rules.deadlines;

import org.insp.model.DateText;
import org.insp.model.InspPackage.Literals;
import org.insp.model.LimitKind;
import org.insp.model.RectificationPlan;
import org.insp.model.Severity;
import org.insp.model.check.Phrase;
import org.insp.model.check.Rule;
import org.insp.model.check.RuleContext;
import org.insp.model.measures.PlanDates;

/** A plan was adopted after the limit that the feedback set going, or has not been adopted though the limit has passed. */
final class PlanLate extends Rule<RectificationPlan> {

	PlanLate() {
		super("plan-late", Severity.ERROR, RectificationPlan.class);
	}

	@Override
	protected void check(RectificationPlan plan, RuleContext context) {
		PlanDates.limit(plan, LimitKind.PLAN, context.settings()).ifPresent(limit -> {
			var feedback = PlanDates.feedback(plan).orElseThrow();
			var adopted = DateText.dateOf(plan.getAdoptedOn());
			if (adopted.filter(limit::isBefore).isPresent()) {
				context.report(plan, Literals.RECTIFICATION_PLAN__ADOPTED_ON, plan, limit, feedback, Phrase.of("late", adopted.get()));
			} else if (plan.getAdoptedOn() == null && limit.isBefore(context.referenceDate())) {
				context.report(plan, Literals.RECTIFICATION_PLAN__ADOPTED_ON, plan, limit, feedback,
						Phrase.of("none", context.referenceDate()));
			}
		});
	}

	@Override
	public boolean dependsOnDate() {
		return true;
	}
}
