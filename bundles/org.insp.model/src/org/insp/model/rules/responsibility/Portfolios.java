/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.model.rules.responsibility;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import org.insp.model.Committee;
import org.insp.model.CrossReferences;
import org.insp.model.DutyKind;
import org.insp.model.InspModel;
import org.insp.model.Member;
import org.insp.model.NamedElement;
import org.insp.model.Person;
import org.insp.model.Responsibility;
import org.insp.model.check.RuleContext;
import org.insp.model.people.Persons;

/** The portfolios in all visible committees, imported ones too: an overview made once for an evaluation. */
final class Portfolios {

	private final Map<NamedElement, Set<Person>> inCharge = new HashMap<>();
	private final Set<Person> secretaries = new LinkedHashSet<>();

	private Portfolios(InspModel model) {
		model.visible(Committee.class).map(Committee::getSecretary).flatMap(s -> CrossReferences.resolved(s).stream())
				.forEach(s -> secretaries.add(Persons.identity(s)));
		model.visible(Member.class).forEach(member -> Stream.of(member.getPortfolio(), member.getDepartments(), member.getVillages())
				.forEach(charge -> add(charge, member)));
		// of the four duties only the members' own is one of being in charge; the others are over what somebody else does
		model.visible(Responsibility.class).filter(duty -> duty.getKind() == DutyKind.DUAL).forEach(
				duty -> CrossReferences.resolved(duty.getHolders()).flatMap(Persons::personsOf)
						.forEach(person -> add(duty.getOver(), person)));
	}

	static Portfolios of(RuleContext context) {
		return context.computeOnce(Portfolios.class, () -> new Portfolios(context.model()));
	}

	private void add(Collection<? extends NamedElement> charge, Person person) {
		CrossReferences.resolved(charge).forEach(each -> inCharge.computeIfAbsent(each, e -> new LinkedHashSet<>()).add(person));
	}

	/** The people in charge of an area, a department, a village or a finding, by portfolio or by a dual duty over it. */
	List<Person> of(NamedElement element) {
		return List.copyOf(inCharge.getOrDefault(element, Set.of()));
	}

	/** Returns whether a person is the secretary of a committee and so answers for everything. */
	boolean isSecretary(Person person) {
		return secretaries.contains(Persons.identity(person));
	}
}
