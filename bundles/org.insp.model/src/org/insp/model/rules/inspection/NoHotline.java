/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.model.rules.inspection;

import org.insp.model.InspPackage.Literals;
import org.insp.model.InspectionPlan;
import org.insp.model.Severity;
import org.insp.model.check.Judgement;
import org.insp.model.check.Rule;

/** An inspection tells the public no telephone number by which it can be reached. */
final class NoHotline extends Rule<InspectionPlan> {

	NoHotline() {
		super("no-hotline", Severity.WARNING, InspectionPlan.class);
	}

	@Override
	protected void check(InspectionPlan plan, Judgement judgement) {
		if ((plan.getHotline() == null || plan.getHotline().isBlank()) && Inspections.isPlanned(plan, judgement)) {
			judgement.report(plan, Literals.INSPECTION_PLAN__HOTLINE, plan);
		}
	}
}
