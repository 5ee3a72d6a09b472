/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.report.kind.document;

import java.util.Collection;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.insp.model.FormerPost;
import org.insp.model.InspectionTeam;
import org.insp.model.Inspector;
import org.insp.model.PartyGroup;
import org.insp.model.Person;
import org.insp.model.Recusal;
import org.insp.model.text.ElementLabels;
import org.insp.model.text.MessageBundle;
import org.insp.report.input.ChannelLines;
import org.insp.report.input.ElementTexts;
import org.insp.report.input.ReportInput;
import org.insp.report.input.StayTexts;
import org.insp.report.input.TeamMember;

/** A team in lines of a document: who leads it, who does what in it, who keeps out of what, how to reach it. */
final class TeamLines {

	private final ReportInput input;
	private final MessageBundle words;
	private final ElementTexts texts;

	TeamLines(ReportInput input) {
		this.input = input;
		this.words = MessageBundle.of(TeamLines.class, input.language());
		this.texts = input.texts();
	}

	/** Returns the lines; empty ones for what is not said. */
	Stream<String> of(InspectionTeam team) {
		var stay = new StayTexts(input);
		var people = Stream.of(line("label.targets", texts.names(team.getTargets())), line("label.type", stay.type(team)),
				line("label.stay", stay.days(team)), line("label.venue", team.getPlace()),
				line("label.scope", texts.list(team.getScope().stream())),
				line("label.head", team.getLeader() == null ? "" : inspector(team.getLeader())),
				line("label.deputy", inspectors(team.getDeputies())), line("label.inspectors", inspectors(team.getInspectors())),
				line("label.liaison", stay.liaisons(team)),
				line("label.clues", name(team.getClueKeeper())), party(team.getPartyGroup()));
		var recusals = team.isNoRecusals() ? Stream.of(words.get("no-recusals")) : team.getRecusals().stream().map(this::recusal);
		return Stream.of(people, recusals, new ChannelLines(input.language()).of(team)).flatMap(lines -> lines);
	}

	private String inspectors(Collection<Inspector> inspectors) {
		return texts.list(inspectors.stream().map(this::inspector));
	}

	private String inspector(Inspector inspector) {
		var jobs = texts.list(inspector.getJobs().stream().map(job -> ElementLabels.term(job, input.language())));
		var member = new TeamMember(inspector, texts);
		var about = Stream.concat(Stream.of(member.employer(), texts.list(member.posts().stream()), jobs), past(inspector))
				.filter(part -> !part.isEmpty()).collect(Collectors.joining(words.get("comma")));
		return about.isEmpty() ? member.name() : words.get("in-charge", member.name(), about);
	}

	/** Since when somebody holds the post, what they were before, and who is related to them, for whom they may have to keep out. */
	private Stream<String> past(Person person) {
		var tenure = Stream.of(person.getSince() == null ? "" : words.get("since", person.getSince()),
				person.getUntil() == null ? "" : words.get("until.person", person.getUntil()));
		var former = person.getFormerPosts().stream().map(FormerPost::getText).filter(Objects::nonNull)
				.map(text -> words.get("former", text));
		var relatives = person.getRelatives().stream().map(kin -> kin.getText() == null
				? words.get("relative", name(kin.getPerson()))
				: words.get("relative.as", name(kin.getPerson()), kin.getText()));
		return Stream.of(tenure, former, relatives).flatMap(parts -> parts);
	}

	private String name(Person person) {
		return new TeamMember(person, texts).name();
	}

	private String names(Collection<? extends Person> people) {
		return texts.list(people.stream().map(this::name));
	}

	private String party(PartyGroup group) {
		if (group == null) {
			return "";
		}
		var name = group.getTitle() == null ? ElementLabels.term(group.eClass(), input.language()) : group.getTitle();
		var people =
				Stream.of(line("label.secretary", name(group.getSecretary())), line("label.members", names(group.getMembers())))
						.filter(part -> !part.isEmpty()).collect(Collectors.joining(words.get("comma")));
		return line(name, people);
	}

	private String recusal(Recusal recusal) {
		var from = texts.names(recusal.getFrom());
		var why = recusal.getReason() == null ? "" : words.get("because", recusal.getReason());
		var by = recusal.getDecidedBy() == null ? "" : words.get("decided.recusal", texts.name(recusal.getDecidedBy()));
		return Stream.of(words.get("recused", name(recusal.getPerson()), from), why, by).filter(part -> !part.isEmpty())
				.collect(Collectors.joining(words.get("comma")));
	}

	private String line(String label, String text) {
		return text == null || text.isBlank()
				? ""
				: words.get("line", label.startsWith("label.") ? words.get(label) : label, text);
	}
}
