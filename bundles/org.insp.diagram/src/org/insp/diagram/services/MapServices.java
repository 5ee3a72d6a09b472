/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.diagram.services;

import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.insp.model.CrossReferences;
import org.insp.model.DutyKind;
import org.insp.model.Measure;
import org.insp.model.Member;
import org.insp.model.NamedElement;
import org.insp.model.Organization;
import org.insp.model.Person;
import org.insp.model.RectificationPlan;
import org.insp.model.Responsibility;
import org.insp.model.Village;
import org.insp.model.people.Persons;

/** The elements of the responsibility map of a plan, their places and their connections. */
public class MapServices {

	/** The title of the map. */
	public String mapTitle(RectificationPlan plan) {
		var model = ModelIndex.of(plan);
		var texts = new LabelTexts(model.language());
		return texts.text("map.title", texts.name(plan), model.evaluated().referenceDate());
	}

	/** The people who have a container. */
	public Collection<Person> mapPeople(RectificationPlan plan) {
		return DiagramSubject.plan(plan).orElseThrow().people();
	}

	/** The plan itself if it has measures that nobody leads. */
	public Collection<EObject> mapUnowned(RectificationPlan plan) {
		return DiagramSubject.plan(plan).orElseThrow().unowned().isEmpty() ? List.of() : List.of(plan);
	}

	/** The plan itself if it has measures that nobody leads and the policy wants somebody to. */
	public Collection<EObject> mapMissingLeader(RectificationPlan plan) {
		return isLeaderOptional(plan) ? List.of() : mapUnowned(plan);
	}

	/** Returns whether the policy wants no leader for each measure: a unit answers, and no leader is missed. */
	public boolean isLeaderOptional(RectificationPlan plan) {
		return !ModelIndex.of(plan).isLeaderWanted();
	}

	/** The measures shown in a member's container, without the closed ones; in the container of those that nobody leads, all. */
	public Collection<Measure> mapMeasures(NamedElement owner, EObject diagram) {
		return measures(owner, diagram).filter(m -> owner instanceof RectificationPlan || !MeasureQueries.isClosed(m)).toList();
	}

	/** The closed measures shown in a member's container. */
	public Collection<Measure> mapClosedMeasures(NamedElement owner, EObject diagram) {
		return measures(owner, diagram).filter(m -> !(owner instanceof RectificationPlan) && MeasureQueries.isClosed(m)).toList();
	}

	private static Stream<Measure> measures(NamedElement owner, EObject diagram) {
		return DiagramSubject.plan(diagram).stream().flatMap(plan -> plan.shownOf(owner, MeasureQueries.of(owner, plan)).stream());
	}

	/** The departments, offices and villages through which measures of the plan are carried out. */
	public Collection<Organization> mapDepartments(RectificationPlan plan) {
		return DiagramSubject.plan(plan).orElseThrow().organizations();
	}

	/** The villages that members are linked to and that carry out no measure. */
	public Collection<Organization> mapVillages(RectificationPlan plan) {
		var view = DiagramSubject.plan(plan).orElseThrow();
		return view.people().stream().flatMap(p -> villagesOf(p).stream()).<Organization>map(v -> v)
				.filter(village -> !view.organizations().contains(village)).distinct().toList();
	}

	/** The villages that a member is linked to. */
	public Collection<Village> villagesOf(Person person) {
		return person instanceof Member member ? CrossReferences.resolved(member.getVillages()).toList() : List.of();
	}

	/** The people of a department who do the work of the plan's measures. */
	public Collection<Person> mapPersons(NamedElement department, EObject diagram) {
		return DiagramSubject.plan(diagram).stream().filter(p -> department instanceof Organization)
				.flatMap(plan -> plan
						.canonical(plan.carriedOut((Organization) department).stream().flatMap(m -> m.getPersons().stream()).toList())
						.stream())
				.toList();
	}

	/** Through which departments and villages a member's measures are carried out. */
	public Collection<Organization> worksThrough(Person leader, EObject diagram) {
		return MeasureQueries.of(leader, diagram).flatMap(m -> CrossReferences.resolved(m.getLeadDepartments())).distinct().toList();
	}

	/** The other members who help with a member's measures. */
	public Collection<Person> isHelpedBy(Person leader, EObject diagram) {
		return DiagramSubject.plan(diagram).stream()
				.flatMap(plan -> plan.canonical(plan.led(leader).stream().flatMap(m -> m.getCoLeaders().stream())
						.toList()).stream())
				.filter(other -> other != leader).toList();
	}

	/** The departments and villages that help with a member's measures without carrying any of them out. */
	public Collection<Organization> isHelpedByDepartments(Person leader, EObject diagram) {
		var through = worksThrough(leader, diagram);
		return MeasureQueries.of(leader, diagram).flatMap(m -> CrossReferences.resolved(m.getCooperators())).distinct()
				.filter(o -> !through.contains(o)).toList();
	}

	/** The supervisory duties in the committees that answer. */
	public Collection<Responsibility> supervisions(RectificationPlan plan) {
		return DiagramSubject.plan(plan).orElseThrow().answering().stream().flatMap(c -> c.getDuties().stream())
				.filter(duty -> duty.getKind() == DutyKind.SUPERVISORY).toList();
	}

	/** The people who supervise. */
	public Collection<Person> supervisors(Responsibility duty, EObject diagram) {
		return DiagramSubject.plan(diagram).stream()
				.flatMap(plan -> plan.canonical(CrossReferences.resolved(duty.getHolders()).flatMap(Persons::personsOf).toList()).stream())
				.toList();
	}

	/**
	 * The people who are supervised: those who lead measures, in the areas that the duty is over if it names any; nobody supervises
	 * himself.
	 */
	public Collection<Person> supervised(Responsibility duty, EObject diagram) {
		var supervisors = supervisors(duty, diagram);
		return DiagramSubject.plan(diagram).stream().flatMap(plan -> plan.people().stream().filter(person -> !supervisors.contains(person))
				.filter(person -> plan.led(person).stream().anyMatch(m -> MeasureQueries.isCoveredBy(m, duty)))).toList();
	}
}
