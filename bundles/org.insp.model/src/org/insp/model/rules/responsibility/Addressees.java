/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.model.rules.responsibility;

import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.insp.model.Area;
import org.insp.model.Committee;
import org.insp.model.CrossReferences;
import org.insp.model.Feedback;
import org.insp.model.Finding;
import org.insp.model.FindingSet;
import org.insp.model.Measure;
import org.insp.model.Organization;
import org.insp.model.Person;
import org.insp.model.RectificationPlan;
import org.insp.model.Village;
import org.insp.model.check.RuleContext;
import org.insp.model.findings.FindingCoverage;
import org.insp.model.people.Persons;

/** To whom the findings behind a measure or a plan are addressed, and who may therefore answer for them. */
final class Addressees {

	private final Map<Measure, List<Organization>> ofMeasures = new IdentityHashMap<>();
	private final Map<Organization, Set<Person>> leaders = new IdentityHashMap<>();

	private Addressees() {
	}

	/** The addressees of the findings that a measure addresses; of its plan's where it names none; nobody where a finding is unknown. */
	static List<Organization> of(Measure measure, RuleContext context) {
		return in(context).ofMeasures.computeIfAbsent(measure, Addressees::of);
	}

	/** Several rules ask of every measure. */
	private static Addressees in(RuleContext context) {
		return context.computeOnce(Addressees.class, Addressees::new);
	}

	private static List<Organization> of(Measure measure) {
		if (measure.getAddresses().stream().anyMatch(EObject::eIsProxy)) {
			return List.of();
		}
		var own = findings(measure).flatMap(finding -> FindingCoverage.setOf(finding).stream()).distinct().toList();
		return own.isEmpty() && measure.eContainer() instanceof RectificationPlan plan ? of(plan) : organizations(own.stream());
	}

	/** The addressees of what a plan answers. */
	static List<Organization> of(RectificationPlan plan) {
		return organizations(CrossReferences.resolved(plan.getSets()));
	}

	private static List<Organization> organizations(Stream<? extends FindingSet> sets) {
		return sets.flatMap(set -> CrossReferences.resolved(set.getTo()).stream()).distinct().toList();
	}

	/** The findings that a measure addresses, as a whole or one manifestation of them. */
	static Stream<Finding> findings(Measure measure) {
		return CrossReferences.resolved(measure.getAddresses()).flatMap(each -> FindingCoverage.findingOf(each).stream()).distinct();
	}

	/** The areas that a measure touches: its own, else those of its findings. */
	static List<Area> areas(Measure measure) {
		return measure.getAreas().isEmpty()
				? findings(measure).flatMap(f -> CrossReferences.resolved(f.getAreas())).distinct().toList()
				: CrossReferences.resolved(measure.getAreas()).toList();
	}

	/** The plans that answer findings addressed to a committee itself. */
	static List<RectificationPlan> plans(Committee committee, RuleContext context) {
		return context.computeOnce(List.of(Addressees.class, committee), () -> context.model().all(RectificationPlan.class)
				.filter(plan -> of(plan).contains(committee)).toList());
	}

	/** The committees among the addressees of a plan. */
	static List<Committee> committees(RectificationPlan plan) {
		return of(plan).stream().filter(Committee.class::isInstance).map(Committee.class::cast).toList();
	}

	/** Returns whether a person may lead a measure; true where nobody is known who may. */
	static boolean mayLead(Person person, Measure measure, RuleContext context) {
		var leadersByOrganization = in(context).leaders;
		var identity = Persons.identity(person);
		boolean isAnyLeaderDeclared = false;
		for (var organization : of(measure, context)) {
			var leaders = leadersByOrganization.computeIfAbsent(organization, Addressees::leaders);
			if (leaders.contains(identity)) {
				return true;
			}
			isAnyLeaderDeclared |= !leaders.isEmpty();
		}
		return !isAnyLeaderDeclared || Persons.contains(extended(measure).flatMap(Persons::personsOf).toList(), person);
	}

	/** The villages to which the inspection behind a measure extended: their findings often stand in the feedback to the town. */
	private static Stream<Village> extended(Measure measure) {
		var own = findings(measure).flatMap(finding -> FindingCoverage.setOf(finding).stream()).distinct().toList();
		var sets = own.isEmpty() && measure.eContainer() instanceof RectificationPlan plan
				? CrossReferences.resolved(plan.getSets())
				: own.stream();
		return sets.filter(Feedback.class::isInstance).map(set -> ((Feedback) set).getInspection())
				.flatMap(inspection -> CrossReferences.resolved(inspection).stream())
				.flatMap(inspection -> CrossReferences.resolved(inspection.getVillages()));
	}

	/**
	 * The people who may lead measures for an organization, as they stand for all their roles: the leadership body above it, and on the way
	 * up the heads, and whoever has a post there, such as a deputy head; empty if none is declared.
	 */
	private static Set<Person> leaders(Organization organization) {
		var leaders = new HashSet<Person>();
		for (var each : Persons.withAncestors(organization)) {
			if (each instanceof Committee committee) {
				committee.getMembers().forEach(member -> leaders.add(Persons.identity(member)));
				break;
			}
			var withPosts = each.getStaff().stream().filter(person -> !person.getPosts().isEmpty());
			Stream.concat(Persons.personsOf(each), withPosts).forEach(person -> leaders.add(Persons.identity(person)));
		}
		return leaders;
	}
}
