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
import org.insp.model.measures.WorkItems;
import org.insp.model.people.Persons;

/** The labels of members, other people and organizations. */
public class MemberServices {

	private static final int SHOWN_POSTS = 3;

	/** Name and posts, duties, portfolio, and how many measures the member leads in the plan. */
	public String memberLabel(Person person, EObject diagram) {
		var texts = LabelTexts.of(DiagramSubject.of(diagram));
		var led = MeasureQueries.of(person, diagram).toList();
		var late = led.stream().filter(m -> MeasureQueries.state(m).isOverdue()).count();
		var load = led.isEmpty()
				? texts.text("member.none")
				: texts.count("member.measures", led.size()) + (late == 0 ? "" : texts.text("member.overdue", late));
		return LabelTexts.lines(nameAndPosts(person, texts), duties(person, texts), portfolio(person, texts), load);
	}

	static String nameAndPosts(Person person, LabelTexts texts) {
		var posts = texts.list(person.getPosts().stream());
		return posts.isEmpty() || posts.equals(texts.name(person))
				? texts.name(person)
				: texts.text("member.posts", texts.name(person), posts);
	}

	/** The texts of those of the four duties that the person holds. */
	static String duties(Person person, LabelTexts texts) {
		var duties = ModelIndex.of(person).model().visible(Responsibility.class).filter(duty -> duty.getHolders().stream()
				.anyMatch(h -> h instanceof Person holder && !h.eIsProxy() && Persons.same(holder, person)));
		return texts.list(duties.map(duty -> texts.duty(duty.getKind())).distinct());
	}

	private static String portfolio(Person person, LabelTexts texts) {
		var areas = person instanceof Member member ? texts.names(member.getPortfolio()) : "";
		return areas.isEmpty() ? "" : texts.text("member.portfolio", areas);
	}

	/** The tooltip of a member. */
	public String memberTooltip(Person person) {
		var texts = LabelTexts.of(person);
		var member = person instanceof Member m ? m : null;
		return LabelTexts.lines(nameAndPosts(person, texts), duties(person, texts), portfolio(person, texts),
				member == null || member.getDepartments().isEmpty()
						? ""
						: texts.text("tooltip.department", texts.names(member.getDepartments())),
				member == null || member.getVillages().isEmpty() ? "" : texts.text("tooltip.villages", texts.names(member.getVillages())));
	}

	/** A person by name, with posts if there are any. */
	public String personLabel(Person person) {
		return nameAndPosts(person, LabelTexts.of(person));
	}

	/** The label of the container of measures without a leader: the posts that answer for them, and that nobody does for the others. */
	public String unownedLabel(RectificationPlan plan) {
		var texts = LabelTexts.of(plan);
		var unowned = DiagramSubject.plan(plan).orElseThrow().unowned();
		var posts = unowned.stream().flatMap(measure -> measure.getPersonRoles().stream()).distinct().toList();
		var isOwned = !posts.isEmpty() && unowned.stream().allMatch(measure -> WorkItems.isAssigned(measure));
		var shown = texts.list(posts.stream().limit(SHOWN_POSTS)) + (posts.size() > SHOWN_POSTS ? "…" : "");
		return LabelTexts.lines(posts.isEmpty() ? "" : texts.text("map.posts", shown), isOwned ? "" : texts.text("map.unowned"),
				texts.count("member.measures", unowned.size()));
	}

	/** The name of a department or village, and how many measures of the plan it carries out. */
	public String organizationLabel(Organization organization, EObject diagram) {
		var texts = LabelTexts.of(DiagramSubject.of(diagram));
		var count = MeasureQueries.of(organization, diagram).count();
		return LabelTexts.lines(texts.name(organization), count == 0 ? "" : texts.count("member.measures", Math.toIntExact(count)));
	}

	/** The tooltip of a department or village: who heads it. */
	public String organizationTooltip(Organization organization) {
		var texts = LabelTexts.of(organization);
		return LabelTexts.lines(texts.name(organization), texts.term(organization.getKind()), Stream.ofNullable(organization.getHead())
				.map(head -> texts.text("tooltip.head", texts.names(List.of(head)))).findFirst().orElse(""));
	}
}
