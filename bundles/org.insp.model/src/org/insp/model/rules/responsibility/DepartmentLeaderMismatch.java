/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.model.rules.responsibility;

import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.insp.model.InspPackage.Literals;
import org.insp.model.Measure;
import org.insp.model.Severity;
import org.insp.model.check.Rule;
import org.insp.model.check.RuleContext;
import org.insp.model.measures.WorkItems;
import org.insp.model.people.Persons;

/** The lead department of a measure is in the charge of a member who has no part in leading it. */
final class DepartmentLeaderMismatch extends Rule<Measure> {

	DepartmentLeaderMismatch() {
		super("department-leader-mismatch", Severity.WARNING, Measure.class);
	}

	@Override
	protected void check(Measure measure, RuleContext context) {
		var lead = WorkItems.leadDepartment(measure);
		var leaders = Stream.concat(measure.getLeaders().stream(), measure.getCoLeaders().stream()).toList();
		if (lead.isEmpty() || measure.getLeaders().isEmpty() || measure.getLeaderReason() != null
				|| leaders.stream().anyMatch(EObject::eIsProxy)
				|| !measure.getLeaders().stream().allMatch(l -> Addressees.mayLead(l, measure, context))) {
			return;
		}
		var department = lead.get();
		var charges = Portfolios.of(context);
		var inCharge = charges.of(department);
		boolean involved = leaders.stream()
				.anyMatch(l -> charges.isSecretary(l) || Persons.contains(inCharge, l) || Persons.same(department.getHead(), l));
		// where the leader as such is the wrong one, that is said already
		if (!inCharge.isEmpty() && !involved
				&& (OutsidePortfolio.outside(measure, context).isEmpty()
						|| context.rule(OutsidePortfolio.ID).filter(rule -> !context.isOff(rule)).isEmpty())) {
			context.report(measure, Literals.WORK_ITEM__LEAD_DEPARTMENTS, measure, department, inCharge, measure.getLeaders());
		}
	}
}
