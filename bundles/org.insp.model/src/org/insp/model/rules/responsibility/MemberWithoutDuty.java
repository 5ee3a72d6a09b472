/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.model.rules.responsibility;

import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EReference;
import org.insp.model.Actor;
import org.insp.model.Committee;
import org.insp.model.InspPackage.Literals;
import org.insp.model.Member;
import org.insp.model.Organization;
import org.insp.model.Person;
import org.insp.model.Severity;
import org.insp.model.check.Rule;
import org.insp.model.check.RuleContext;
import org.insp.model.people.Persons;

/** A member of the leadership body has no part in the rectification: no measure, no duty, no claim. */
final class MemberWithoutDuty extends Rule<Member> {

	private static final List<EReference> PARTS = List.of(Literals.MEASURE__LEADERS, Literals.MEASURE__CO_LEADERS,
			Literals.WORK_ITEM__PERSONS, Literals.CLAIM__MEMBERS, Literals.HANDOVER__TO, Literals.RESPONSIBILITY__HOLDERS);

	MemberWithoutDuty() {
		super("member-without-duty", Severity.WARNING, Member.class);
	}

	@Override
	public boolean dependsOnDate() {
		return true;
	}

	@Override
	protected void check(Member member, RuleContext context) {
		// a committee without its secretary in charge is another rule's business
		if (member.eContainer() instanceof Committee committee && committee.getSecretary() != member
				&& Tenure.of(member).includes(context.referenceDate())
				&& Addressees.plans(committee, context).stream().anyMatch(plan -> !plan.getMeasures().isEmpty())
				&& !partakers(context).contains(Persons.identity(member))) {
			context.report(member, member);
		}
	}

	private static Set<Person> partakers(RuleContext context) {
		return context.computeOnce(MemberWithoutDuty.class, () -> {
			var found = new HashSet<Person>();
			var parts = new HashMap<EClass, List<EReference>>();
			context.model().contents().forEach(element -> {
				for (var part : parts.computeIfAbsent(element.eClass(), MemberWithoutDuty::parts)) {
					var actors = element.eGet(part);
					for (var actor : actors instanceof List<?> many ? many : Collections.singletonList(actors)) {
						if (actor instanceof Actor resolved && !resolved.eIsProxy()) {
							partakers(resolved).forEach(person -> found.add(Persons.identity(person)));
						}
					}
				}
			});
			return found;
		});
	}

	private static List<EReference> parts(EClass type) {
		return PARTS.stream().filter(part -> part.getEContainingClass().isSuperTypeOf(type)).toList();
	}

	/** An organization that holds a duty does not give one to its head. */
	private static Stream<Person> partakers(Actor actor) {
		return actor instanceof Organization ? Stream.empty() : Persons.personsOf(actor);
	}
}
