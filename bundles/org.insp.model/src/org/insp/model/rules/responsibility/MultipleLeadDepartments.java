/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.model.rules.responsibility;

import org.insp.model.InspPackage.Literals;
import org.insp.model.Measure;
import org.insp.model.Severity;
import org.insp.model.ThresholdKind;
import org.insp.model.check.Rule;
import org.insp.model.check.RuleContext;

/** A measure names more departments in charge than may lead it. */
final class MultipleLeadDepartments extends Rule<Measure> {

	MultipleLeadDepartments() {
		super("multiple-lead-departments", Severity.INFO, Measure.class);
	}

	@Override
	protected void check(Measure measure, RuleContext context) {
		JointOwners.reportSurplus(context, measure, Literals.WORK_ITEM__LEAD_DEPARTMENTS, ThresholdKind.LEAD_DEPARTMENTS);
	}
}
