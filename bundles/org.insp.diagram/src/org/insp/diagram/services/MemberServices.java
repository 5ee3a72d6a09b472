/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.diagram.services;

import java.util.List;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.insp.model.Member;
import org.insp.model.Organization;
import org.insp.model.Person;
import org.insp.model.RectificationPlan;
import org.insp.model.Responsibility;
import org.insp.model.people.Persons;

/** What is written on members, other people and organizations. */
public class MemberServices {

	/** Name and posts, duties, portfolio, and how many measures the member leads in the plan. */
	public String memberLabel(Person person, EObject diagram) {
		var words = LabelTexts.of(DiagramSubject.of(diagram));
		var led = MeasureQueries.of(person, diagram).toList();
		var late = led.stream().filter(m -> MeasureQueries.state(m).isOverdue()).count();
		var load = led.isEmpty()
				? words.text("member.none")
				: words.count("member.measures", led.size()) + (late == 0 ? "" : words.text("member.overdue", late));
		return LabelTexts.lines(nameAndPosts(person, words), duties(person, words), portfolio(person, words), load);
	}

	static String nameAndPosts(Person person, LabelTexts words) {
		var posts = words.list(person.getPosts().stream());
		return posts.isEmpty() || posts.equals(words.name(person))
				? words.name(person)
				: words.text("member.posts", words.name(person), posts);
	}

	/** Which of the four duties the person holds. */
	static String duties(Person person, LabelTexts words) {
		var duties = ModelIndex.of(person).model().visible(Responsibility.class).filter(duty -> duty.getHolders().stream()
				.anyMatch(h -> h instanceof Person holder && !h.eIsProxy() && Persons.same(holder, person)));
		return words.list(duties.map(duty -> words.duty(duty.getKind())).distinct());
	}

	private static String portfolio(Person person, LabelTexts words) {
		var areas = person instanceof Member member ? words.names(member.getPortfolio()) : "";
		return areas.isEmpty() ? "" : words.text("member.portfolio", areas);
	}

	/** What is told of a member when pointed at. */
	public String memberTooltip(Person person) {
		var words = LabelTexts.of(person);
		var member = person instanceof Member m ? m : null;
		return LabelTexts.lines(nameAndPosts(person, words), duties(person, words), portfolio(person, words),
				member == null || member.getDepartments().isEmpty()
						? ""
						: words.text("tooltip.department", words.names(member.getDepartments())),
				member == null || member.getVillages().isEmpty() ? "" : words.text("tooltip.villages", words.names(member.getVillages())));
	}

	/** A person by name, with posts if any are known. */
	public String personLabel(Person person) {
		return nameAndPosts(person, LabelTexts.of(person));
	}

	/** What the container of measures without a leader is called. */
	public String unownedLabel(RectificationPlan plan) {
		var words = LabelTexts.of(plan);
		return LabelTexts.lines(words.text("map.unowned"),
				words.count("member.measures", DiagramSubject.plan(plan).orElseThrow().unowned().size()));
	}

	/** The name of a department or village, and how many measures of the plan it carries out. */
	public String organizationLabel(Organization organization, EObject diagram) {
		var words = LabelTexts.of(DiagramSubject.of(diagram));
		var count = MeasureQueries.of(organization, diagram).count();
		return LabelTexts.lines(words.name(organization), count == 0 ? "" : words.count("member.measures", Math.toIntExact(count)));
	}

	/** What is told of a department or village when pointed at: who heads it. */
	public String organizationTooltip(Organization organization) {
		var words = LabelTexts.of(organization);
		return LabelTexts.lines(words.name(organization), words.term(organization.getKind()), Stream.ofNullable(organization.getHead())
				.map(head -> words.text("tooltip.head", words.names(List.of(head)))).findFirst().orElse(""));
	}
}
