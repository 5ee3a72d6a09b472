/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.model.rules.discipline;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EObject;
import org.insp.model.Actor;
import org.insp.model.CrossReferences;
import org.insp.model.FormerPost;
import org.insp.model.InspPackage.Literals;
import org.insp.model.Inspector;
import org.insp.model.Kinship;
import org.insp.model.Organization;
import org.insp.model.Person;
import org.insp.model.check.Phrase;
import org.insp.model.check.RuleContext;
import org.insp.model.people.Persons;

/**
 * A tie of an inspector to an organization.
 *
 * @param organization the organization
 * @param relative the relative who belongs to it, or null
 * @param at where it is written
 * @param phrase what it is, in words
 */
record Tie(Organization organization, Person relative, EObject at, Phrase phrase) {

	/** The ties of an inspector, in all roles in which that person is declared. */
	static List<Tie> of(Inspector inspector, RuleContext context) {
		var ties = new ArrayList<Tie>();
		for (Person role : roles(inspector, context)) {
			boolean own = role == inspector;
			Persons.organizations(role).forEach(o -> ties.add(new Tie(o, null, inspector, Phrase.of("works", inspector, o))));
			for (FormerPost former : role.getFormerPosts()) {
				CrossReferences.resolved(former.getAt())
						.ifPresent(o -> ties.add(new Tie(o, null, own ? former : inspector, Phrase.of("former", inspector, o))));
			}
			for (Kinship kinship : role.getRelatives()) {
				CrossReferences.resolved(kinship.getPerson())
						.ifPresent(r -> addRelative(inspector, r, own ? kinship : inspector, context, ties));
			}
			context.referrers(role, Literals.KINSHIP__PERSON, Kinship.class).map(EObject::eContainer).map(Person.class::cast)
					.forEach(r -> addRelative(inspector, r, inspector, context, ties));
		}
		return ties;
	}

	private static void addRelative(Inspector inspector, Person relative, EObject at, RuleContext context, List<Tie> ties) {
		roles(relative, context).stream().flatMap(Persons::organizations).distinct()
				.forEach(o -> ties.add(new Tie(o, relative, at, Phrase.of("relative", inspector, relative, o))));
	}

	private static List<Person> roles(Person person, RuleContext context) {
		return context.computeOnce(Tie.class, () -> context.model().visible(Person.class).collect(Collectors.groupingBy(Persons::identity)))
				.getOrDefault(Persons.identity(person), List.of(person));
	}

	/** Returns whether an actor is the organization, one above it, or the relative: who keeps out of that keeps out of the tie. */
	boolean isPartOf(Actor actor) {
		return actor instanceof Person person ? Persons.same(person, relative) : Persons.withAncestors(organization).contains(actor);
	}
}
