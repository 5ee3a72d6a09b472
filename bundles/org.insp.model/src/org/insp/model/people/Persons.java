/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.model.people;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.insp.model.Actor;
import org.insp.model.Committee;
import org.insp.model.LeadingGroup;
import org.insp.model.Organization;
import org.insp.model.Person;

/** The identity of persons: a person may be declared in several roles ({@link Person#getSameAs()}), and belongs somewhere. */
public final class Persons {

	private Persons() {
	}

	/**
	 * The declaration that stands for a person in all roles: the end of the chain of {@code sameAs}, so that two declarations are of
	 * the same person if and only if this is the same for both.
	 */
	public static Person identity(Person person) {
		var chain = new LinkedHashSet<Person>();
		var last = person;
		while (chain.add(last)) {
			var next = last.getSameAs();
			if (next == null || next.eIsProxy()) {
				return last;
			}
			last = next;
		}
		// a circle: whoever comes first by name stands for all of them
		return chain.stream().skip(new ArrayList<>(chain).indexOf(last)).min(Comparator.comparing(p -> EcoreUtil.getURI(p).toString()))
				.orElse(person);
	}

	/** Returns whether two declarations are of the same person. */
	public static boolean same(Person one, Person other) {
		return one == other || one != null && other != null && identity(one) == identity(other);
	}

	/** Returns whether a person is among others, in whatever role. */
	public static boolean contains(Collection<? extends Person> persons, Person person) {
		return persons.stream().anyMatch(each -> same(each, person));
	}

	/** The persons behind an actor: a person itself, the head of an organization, a leading group's heads, deputies and members. */
	public static Stream<Person> personsOf(Actor actor) {
		var persons = new ArrayList<Person>();
		if (actor instanceof Person person) {
			persons.add(person);
		} else if (actor instanceof Committee committee && committee.getSecretary() != null) {
			persons.add(committee.getSecretary());
		} else if (actor instanceof Organization organization) {
			persons.add(organization.getHead());
		} else if (actor instanceof LeadingGroup group) {
			persons.addAll(group.getHeads());
			persons.addAll(group.getExecutiveDeputies());
			persons.addAll(group.getDeputies());
			persons.addAll(group.getMembers());
		}
		return persons.stream().filter(p -> p != null && !p.eIsProxy());
	}

	/** An organization and those it is part of or under, the nearest first. */
	public static List<Organization> withAncestors(Organization organization) {
		var chain = new LinkedHashSet<Organization>();
		for (var at = organization; at != null && !at.eIsProxy() && chain.add(at);) {
			at = above(at);
		}
		return List.copyOf(chain);
	}

	/** The organization in which a person is declared, and the one it works for. */
	public static Stream<Organization> organizations(Person person) {
		EObject container = person.eContainer();
		return Stream.of(container instanceof Organization declaring ? declaring : null, person.getEmployer())
				.filter(o -> o != null && !o.eIsProxy());
	}

	private static Organization above(Organization organization) {
		return organization.eContainer() instanceof Organization owner ? owner : organization.getParent();
	}
}
