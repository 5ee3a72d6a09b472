/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.diagram.html;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.insp.model.Aspect;
import org.insp.model.Claim;
import org.insp.model.CrossReferences;
import org.insp.model.Finding;
import org.insp.model.InspModel;
import org.insp.model.Measure;
import org.insp.model.Member;
import org.insp.model.Person;
import org.insp.model.findings.FindingCoverage;
import org.insp.model.people.Persons;

/**
 * The facets that one can ask a page for: the measures of a member or an aspect; and which measures an element has to do with. Members,
 * aspects and measures are identified by their positions in lists.
 */
final class Facets {

	final List<Person> members;
	final List<Aspect> aspects;
	final List<Measure> measures;
	private final Map<EObject, Set<Integer>> measuresOf = new HashMap<>();
	private final Map<EObject, Set<Integer>> membersOf = new HashMap<>();

	Facets(InspModel model) {
		measures = model.all(Measure.class).toList();
		aspects = model.visible(Aspect.class).filter(aspect -> !aspect.getFindings().isEmpty()).toList();
		var people = new LinkedHashSet<Person>();
		model.all(Member.class).forEach(member -> people.add(Persons.identity(member)));
		measures.forEach(measure -> CrossReferences.resolved(measure.getLeaders()).forEach(leader -> people.add(Persons.identity(leader))));
		members = List.copyOf(people);
		measures.forEach(this::relate);
		model.visible(Member.class).forEach(this::relate);
		model.visible(Claim.class).forEach(claim -> CrossReferences.resolved(claim.getFindings())
				.forEach(finding -> put(membersOf, finding, members(claim.getMembers()))));
	}

	private void relate(Measure measure) {
		var related = new ArrayList<EObject>(List.of(measure));
		related.add(measure.eContainer());
		for (var target : CrossReferences.resolved(measure.getAddresses()).toList()) {
			related.add(target);
			FindingCoverage.findingOf(target).ifPresent(finding -> {
				related.addAll(List.of(finding, finding.eContainer()));
				if (finding.eContainer() instanceof Aspect aspect) {
					related.add(aspect.eContainer());
				}
				related.addAll(finding.getAreas());
			});
		}
		related.addAll(measure.getAreas());
		related.addAll(measure.getLeadDepartments());
		related.addAll(measure.getCooperators());
		Stream.of(measure.getLeaders(), measure.getCoLeaders(), measure.getPersons()).flatMap(CrossReferences::resolved)
				.map(Persons::identity)
				.forEach(related::add);
		var place = Set.of(measures.indexOf(measure));
		CrossReferences.resolved(related).forEach(element -> put(measuresOf, element, place));
	}

	private void relate(Member member) {
		var self = members(List.of(member));
		Stream.of(List.of(Persons.identity(member)), member.getPortfolio(), member.getDepartments(), member.getVillages())
				.flatMap(CrossReferences::resolved).forEach(element -> put(membersOf, element, self));
	}

	private static void put(Map<EObject, Set<Integer>> map, EObject key, Collection<Integer> values) {
		map.computeIfAbsent(key, k -> new TreeSet<>()).addAll(values);
	}

	/** The measures that an element has to do with: its own, those that address it, those of a person or a department. */
	Set<Integer> measures(EObject element) {
		return nearest(measuresOf, element);
	}

	/** The members whose an element is, whether it has measures or not; of a measure who leads it. */
	Set<Integer> members(EObject element) {
		return element instanceof Measure measure ? members(measure.getLeaders()) : nearest(membersOf, element);
	}

	private Set<Integer> members(Collection<? extends Person> persons) {
		var places = new TreeSet<Integer>();
		CrossReferences.resolved(persons).map(person -> members.indexOf(Persons.identity(person))).filter(place -> place >= 0)
				.forEach(places::add);
		return places;
	}

	/** The aspects that an element belongs to; of a measure those of what it addresses. */
	Set<Integer> aspects(EObject element) {
		var findings = element instanceof Measure measure
				? CrossReferences.resolved(measure.getAddresses()).map(FindingCoverage::findingOf).flatMap(Optional::stream)
				: Stream.of(element);
		var places = new TreeSet<Integer>();
		findings.map(Facets::aspect).flatMap(Optional::stream).map(aspects::indexOf).filter(place -> place >= 0).forEach(places::add);
		return places;
	}

	/** The value of the nearest element around that has one: a part has to do with what the whole has to do with. */
	private static Set<Integer> nearest(Map<EObject, Set<Integer>> map, EObject element) {
		for (var at = element; at != null; at = at.eContainer()) {
			var found = map.get(at instanceof Person person ? Persons.identity(person) : at);
			if (found != null) {
				return found;
			} else if (at instanceof Person || at instanceof Finding) {
				// neither the department's measures nor the aspect's are theirs
				break;
			}
		}
		return Set.of();
	}

	private static Optional<Aspect> aspect(EObject element) {
		for (var at = element; at != null; at = at.eContainer()) {
			if (at instanceof Aspect aspect) {
				return Optional.of(aspect);
			}
		}
		return Optional.empty();
	}
}
