/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.report.kind.document;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.emf.common.util.Enumerator;
import org.insp.model.DateText;
import org.insp.model.InspPackage.Literals;
import org.insp.model.InspectionPlan;
import org.insp.model.InspectionRound;
import org.insp.model.InspectionType;
import org.insp.model.Phase;
import org.insp.model.measures.PlanDates;
import org.insp.model.policy.PlaceWords;
import org.insp.model.text.ElementLabels;
import org.insp.model.text.MessageBundle;
import org.insp.report.content.Block;
import org.insp.report.content.Column;
import org.insp.report.content.Heading;
import org.insp.report.content.NewPage;
import org.insp.report.content.PageSetup;
import org.insp.report.content.Paragraph;
import org.insp.report.content.Report;
import org.insp.report.content.Row;
import org.insp.report.content.Table;
import org.insp.report.content.TableCell;
import org.insp.report.input.ChannelLines;
import org.insp.report.input.ElementTexts;
import org.insp.report.input.ReportInput;
import org.insp.report.input.StayTexts;

/** The plan of an inspection as a document (巡察工作方案): whom, what and how it inspects, when, and who does what under which rules. */
public final class InspectionDocument {

	private final ReportInput input;
	private final MessageBundle words;
	private final ElementTexts texts;
	private final Sentences sentences;
	private final List<Block> blocks = new ArrayList<>();

	private InspectionDocument(ReportInput input) {
		this.input = input;
		this.words = MessageBundle.of(InspectionDocument.class, input.language());
		this.texts = input.texts();
		this.sentences = new Sentences(input.language());
	}

	/** Makes the document of a model: one for each inspection, each on pages of its own. */
	public static Report report(ReportInput input) {
		return new InspectionDocument(input).report();
	}

	private Report report() {
		var inspections = input.model().all(InspectionPlan.class).toList();
		for (int i = 0; i < inspections.size(); i++) {
			if (i > 0) {
				blocks.add(new NewPage(title(inspections.get(i))));
			}
			add(inspections.get(i));
		}
		if (inspections.isEmpty()) {
			blocks.add(Paragraph.note(words.get("no-inspection")));
		}
		var title = inspections.isEmpty() ? words.get("title.inspection") : title(inspections.get(0));
		return new Report(title, input.language(), PageSetup.A4_PORTRAIT, blocks);
	}

	private String title(InspectionPlan inspection) {
		var title = texts.name(inspection);
		var kind = words.get("title.inspection");
		return title.endsWith(kind.substring(kind.length() - 2)) ? title : words.get("title.inspection.of", title);
	}

	private void add(InspectionPlan inspection) {
		blocks.add(Paragraph.of(sentences.joined(Stream.of(String.join(words.get("comma"),
				Stream.of(authority(inspection), what(inspection)).filter(part -> !part.isEmpty()).toList()),
				words.get("introduction.inspection")))));
		section("heading.scope", Stream.of(line("label.targets", texts.names(inspection.getTargets())),
				line("label.villages", texts.names(inspection.getVillages())),
				line("label.units", texts.names(inspection.getUnits())),
				line("label.scope", texts.list(inspection.getScope().stream()))));
		section("heading.focus", items(inspection.getFocus()));
		section("heading.methods", Stream.of(line("label.form", terms(inspection.getForms())),
				line("label.methods", terms(PlaceWords.values(inspection, Literals.INSPECTION_PLAN__METHODS)))));
		var details = new PlanDetails(input);
		section("heading.schedule",
				Stream.concat(Stream.of(new StayTexts(input).days(inspection), line("label.venue", inspection.getPlace())),
						Stream.concat(details.rhythm(inspection), details.meetings(inspection)).map(this::line)));
		phases(inspection);
		teams(inspection);
		var papers = new InspectionPapers(input);
		section("heading.direction", papers.groups());
		section("heading.requirements", items(inspection.getRequirements()));
		section("heading.discipline", items(inspection.getDiscipline()));
		section("heading.further", details.of(inspection).map(this::line));
		section("heading.documents", papers.documents(inspection));
		section("heading.channels", new ChannelLines(input.language()).of(inspection));
		var issuer = texts.name(inspection.getApprovedBy());
		if (!issuer.isEmpty()) {
			blocks.add(new Paragraph(issuer, Paragraph.Style.SIGNATURE));
		}
		DateText.dateOf(inspection.getApprovedOn())
				.ifPresent(day -> blocks.add(new Paragraph(texts.day(day), Paragraph.Style.SIGNATURE)));
	}

