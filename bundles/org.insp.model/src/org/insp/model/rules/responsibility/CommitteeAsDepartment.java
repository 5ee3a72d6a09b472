/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.model.rules.responsibility;

import org.insp.model.Committee;
import org.insp.model.InspPackage.Literals;
import org.insp.model.Measure;
import org.insp.model.Severity;
import org.insp.model.check.Rule;
import org.insp.model.check.RuleContext;

/** A whole committee stands where the department belongs that does the work, and no smaller unit is named beside it. */
final class CommitteeAsDepartment extends Rule<Measure> {

	CommitteeAsDepartment() {
		super("committee-as-department", Severity.INFO, Measure.class);
	}

	@Override
	protected void check(Measure measure, RuleContext context) {
		var departments = measure.getLeadDepartments();
		// where the committee has no departments, nobody else can be named
		if (!departments.isEmpty() && departments.stream()
				.allMatch(each -> each instanceof Committee committee && !committee.eIsProxy() && !committee.getDepartments().isEmpty())) {
			context.reportAt(measure, Literals.WORK_ITEM__LEAD_DEPARTMENTS, 0, measure, departments.get(0));
		}
	}
}
