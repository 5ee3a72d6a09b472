/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.dsl.ide.fixes;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.insp.model.Actor;
import org.insp.model.Area;
import org.insp.model.Claim;
import org.insp.model.Committee;
import org.insp.model.CrossReferences;
import org.insp.model.DateText;
import org.insp.model.Department;
import org.insp.model.DutyKind;
import org.insp.model.LeadingGroup;
import org.insp.model.LeadingGroupKind;
import org.insp.model.Measure;
import org.insp.model.Member;
import org.insp.model.NamedElement;
import org.insp.model.Organization;
import org.insp.model.OrganizationKind;
import org.insp.model.Person;
import org.insp.model.RectificationPlan;
import org.insp.model.Responsibility;
import org.insp.model.people.Persons;

/** Suggested persons and organizations where nobody is named, the most probable first; empty if the model gives no hint. */
record Suggestions(ModelContext model) {

	/** The post of a discipline secretary, who supervises. */
	private static final String DISCIPLINE = "纪委书记";

	/**
	 * Candidates for leading a measure: who claimed its findings, is in charge of their areas, or leads other measures for them; the
	 * secretary last. In a unit without a committee, its head and whoever has a post there.
	 */
	Stream<Person> leaders(MeasureSubject subject) {
		var units = subject.addressees();
		if (!units.isEmpty() && subject.committee().isEmpty()) {
			return units.stream().flatMap(unit -> Stream.concat(CrossReferences.resolved(unit.getHead()).stream(),
					CrossReferences.resolved(unit.getStaff()).filter(person -> !person.getPosts().isEmpty()))).filter(this::isInOffice);
		}
		var committee = subject.committee().or(this::onlyCommittee);
		var claimed = all(Claim.class).filter(c -> c.getFindings().stream().anyMatch(subject.findings()::contains))
				.flatMap(c -> CrossReferences.resolved(c.getMembers()));
		var charged = subject.areas().stream().flatMap(this::inCharge);
		var alike = model.measures(subject.findings()).flatMap(m -> CrossReferences.resolved(m.getLeaders()));
		var villages = subject.addressees().stream().flatMap(this::inCharge);
		var persons = Stream.of(claimed, charged, villages, alike).flatMap(each -> each).distinct();
		var members = persons.flatMap(person -> member(person, committee).stream());
		var hinted = members.filter(this::isInOffice).distinct().toList();
		var secretary = committee.map(Committee::getSecretary).filter(s -> !s.eIsProxy());
		return Stream.<Person>concat(hinted.stream(), secretary.filter(s -> !hinted.contains(s)).stream());
	}

	/** The committee member that is the same person, in whatever role he or she is named. */
	private static Optional<Member> member(Person person, Optional<Committee> committee) {
		return committee.isEmpty()
				? Optional.of(person).filter(Member.class::isInstance).map(Member.class::cast)
				: committee.get().getMembers().stream().filter(m -> Persons.same(m, person)).findFirst();
	}

	boolean isInOffice(Person person) {
		return DateText.dateOf(person.getUntil()).filter(model.referenceDate()::isAfter).isEmpty() && DateText.dateOf(person.getSince())
				.filter(model.referenceDate()::isBefore).isEmpty();
	}

	/** The members who are in charge of an area, a department or a village. */
	Stream<Member> inCharge(NamedElement charge) {
		return all(Member.class).filter(m -> m.getPortfolio().contains(charge) || m.getDepartments().contains(charge) || m.getVillages()
				.contains(charge));
	}