	/** By which rules and by whose decision it is done. */
	private String authority(InspectionPlan inspection) {
		var criteria = texts.list(inspection.getCriteria().stream());
		var round = Optional.ofNullable(inspection.getRound()).filter(each -> !each.eIsProxy());
		var approved = texts.list(round.stream().flatMap(each -> Stream.of(each.getDecidedBy(), each.getApprovedBy()))
				.filter(each -> each != null).map(texts::name));
		var parts = Stream.of(criteria.isEmpty() ? "" : words.get("by-criteria", criteria),
				round.map(InspectionRound::getTitle).map(title -> words.get("in-round", title)).orElse(""),
				approved.isEmpty() ? "" : words.get("by-decision", approved));
		return String.join(words.get("comma"), parts.filter(part -> !part.isEmpty()).toList());
	}

	private String what(InspectionPlan inspection) {
		var team = texts.names(inspection.getTeams());
		var targets = texts.names(inspection.getTargets());
		var start = PlanDates.start(inspection);
		var end = PlanDates.end(inspection, input.evaluated().workingDays());
		if (team.isEmpty() || targets.isEmpty() || start.isEmpty() || end.isEmpty()) {
			return "";
		}
		var type = inspection.getType() != InspectionType.UNSPECIFIED
				? inspection.getType()
				: Optional.ofNullable(inspection.getRound()).map(InspectionRound::getType).orElse(InspectionType.UNSPECIFIED);
		return words.get("inspects", texts.day(start.get()), texts.day(end.get()), team, targets,
				type == InspectionType.UNSPECIFIED ? "" : ElementLabels.term(type, input.language())).replace("  ", " ").replace(" ()", "");
	}

	private void phases(InspectionPlan inspection) {
		if (inspection.getPhases().isEmpty()) {
			return;
		}
		var columns = Stream.of("number:6", "phase:30", "from-to:26", "owner:12").map(each -> each.split(":"))
				.map(each -> new Column(words.get("column." + each[0]), Integer.parseInt(each[1]), !each[0].equals("phase"), List.of()))
				.toList();
		var rows = new ArrayList<Row>();
		for (Phase phase : inspection.getPhases()) {
			var end = phase.getEnd() == null ? "" : words.get("until", phase.getEnd());
			rows.add(new Row(List.of(TableCell.text(String.valueOf(rows.size() + 1)), TableCell.text(phase.getText()),
					TableCell.text(phase.getStart() + end), TableCell.text(texts.name(phase.getOwner())))));
		}
		blocks.add(new Table(words.get("phases"), columns, rows));
	}

	/** The team, or each of several under its name. */
	private void teams(InspectionPlan inspection) {
		var lines = new TeamLines(input);
		if (inspection.getTeams().size() == 1) {
			section("heading.team", lines.of(inspection.getTeams().get(0)));
		} else if (!inspection.getTeams().isEmpty()) {
			blocks.add(new Heading(1, words.get("heading.team")));
			inspection.getTeams().forEach(team -> {
				blocks.add(new Heading(2, texts.name(team)));
				blocks.addAll(filled(lines.of(team)));
			});
		}
	}

	/** A section, unless there is nothing in it. */
	private void section(String heading, Stream<String> lines) {
		var filled = filled(lines);
		if (!filled.isEmpty()) {
			blocks.add(new Heading(1, words.get(heading)));
			blocks.addAll(filled);
		}
	}

	private List<Paragraph> filled(Stream<String> lines) {
		return lines.filter(line -> line != null && !line.isBlank()).map(sentences::sentence).map(Paragraph::of).toList();
	}

	private String line(PlanDetails.Detail detail) {
		return words.get("line", detail.label(), detail.text());
	}

	/** Texts as numbered lines, one alone without a number. */
	private static Stream<String> items(List<String> texts) {
		return texts.size() < 2
				? texts.stream()
				: Stream.iterate(0, i -> i < texts.size(), i -> i + 1).map(i -> (i + 1) + "." + texts.get(i));
	}

	private String line(String label, String text) {
		return text == null || text.isBlank() ? "" : words.get("line", words.get(label), text);
	}

	private String terms(Collection<?> values) {
		return texts.list(values.stream()
				.map(value -> value instanceof Enumerator literal ? ElementLabels.term(literal, input.language()) : value.toString()));
	}
}
