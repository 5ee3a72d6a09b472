/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.diagram.services;

import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.insp.model.Actor;
import org.insp.model.Area;
import org.insp.model.Committee;
import org.insp.model.CrossReferences;
import org.insp.model.DutyKind;
import org.insp.model.Finding;
import org.insp.model.Member;
import org.insp.model.NamedElement;
import org.insp.model.Person;
import org.insp.model.Responsibility;
import org.insp.model.Village;
import org.insp.model.people.Persons;

/** The four duties of a committee: who holds which, over what, and what is missing. */
public class DutyServices {

	/** The title of the diagram. */
	public String dutiesTitle(Committee committee) {
		var texts = LabelTexts.of(committee);
		return texts.text("duties.title", texts.name(committee));
	}

	/** The committee's duties, those over villages aside. */
	public Collection<Responsibility> dutiesPrincipal(Committee committee) {
		return CommitteeIndex.of(committee).duties(DutyKind.PRINCIPAL);
	}

	/** The supervisory ones. */
	public Collection<Responsibility> dutiesSupervisory(Committee committee) {
		return CommitteeIndex.of(committee).duties(DutyKind.SUPERVISORY);
	}

	/** Those of the first responsible person. */
	public Collection<Responsibility> dutiesFirst(Committee committee) {
		return CommitteeIndex.of(committee).duties(DutyKind.FIRST);
	}

	/** The dual ones. */
	public Collection<Responsibility> dutiesDual(Committee committee) {
		return CommitteeIndex.of(committee).duties(DutyKind.DUAL);
	}

	/** The duties over villages. */
	public Collection<Responsibility> dutiesVillage(Committee committee) {
		return committee.getDuties().stream().filter(CommitteeIndex::isOverVillages).toList();
	}

	/** The holders of the principal responsibility. */
	public Collection<Actor> holdersPrincipal(Committee committee) {
		return holders(committee, dutiesPrincipal(committee));
	}

	/** The holders of the supervisory responsibility. */
	public Collection<Actor> holdersSupervisory(Committee committee) {
		return holders(committee, dutiesSupervisory(committee));
	}

	/** The first responsible person. */
	public Collection<Actor> holdersFirst(Committee committee) {
		return holders(committee, dutiesFirst(committee));
	}

	/** The members who answer for party conduct in the own field of work. */
	public Collection<Actor> holdersDual(Committee committee) {
		return holders(committee, dutiesDual(committee));
	}

	/** The members who answer for villages. */
	public Collection<Actor> holdersVillage(Committee committee) {
		return holders(committee, dutiesVillage(committee));
	}

	private static Collection<Actor> holders(Committee committee, Collection<Responsibility> duties) {
		var model = ModelIndex.of(committee);
		return duties.stream().flatMap(duty -> CrossReferences.resolved(duty.getHolders())).map(holder -> holder instanceof Person person
				? model.canonical(person)
				: holder)
				.distinct().toList();
	}

	/** The holders of a duty, as the diagram shows them. */
	public Collection<Actor> holdersOf(Responsibility duty, EObject diagram) {
		return DiagramSubject.of(diagram) instanceof Committee committee ? holders(committee, List.of(duty)) : List.of();
	}

	/** The elements that a duty is over. */
	public Collection<NamedElement> dutyOver(Responsibility duty) {
		return CrossReferences.resolved(duty.getOver()).toList();
	}

	/** The own portfolio, for which the holder of a dual duty that names nothing answers. */
	public Collection<Area> ownField(Actor holder, EObject diagram) {
		boolean named = !(DiagramSubject.of(diagram) instanceof Committee committee) || dutiesDual(committee).stream()
				.anyMatch(
						duty -> !duty.getOver().isEmpty() && CrossReferences.resolved(duty.getHolders()).anyMatch(h -> isSame(h, holder)));
		return !named && holder instanceof Member member ? CrossReferences.resolved(member.getPortfolio()).toList() : List.of();
	}

	private static boolean isSame(Actor one, Actor other) {
		return one == other || one instanceof Person person && other instanceof Person same && Persons.same(person, same);
	}

	/**
	 * The areas of those who hold a dual duty, in the order of the holders so that few lines cross: those of their portfolios, those that
	 * the duty names; then the others that duties name.
	 */
	public Collection<Area> dutyAreas(Committee committee) {
		var own = holdersDual(committee).stream().flatMap(holder -> ownField(holder, committee).stream());
		var dual = dutiesDual(committee).stream().flatMap(duty -> CrossReferences.resolved(duty.getOver()))
				.filter(Area.class::isInstance).map(Area.class::cast);
		return Stream.of(own, dual, over(committee, Area.class)).flatMap(areas -> areas).distinct().toList();
	}

	/** The other areas of the committee. */
	public Collection<Area> otherAreas(Committee committee) {
		var areas = dutyAreas(committee);
		return committee.getAreas().stream().filter(area -> !areas.contains(area)).toList();
	}

	/** The committee itself if there are such areas. */
	public Collection<EObject> withOtherAreas(Committee committee) {
		return otherAreas(committee).isEmpty() ? List.of() : List.of(committee);
	}

	/** The findings that duties name. */
	public Collection<Finding> dutyFindings(Committee committee) {
		return over(committee, Finding.class).toList();
	}

	/** The villages that duties name. */
	public Collection<Village> dutyVillages(Committee committee) {
		return over(committee, Village.class).toList();
	}

	private static <T extends NamedElement> Stream<T> over(Committee committee, Class<T> type) {
		return committee.getDuties().stream().flatMap(duty -> CrossReferences.resolved(duty.getOver())).filter(type::isInstance)
				.map(type::cast)
				.distinct();
	}

	/** The committee itself if nobody holds its principal responsibility. */
	public Collection<EObject> gapPrincipal(Committee committee) {
		return gap(committee, holdersPrincipal(committee));
	}

	/** The committee itself if nobody supervises. */
	public Collection<EObject> gapSupervisory(Committee committee) {
		return gap(committee, holdersSupervisory(committee));
	}

	/** The committee itself if there is no first responsible person. */
	public Collection<EObject> gapFirst(Committee committee) {
		return gap(committee, holdersFirst(committee));
	}

	/** The committee itself if nobody holds a dual duty. */
	public Collection<EObject> gapDual(Committee committee) {
		return gap(committee, holdersDual(committee));
	}

	private static Collection<EObject> gap(Committee committee, Collection<Actor> holders) {
		return holders.isEmpty() ? List.of(committee) : List.of();
	}

	/** The committee itself if duties over villages are written. */
	public Collection<EObject> withVillageDuties(Committee committee) {
		return dutiesVillage(committee).isEmpty() ? List.of() : List.of(committee);
	}

	/** The committee itself if members hold none of the four duties. */
	public Collection<EObject> withIdle(Committee committee) {
		return idle(committee).isEmpty() ? List.of() : List.of(committee);
	}

	/** The members who hold none of the four duties. */
	public Collection<Person> idle(Committee committee) {
		var view = CommitteeIndex.of(committee);
		return view.people().stream().filter(person -> !view.holdsDuty(person)).toList();
	}
}
