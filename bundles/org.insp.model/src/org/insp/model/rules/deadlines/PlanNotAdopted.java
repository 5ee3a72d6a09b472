/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.model.rules.deadlines;

import org.insp.model.InspPackage.Literals;
import org.insp.model.LimitKind;
import org.insp.model.Measure;
import org.insp.model.MeasureStatus;
import org.insp.model.RectificationPlan;
import org.insp.model.Severity;
import org.insp.model.check.Rule;
import org.insp.model.check.RuleContext;
import org.insp.model.measures.PlanDates;

/** Measures are under way, and nobody adopted the plan; a plan that is late by its limit has a rule of its own. */
final class PlanNotAdopted extends Rule<RectificationPlan> {

	PlanNotAdopted() {
		super("plan-not-adopted", Severity.WARNING, RectificationPlan.class);
	}

	@Override
	public boolean dependsOnDate() {
		return true;
	}

	@Override
	protected void check(RectificationPlan plan, RuleContext context) {
		boolean isLate = PlanDates.limit(plan, LimitKind.PLAN, context.settings())
				.filter(limit -> limit.isBefore(context.referenceDate())).isPresent();
		long underWay = plan.getMeasures().stream().filter(PlanNotAdopted::isUnderWay).count();
		if (plan.getAdoptedOn() == null && !plan.getSets().isEmpty() && underWay > 0 && !isLate) {
			context.report(plan, Literals.RECTIFICATION_PLAN__ADOPTED_ON, plan, underWay);
		}
	}

	private static boolean isUnderWay(Measure measure) {
		return measure.getStatus() != MeasureStatus.UNSPECIFIED && measure.getStatus() != MeasureStatus.PLANNED;
	}
}
