/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.diagram.services;

import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.insp.model.Area;
import org.insp.model.Committee;
import org.insp.model.CrossReferences;
import org.insp.model.Member;
import org.insp.model.NamedElement;
import org.insp.model.Organization;
import org.insp.model.Person;
import org.insp.model.Village;

/** The areas, departments and villages that each member is in charge of, and those that nobody is in charge of. */
public class PortfolioServices {

	/** The title of the diagram. */
	public String portfolioTitle(Committee committee) {
		var texts = LabelTexts.of(committee);
		return texts.text("portfolio.title", texts.name(committee));
	}

	/** The members in office, the secretary first. */
	public Collection<Person> portfolioPeople(Committee committee) {
		return CommitteeIndex.of(committee).people();
	}

	/** The label of a member: name and posts, duties, and that the portfolio is empty. */
	public String portfolioLabel(Person person, EObject diagram) {
		var texts = LabelTexts.of(DiagramSubject.of(diagram));
		boolean empty =
				!(person instanceof Member m) || m.getPortfolio().isEmpty() && m.getDepartments().isEmpty() && m.getVillages().isEmpty();
		return LabelTexts.lines(MemberServices.nameAndPosts(person, texts), MemberServices.duties(person, texts),
				empty ? texts.text("portfolio.none") : "");
	}

	/** The areas of a member; for the committee itself, those with findings that nobody covers. */
	public Collection<Area> areasOf(NamedElement owner) {
		if (owner instanceof Committee committee) {
			return committee.getAreas().stream().filter(CommitteeIndex.of(committee)::isNeglected).toList();
		}
		return owner instanceof Member member ? CrossReferences.resolved(member.getPortfolio()).toList() : List.of();
	}

	/** The areas without findings that nobody is in charge of. */
	public Collection<Area> areasLeft(Committee committee) {
		var view = CommitteeIndex.of(committee);
		return committee.getAreas().stream().filter(area -> !view.isCovered(area) && !view.isNeglected(area)).toList();
	}

	/** The departments of a member; for the committee itself, those in nobody's charge. */
	public Collection<Organization> departmentsOf(NamedElement owner) {
		if (owner instanceof Committee committee) {
			var view = CommitteeIndex.of(committee);
			return committee.getDepartments().stream().filter(department -> !view.isCovered(department)).map(Organization.class::cast)
					.toList();
		}
		return owner instanceof Member member
				? CrossReferences.resolved(member.getDepartments()).filter(d -> !(d instanceof Village)).toList()
				: List.of();
	}

	/** The villages that a member is linked to; for the committee itself, none. */
	public Collection<Village> linkedVillages(NamedElement owner) {
		return owner instanceof Member member ? CrossReferences.resolved(member.getVillages()).toList() : List.of();
	}

	/** The villages that no member is linked to. */
	public Collection<Village> villagesLeft(NamedElement owner) {
		return owner instanceof Committee committee
				? committee.getVillages().stream().filter(village -> !CommitteeIndex.of(committee).isCovered(village)).toList()
				: List.of();
	}

	/** The people who head a department or village or work there. */
	public Collection<Person> staff(NamedElement owner) {
		return owner instanceof Organization organization && !(owner instanceof Committee)
				? Stream.concat(Stream.ofNullable(organization.getHead()), organization.getStaff().stream()).filter(p -> !p.eIsProxy())
						.toList()
				: List.of();
	}

	/** The committee itself if areas have findings that nobody covers. */
	public Collection<EObject> withNeglected(Committee committee) {
		return areasOf(committee).isEmpty() ? List.of() : List.of(committee);
	}

	/** The committee itself if something else is in nobody's charge. */
	public Collection<EObject> withLeft(Committee committee) {
		return areasLeft(committee).isEmpty() && departmentsOf(committee).isEmpty() && villagesLeft(committee).isEmpty()
				? List.of()
				: List.of(committee);
	}

	/** The heading of what nobody covers. */
	public String neglectedLabel(Committee committee) {
		return LabelTexts.of(committee).text("portfolio.neglected");
	}

	/** The heading of what is in nobody's charge. */
	public String leftLabel(Committee committee) {
		return LabelTexts.of(committee).text("portfolio.left");
	}

	/** The name of an organization. */
	public String nameLabel(Organization organization) {
		return LabelTexts.of(organization).name(organization);
	}
}
