/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.model.rules.responsibility;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
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
import org.insp.model.OrganizationKind;
import org.insp.model.Person;
import org.insp.model.RectificationPlan;
import org.insp.model.Village;
import org.insp.model.check.RuleContext;
import org.insp.model.findings.FindingCoverage;
import org.insp.model.people.Persons;

/** To whom the findings behind a measure or a plan are addressed, and who may therefore answer for them. */
final class Addressees {

	/** What a post of leadership ends with, where a person has it in the place of a title. */
	private static final Pattern POST = Pattern.compile(".*(?:[县市区镇乡州省局厅部处科院校站所]长|主任|书记|专员|主席|总经理)"
			+ "|(?i).*\\b(?:mayor|governor|commissioner|director|chief|head|secretary|manager|president|chair|superintendent)\\b.*");

	private final Map<Measure, List<Organization>> ofMeasures = new IdentityHashMap<>();
	private final Map<Organization, Set<Person>> leaders = new IdentityHashMap<>();
	private final Map<Organization, List<Person>> employed = new IdentityHashMap<>();
	private final List<Organization> governments;

	private Addressees(RuleContext context) {
		context.model().all(Person.class).filter(person -> person.getEmployer() != null && !person.getEmployer().eIsProxy())
				.forEach(person -> employed.computeIfAbsent(person.getEmployer(), key -> new ArrayList<>()).add(person));
		this.governments = context.model().all(Organization.class)
				.filter(each -> each.getKind() == OrganizationKind.GOVERNMENT && each.getParent() == null).toList();
	}

	/** The addressees of the findings that a measure addresses; of its plan's where it names none; nobody where a finding is unknown. */
	static List<Organization> of(Measure measure, RuleContext context) {
		return in(context).ofMeasures.computeIfAbsent(measure, Addressees::of);
	}

	/** Several rules ask of every measure. */
	private static Addressees in(RuleContext context) {
		return context.computeOnce(Addressees.class, () -> new Addressees(context));
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
		var addressees = in(context);
		var identity = Persons.identity(person);
		boolean isAnyLeaderDeclared = false;
		for (var organization : of(measure, context)) {
			var leaders = addressees.leaders.computeIfAbsent(organization, addressees::leaders);
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
	 * up the heads, and whoever has a post there, such as a deputy head; where no such body is above it and nothing says what is, those of
	 * the governments of the model too, whose leaders are in charge of the units. Empty if none is declared.
	 */
	private Set<Person> leaders(Organization organization) {
		var found = new HashSet<Person>();
		var chain = Persons.withAncestors(organization);
		for (var each : chain) {
			if (each instanceof Committee committee) {
				committee.getMembers().forEach(member -> found.add(Persons.identity(member)));
				return found;
			}
			withPosts(each).forEach(person -> found.add(Persons.identity(person)));
		}
		if (!found.isEmpty() && chain.stream().noneMatch(governments::contains)) {
			governments.stream().flatMap(this::withPosts).forEach(person -> found.add(Persons.identity(person)));
		}
		return found;
	}

	/** The head of an organization, and whoever has a post there, whether declared in it or as employed by it. */
	private Stream<Person> withPosts(Organization organization) {
		var others = Stream.concat(organization.getStaff().stream(), employed.getOrDefault(organization, List.of()).stream());
		return Stream.concat(Persons.personsOf(organization), others.filter(Addressees::hasPost));
	}

	/** Returns whether a person has a post; hasty models write it in the place of the person's own name: {@code 王某 "副县长"}. */
	private static boolean hasPost(Person person) {
		return !person.getPosts().isEmpty() || person.getTitle() != null && POST.matcher(person.getTitle()).matches();
	}
}
