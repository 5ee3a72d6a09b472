/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.report.kind.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import org.insp.model.FormerPost;
import org.insp.model.InspectionPlan;
import org.insp.model.InspectionTeam;
import org.insp.model.Inspector;
import org.insp.model.Organization;
import org.insp.model.Person;
import org.insp.model.Recusal;
import org.insp.model.people.Persons;
import org.insp.model.text.ElementLabels;
import org.insp.model.text.MessageBundle;
import org.insp.report.content.Block;
import org.insp.report.content.Column;
import org.insp.report.content.Heading;
import org.insp.report.content.PageSetup;
import org.insp.report.content.Paragraph;
import org.insp.report.content.Report;
import org.insp.report.content.Row;
import org.insp.report.content.Table;
import org.insp.report.content.TableCell;
import org.insp.report.content.Value;
import org.insp.report.input.ChannelLines;
import org.insp.report.input.ElementTexts;
import org.insp.report.input.ReportInput;
import org.insp.report.input.StayTexts;
import org.insp.report.input.TeamMember;

/** The sheet of an inspection team (巡察组分工及回避表): when it is where, who does what, from where, and who keeps out of what for which reason. */
public final class TeamSheet {

	private final ReportInput input;
	private final MessageBundle words;
	private final ElementTexts texts;
	private final List<Block> blocks = new ArrayList<>();

	private TeamSheet(ReportInput input) {
		this.input = input;
		this.words = MessageBundle.of(TeamSheet.class, input.language());
		this.texts = input.texts();
	}

	/** Makes the sheet of a model, with two tables for each team. */
	public static Report report(ReportInput input) {
		return new TeamSheet(input).report();
	}

	private Report report() {
		var teams = input.model().all(InspectionTeam.class).toList();
		teams.forEach(team -> {
			if (teams.size() > 1) {
				blocks.add(new Heading(1, texts.name(team)));
			}
			add(team);
		});
		if (teams.isEmpty()) {
			blocks.add(Paragraph.note(words.get("no-team")));
		}
		var title = teams.size() == 1
				? words.get("team.of", texts.name(teams.get(0)))
				: words.get("team");
		return new Report(title, input.language(), PageSetup.A4_LANDSCAPE, blocks);
	}

	private void add(InspectionTeam team) {
		var stay = new StayTexts(input);
		var about = Stream
				.of(pair("targets", texts.names(targets(team))), pair("type", stay.type(team)), pair("stay", stay.days(team)),
						pair("venue", team.getPlace() == null ? "" : team.getPlace()),
						pair("liaison", stay.liaisons(team)), pair("clues", name(team.getClueKeeper())))
				.filter(part -> !part.isEmpty())
				.toList();
		if (!about.isEmpty()) {
			blocks.add(Paragraph.note(String.join(words.get("gap"), about)));
		}
		var channels = new ChannelLines(input.language()).of(team).toList();
		if (!channels.isEmpty()) {
			blocks.add(Paragraph.note(String.join(words.get("gap"), channels)));
		}
		blocks.add(people(team));
		if (team.isNoRecusals()) {
			blocks.add(Paragraph.note(words.get("no-recusals")));
		} else if (!team.getRecusals().isEmpty()) {
			blocks.add(recusals(team));
		}
	}

	/** Whom a team inspects: its own part where the inspection is divided. */
	private static List<Organization> targets(InspectionTeam team) {
		return team.getTargets().isEmpty() && team.eContainer() instanceof InspectionPlan inspection
				? inspection.getTargets()
				: team.getTargets();
	}

	private String pair(String label, String text) {
		return text.isEmpty() ? "" : words.get("pair", words.get("label." + label), text);
	}

	private Table people(InspectionTeam team) {
		var rows = new ArrayList<Row>();
		Stream.of(Stream.ofNullable(team.getLeader()).map(each -> row(team, each, "leader")),
				team.getDeputies().stream().map(each -> row(team, each, "deputy")),
				team.getInspectors().stream().map(each -> row(team, each, "inspector"))).flatMap(each -> each)
				.forEach(cells -> rows.add(numbered(rows.size() + 1, cells)));
		return new Table(texts.name(team), List.of(column("number", 6, true), column("name", 10, true), column("role", 10, true),
				column("job", 18, true), column("employer", 18, true), column("posts", 18, true), column("former", 24, false),
				column("recused", 18, false)), rows);
	}

	private static Row numbered(int number, List<String> cells) {
		return new Row(Stream.concat(Stream.of(TableCell.of(Value.number(number))), cells.stream().map(TableCell::text)).toList());
	}

	private List<String> row(InspectionTeam team, Inspector inspector, String role) {
		var recused = team.getRecusals().stream().filter(recusal -> Persons.same(recusal.getPerson(), inspector))
				.map(recusal -> texts.names(recusal.getFrom()));
		var jobs = inspector.getJobs().stream().map(job -> ElementLabels.term(job, input.language()));
		var member = new TeamMember(inspector, texts);
		return List.of(member.name(), words.get("role." + role), texts.list(jobs), member.employer(), texts.list(member.posts().stream()),
				texts.list(inspector.getFormerPosts().stream().map(FormerPost::getText).filter(Objects::nonNull)), texts.list(recused));
	}

	private String name(Person person) {
		return new TeamMember(person, texts).name();
	}

	private Table recusals(InspectionTeam team) {
		var rows = new ArrayList<Row>();
		for (Recusal recusal : team.getRecusals()) {
			rows.add(numbered(rows.size() + 1, List.of(name(recusal.getPerson()), texts.names(recusal.getFrom()),
					recusal.getReason() == null ? "" : recusal.getReason(), texts.name(recusal.getDecidedBy()),
					"")));
		}
		return new Table(words.get("recusals"), List.of(column("number", 6, true), column("name", 10, true), column("recused", 24, true),
				column("reason", 36, false), column("decided", 22, true), column("signature", 16, true)), rows);
	}

	private Column column(String id, int width, boolean isCentred) {
		return new Column(words.get("column." + id), width, isCentred, List.of());
	}
}
