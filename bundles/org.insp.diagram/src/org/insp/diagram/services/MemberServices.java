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
		var words = Words.of(Subject.of(diagram));
		var led = Measures.of(person, diagram).toList();
		var late = led.stream().filter(m -> Measures.state(m).isOverdue()).count();
		var load = led.isEmpty()
				? words.say("member.none")
				: words.count("member.measures", led.size()) + (late == 0 ? "" : words.say("member.overdue", late));
		return Words.lines(nameAndPosts(person, words), duties(person, words), portfolio(person, words), load);
	}

	static String nameAndPosts(Person person, Words words) {
		var posts = words.list(person.getPosts().stream());
		return posts.isEmpty() || posts.equals(words.name(person))
				? words.name(person)
				: words.say("member.posts", words.name(person), posts);
	}

	/** Which of the four duties the person holds. */
	static String duties(Person person, Words words) {
		var duties = ModelView.of(person).model().visible(Responsibility.class).filter(duty -> duty.getHolders().stream()
				.anyMatch(h -> h instanceof Person holder && !h.eIsProxy() && Persons.same(holder, person)));
		return words.list(duties.map(duty -> words.duty(duty.getKind())).distinct());
	}

	private static String portfolio(Person person, Words words) {
		var areas = person instanceof Member member ? words.names(member.getPortfolio()) : "";
		return areas.isEmpty() ? "" : words.say("member.portfolio", areas);
	}

	/** What is told of a member when pointed at. */
	public String memberTooltip(Person person) {
		var words = Words.of(person);
		var member = person instanceof Member m ? m : null;
		return Words.lines(nameAndPosts(person, words), duties(person, words), portfolio(person, words),
				member == null || member.getDepartments().isEmpty()
						? ""
						: words.say("tooltip.department", words.names(member.getDepartments())),
				member == null || member.getVillages().isEmpty() ? "" : words.say("tooltip.villages", words.names(member.getVillages())));
	}

	/** A person by name, with posts if any are known. */
	public String personLabel(Person person) {
		return nameAndPosts(person, Words.of(person));
	}

	/** What the container of measures without a leader is called. */
	public String unownedLabel(RectificationPlan plan) {
		var words = Words.of(plan);
		return Words.lines(words.say("map.unowned"), words.count("member.measures", Subject.plan(plan).orElseThrow().unowned().size()));
	}

	/** The name of a department or village, and how many measures of the plan it carries out. */
	public String organizationLabel(Organization organization, EObject diagram) {
		var words = Words.of(Subject.of(diagram));
		var count = Measures.of(organization, diagram).count();
		return Words.lines(words.name(organization), count == 0 ? "" : words.count("member.measures", Math.toIntExact(count)));
	}

	/** What is told of a department or village when pointed at: who heads it. */
	public String organizationTooltip(Organization organization) {
		var words = Words.of(organization);
		return Words.lines(words.name(organization), words.term(organization.getKind()), Stream.ofNullable(organization.getHead())
				.map(head -> words.say("tooltip.head", words.names(List.of(head)))).findFirst().orElse(""));
	}
}
