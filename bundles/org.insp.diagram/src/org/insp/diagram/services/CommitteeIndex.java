/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.diagram.services;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import org.insp.model.Area;
import org.insp.model.Committee;
import org.insp.model.CrossReferences;
import org.insp.model.DateText;
import org.insp.model.DutyKind;
import org.insp.model.Finding;
import org.insp.model.Member;
import org.insp.model.NamedElement;
import org.insp.model.Person;
import org.insp.model.Responsibility;
import org.insp.model.Village;
import org.insp.model.findings.FindingCoverage;
import org.insp.model.people.Persons;

/** The portfolios and duties in a committee: looked up once. */
final class CommitteeIndex {

	private final Committee committee;
	private final ModelIndex model;
	private final List<Person> people;
	private final Set<NamedElement> inCharge = new HashSet<>();
	private final Map<Area, List<Finding>> findings = new HashMap<>();

	CommitteeIndex(Committee committee, ModelIndex model) {
		this.committee = committee;
		this.model = model;
		var everybody = new LinkedHashSet<Person>();
		ModelIndex.resolved(committee.getSecretary()).map(model::canonical).forEach(everybody::add);
		committee.getMembers().stream().map(model::canonical).filter(this::isInOffice).forEach(everybody::add);
		this.people = List.copyOf(everybody);
		people.forEach(person -> charges(person).forEach(inCharge::add));
		committee.getDuties().stream().filter(duty -> duty.getKind() != DutyKind.PRINCIPAL && !duty.getHolders().isEmpty())
				.forEach(duty -> CrossReferences.resolved(duty.getOver()).forEach(inCharge::add));
		model.model().visible(Finding.class).filter(f -> !FindingCoverage.isSettled(f)).forEach(finding -> CrossReferences
				.resolved(finding.getAreas()).forEach(area -> findings.computeIfAbsent(area, a -> new ArrayList<>()).add(finding)));
	}

	static CommitteeIndex of(Committee committee) {
		return ModelIndex.of(committee).committee(committee);
	}

	private boolean isInOffice(Person person) {
		return DateText.dateOf(person.getUntil()).filter(until -> until.isBefore(model.evaluated().referenceDate())).isEmpty();
	}

	/** The members in office, the secretary first. */
	List<Person> people() {
		return people;
	}

	private static Stream<NamedElement> charges(Person person) {
		return person instanceof Member member
				? Stream.<Collection<? extends NamedElement>>of(member.getPortfolio(), member.getDepartments(), member.getVillages())
						.flatMap(CrossReferences::resolved)
				: Stream.empty();
	}

	/** Returns whether a member is in charge of an area, department or village, or holds a duty over it. */
	boolean isCovered(NamedElement element) {
		return inCharge.contains(element);
	}

	/** The findings that touch an area and are not fixed. */
	List<Finding> findings(Area area) {
		return findings.getOrDefault(area, List.of());
	}

	/** Returns whether an area has findings that nobody answers for, be it by the area or by the finding. */
	boolean isNeglected(Area area) {
		return !isCovered(area) && findings(area).stream().anyMatch(finding -> !isCovered(finding));
	}

	/** The committee's own duties of a kind, those over villages aside. */
	List<Responsibility> duties(DutyKind kind) {
		return committee.getDuties().stream().filter(duty -> duty.getKind() == kind).filter(duty -> !isOverVillages(duty)).toList();
	}

	/** Returns whether a duty is about villages. */
	static boolean isOverVillages(Responsibility duty) {
		return duty.getOver().stream().anyMatch(Village.class::isInstance);
	}

	/** Returns whether a person holds one of the four duties. */
	boolean holdsDuty(Person person) {
		return committee.getDuties().stream().anyMatch(duty -> CrossReferences.resolved(duty.getHolders())
				.anyMatch(h -> h instanceof Person p && Persons.same(p, person)));
	}
}
