/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.diagram.services;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.insp.model.Committee;
import org.insp.model.CrossReferences;
import org.insp.model.DateText;
import org.insp.model.Finding;
import org.insp.model.Measure;
import org.insp.model.Organization;
import org.insp.model.Person;
import org.insp.model.Rectifiable;
import org.insp.model.RectificationPlan;
import org.insp.model.ThresholdKind;
import org.insp.model.findings.FindingCoverage;
import org.insp.model.people.Persons;

/** The people and organizations that answer for something in a plan: looked up once for all containers, nodes and edges. */
final class PlanIndex {

	private final RectificationPlan plan;
	private final ModelIndex model;
	private final Map<Person, List<Measure>> led = new LinkedHashMap<>();
	private final Map<Organization, List<Measure>> carriedOut = new LinkedHashMap<>();
	private final Map<Rectifiable, List<Measure>> addressing = new HashMap<>();
	private final Map<Finding, List<Measure>> answering = new HashMap<>();
	private final List<Measure> unowned = new ArrayList<>();
	private Set<Measure> counted;
	private final List<Committee> committees;

	PlanIndex(RectificationPlan plan, ModelIndex model) {
		this.plan = plan;
		this.model = model;
		for (var measure : plan.getMeasures()) {
			var leaders = leaders(measure);
			leaders.forEach(leader -> add(led, leader, measure));
			if (leaders.isEmpty()) {
				unowned.add(measure);
			}
			CrossReferences.resolved(measure.getLeadDepartments()).forEach(department -> add(carriedOut, department, measure));
			CrossReferences.resolved(measure.getAddresses()).distinct().forEach(target -> add(addressing, target, measure));
			findings(measure).forEach(finding -> add(answering, finding, measure));
		}
		this.committees = List.copyOf(committees());
	}

	private static <K, V> void add(Map<K, List<V>> map, K key, V value) {
		map.computeIfAbsent(key, k -> new ArrayList<>()).add(value);
	}

	/** The people who lead a measure; several only where a rule objects. */
	List<Person> leaders(Measure measure) {
		return canonical(measure.getLeaders());
	}

	/** People as the views show them, each once. */
	List<Person> canonical(Collection<? extends Person> people) {
		return CrossReferences.resolved(people).map(model::canonical).distinct().toList();
	}

	/** The measures that a person leads. */
	List<Measure> led(Person person) {
		return led.getOrDefault(model.canonical(person), List.of());
	}

	/** The measures that nobody leads. */
	List<Measure> unowned() {
		return unowned;
	}

	/** The measures that an organization carries out. */
	List<Measure> carriedOut(Organization department) {
		return carriedOut.getOrDefault(department, List.of());
	}

	/** The measures that address a finding or a manifestation itself. */
	List<Measure> addressing(Rectifiable target) {
		return addressing.getOrDefault(target, List.of());
	}

	/** The measures that address a finding, as a whole or by a manifestation. */
	List<Measure> answering(Finding finding) {
		return answering.getOrDefault(finding, List.of());
	}

	/** The organizations that carry out measures or help with them, villages included. */
	List<Organization> organizations() {
		return plan.getMeasures().stream()
				.flatMap(m -> Stream.of(m.getLeadDepartments().stream(), m.getCooperators().stream(),
						m.getSteps().stream().flatMap(step -> step.getLeadDepartments().stream())).flatMap(each -> each))
				.filter(organization -> !organization.eIsProxy())
				.distinct()
				.toList();
	}

	/** The committees whose members answer: to which the findings are addressed, else those of the leaders, else the only one there is. */
	private Collection<Committee> committees() {
		var found = new LinkedHashSet<Committee>();
		CrossReferences.resolved(plan.getSets()).flatMap(set -> ModelIndex.resolved(set.getTo()))
				.forEach(to -> committee(to).forEach(found::add));
		if (found.isEmpty()) {
			led.keySet().forEach(leader -> Persons.organizations(leader).flatMap(PlanIndex::committee).forEach(found::add));
		}
		if (found.isEmpty()) {
			var all = model.model().all(Committee.class).toList();
			found.addAll(all.size() == 1 ? all : List.of());
		}
		return found;
	}

	private static Stream<Committee> committee(Organization organization) {
		return Persons.withAncestors(organization).stream().filter(Committee.class::isInstance).map(Committee.class::cast).limit(1);
	}

	List<Committee> answering() {
		return committees;
	}

	/** The people who answer: the members in office, then everybody else who leads a measure. */
	List<Person> people() {
		var people = new LinkedHashSet<Person>();
		for (var committee : committees) {
			ModelIndex.resolved(committee.getSecretary()).map(model::canonical).forEach(people::add);
			committee.getMembers().stream().map(model::canonical).filter(member -> isInOffice(member) || led.containsKey(member))
					.forEach(people::add);
		}
		people.addAll(led.keySet());
		return List.copyOf(people);
	}

	private boolean isInOffice(Person person) {
		return DateText.dateOf(person.getUntil()).filter(until -> until.isBefore(model.evaluated().referenceDate())).isEmpty();
	}

	/** Returns whether there are so many measures that a map shows how many rather than which. */
	private boolean isCrowded() {
		return model.evaluated().settings().threshold(ThresholdKind.MAP_MEASURES)
				.filter(most -> most.intValue() < plan.getMeasures().size())
				.isPresent();
	}

	/** Those of some measures that a map shows one by one; the others it counts. */
	List<Measure> shownOf(EObject owner, List<Measure> measures) {
		var focus = model.focus();
		if (focus.isEmpty()) {
			return isCrowded() ? List.of() : measures;
		}
		return focus.get() instanceof Person && !(owner instanceof Person) ? List.of() : inFocus(measures);
	}

	/** Returns which of some measures have to do with the focus. */
	List<Measure> inFocus(List<Measure> measures) {
		var focus = model.focus().orElse(null);
		if (focus instanceof Person person) {
			return measures.stream().filter(Set.copyOf(led(person))::contains).toList();
		} else if (focus instanceof Organization organization) {
			return measures.stream().filter(m -> m.getLeadDepartments().contains(organization) || m.getCooperators().contains(organization))
					.toList();
		}
		return measures.stream()
				.filter(m -> m == focus || CrossReferences.resolved(m.getAddresses()).anyMatch(each -> EcoreUtil.isAncestor(focus, each)))
				.toList();
	}

	/** The measures in focus; all where there is none. */
	List<Measure> inFocusOrAll(List<Measure> measures) {
		return model.focus().isEmpty() ? measures : inFocus(measures);
	}

	/** Of a container's measures those that are counted. */
	List<Measure> countedOf(EObject owner, List<Measure> measures) {
		var one = shownOf(owner, measures);
		if (one.isEmpty() || one.size() == measures.size()) {
			return one.isEmpty() ? measures : List.of();
		}
		var shown = Set.copyOf(one);
		return measures.stream().filter(m -> !shown.contains(m)).toList();
	}

	/** Returns whether a measure is counted with one of its leaders. */
	boolean isCounted(Measure measure) {
		if (counted == null) {
			counted = led.entrySet().stream().flatMap(entry -> countedOf(entry.getKey(), entry.getValue()).stream())
					.collect(Collectors.toSet());
		}
		return counted.contains(measure);
	}

	/** The findings that a measure addresses, as a whole or by a manifestation. */
	static Stream<Finding> findings(Measure measure) {
		return CrossReferences.resolved(measure.getAddresses()).flatMap(each -> FindingCoverage.findingOf(each).stream()).distinct();
	}
}