	/** Candidates for the lead department: those of the leaders, else of the members in charge of the areas. */
	Stream<Organization> departments(MeasureSubject subject) {
		var used = model.measures(subject.findings()).flatMap(m -> CrossReferences.resolved(m.getLeadDepartments()))
				.collect(Collectors.toSet());
		var own = departments(subject.leaders().stream());
		var charged = departments(subject.areas().stream().flatMap(this::inCharge));
		var secretary = subject.committee().map(Committee::getSecretary);
		boolean isSecretary = secretary.filter(x -> !x.eIsProxy() && Persons.contains(subject.leaders(), x)).isPresent();
		var general = isSecretary ? subject.committee().flatMap(this::office).stream() : Stream.<Organization>empty();
		return Stream.of(own.sorted(Comparator.comparing(d -> !used.contains(d))), charged, general).<Organization>flatMap(s -> s)
				.distinct();
	}

	private Stream<Organization> departments(Stream<? extends Person> leaders) {
		return leaders.flatMap(leader -> all(Member.class).filter(m -> Persons.same(m, leader)))
				.flatMap(m -> CrossReferences.resolved(m.getDepartments()));
	}

	/** The head and the staff of a department who are in office. */
	Stream<Person> persons(Organization department) {
		return CrossReferences.resolved(department).stream()
				.flatMap(d -> Stream.concat(CrossReferences.resolved(d.getHead()).stream(), CrossReferences.resolved(d.getStaff())))
				.filter(this::isInOffice);
	}

	/** The only committee with members. */
	Optional<Committee> onlyCommittee() {
		var all = all(Committee.class).filter(c -> !c.getMembers().isEmpty()).toList();
		return all.size() == 1 ? Optional.of(all.get(0)) : Optional.empty();
	}

	/** The committee that an element is about. */
	Optional<Committee> committee(EObject element) {
		for (var at = element; at != null; at = at.eContainer()) {
			if (at instanceof Measure measure) {
				return MeasureSubject.of(measure).committee().or(this::onlyCommittee);
			} else if (at instanceof RectificationPlan plan) {
				return new MeasureSubject(List.of(), List.of(), plan, List.of()).committee().or(this::onlyCommittee);
			} else if (at instanceof Committee committee) {
				return Optional.of(committee);
			}
		}
		return onlyCommittee();
	}

	/** The secretary of the committee that an element is about. */
	Optional<Member> secretary(EObject element) {
		return committee(element).map(Committee::getSecretary).filter(s -> !s.eIsProxy());
	}

	/** The supervisor of a committee: the holder of that duty, else the discipline secretary. */
	Optional<Member> supervisor(Committee committee) {
		var duties = committee.getDuties().stream().filter(d -> d.getKind() == DutyKind.SUPERVISORY);
		var holders = duties.map(Responsibility::getHolders).flatMap(CrossReferences::resolved).flatMap(Persons::personsOf).toList();
		return committee.getMembers().stream().filter(m -> Persons.contains(holders, m)).findFirst().or(() -> committee.getMembers()
				.stream().filter(m -> m.getPosts().stream().anyMatch(post -> post.contains(DISCIPLINE))).findFirst());
	}

	/** The superior of a committee. */
	Optional<Organization> superior(EObject element) {
		return committee(element).map(Organization::getParent).filter(p -> !p.eIsProxy())
				.or(() -> organizations(OrganizationKind.COMMITTEE).findFirst());
	}

	/** The organizations of a kind. */
	Stream<Organization> organizations(OrganizationKind kind) {
		return all(Organization.class).filter(o -> o.getKind() == kind);
	}

	/** The superior's leading group. */
	Optional<Actor> leadingGroup() {
		return all(LeadingGroup.class).filter(g -> g.getKind() == LeadingGroupKind.INSPECTING).map(Actor.class::cast).findFirst();
	}

	/** The general office of a committee: 党政办. */
	Optional<Department> office(Committee committee) {
		return committee.getDepartments().stream().filter(d -> d.getTitle() != null && d.getTitle().contains("党政")).findFirst()
				.or(() -> committee.getDepartments().stream().findFirst());
	}

	/** The areas that a member is in charge of. */
	static List<Area> areas(Member member) {
		return CrossReferences.resolved(member.getPortfolio()).toList();
	}

	private <T extends EObject> Stream<T> all(Class<T> type) {
		return model.all(type);
	}
}
