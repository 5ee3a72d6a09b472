/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.model.rules.structure;

import org.insp.model.CrossReferences;
import org.insp.model.InspPackage.Literals;
import org.insp.model.Measure;
import org.insp.model.Severity;
import org.insp.model.check.Rule;
import org.insp.model.check.RuleContext;
import org.insp.model.findings.FindingCoverage;

/** A measure names no department that does the work, and not every step of it does. */
final class MissingLeadDepartment extends Rule<Measure> {

	MissingLeadDepartment() {
		super("missing-lead-department", Severity.ERROR, Measure.class);
	}

	@Override
	protected void check(Measure measure, RuleContext context) {
		var steps = measure.getSteps();
		if (measure.getLeadDepartments().isEmpty() && !isNamedByFindings(measure)
				&& (steps.isEmpty() || steps.stream().anyMatch(step -> step.getLeadDepartments().isEmpty()))) {
			context.report(measure, Literals.WORK_ITEM__LEAD_DEPARTMENTS, measure);
		}
	}

	/** Returns whether every finding that the measure answers names who answers for it. */
	private static boolean isNamedByFindings(Measure measure) {
		var findings =
				CrossReferences.resolved(measure.getAddresses()).flatMap(target -> FindingCoverage.findingOf(target).stream()).toList();
		return !findings.isEmpty() && findings.stream().noneMatch(finding -> finding.getDepartments().isEmpty());
	}
}
