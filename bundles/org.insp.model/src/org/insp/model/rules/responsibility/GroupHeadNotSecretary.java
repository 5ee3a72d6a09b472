/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.model.rules.responsibility;

import java.util.List;
import java.util.stream.Stream;

import org.insp.model.Committee;
import org.insp.model.InspPackage.Literals;
import org.insp.model.Person;
import org.insp.model.RectificationPlan;
import org.insp.model.Severity;
import org.insp.model.check.Rule;
import org.insp.model.check.RuleContext;
import org.insp.model.people.Persons;

/** The leading group of a plan is not headed by the first responsible person. */
final class GroupHeadNotSecretary extends Rule<RectificationPlan> {

	GroupHeadNotSecretary() {
		super("group-head-not-secretary", Severity.WARNING, RectificationPlan.class);
	}

	@Override
	protected void check(RectificationPlan plan, RuleContext context) {
		var group = plan.getGroup();
		var expected = expected(plan);
		if (group != null && !expected.isEmpty() && group.getHeads().stream().noneMatch(Person::eIsProxy)
				&& group.getHeads().stream().noneMatch(head -> Persons.contains(expected, head))) {
			context.report(group, Literals.LEADING_GROUP__HEADS, plan, expected);
		}
	}

	/** The secretaries of the committees that the plan is for; for a plan of villages only, their heads or the secretary above them. */
	private static List<Person> expected(RectificationPlan plan) {
		var secretaries = Addressees.committees(plan).stream().map(Committee::getSecretary);
		var addressees = Addressees.of(plan);
		var villages = addressees.stream().anyMatch(Committee.class::isInstance)
				? Stream.<Person>empty()
				: addressees.stream().flatMap(o -> Persons.withAncestors(o).stream()).flatMap(Persons::personsOf);
		return Stream.concat(secretaries, villages).filter(p -> p != null && !p.eIsProxy()).distinct().toList();
	}
}
