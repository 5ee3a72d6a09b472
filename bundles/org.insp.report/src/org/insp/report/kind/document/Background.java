/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.report.kind.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.insp.model.AuditReport;
import org.insp.model.CrossReferences;
import org.insp.model.DateText;
import org.insp.model.Disclosure;
import org.insp.model.DisclosureChannel;
import org.insp.model.DispatchRecord;
import org.insp.model.Feedback;
import org.insp.model.FindingSet;
import org.insp.model.InspectionPlan;
import org.insp.model.InspectionType;
import org.insp.model.LeadingGroup;
import org.insp.model.Meeting;
import org.insp.model.RectificationPlan;
import org.insp.model.measures.PlanDates;
import org.insp.model.text.ElementLabels;
import org.insp.model.text.MessageBundle;
import org.insp.report.content.Block;
import org.insp.report.content.Heading;
import org.insp.report.content.Paragraph;
import org.insp.report.input.ChannelLines;
import org.insp.report.input.ElementTexts;
import org.insp.report.input.FindingMeasures;
import org.insp.report.input.PlanParties;
import org.insp.report.input.ReportInput;

/** What documents say before and after the findings: the inspection and its feedback, who rectifies how, where to turn. */
final class Background {

	private final ReportInput input;
	private final MessageBundle words;
	private final ElementTexts texts;
	private final Sentences sentences;
	private final List<FindingSet> sets;
	private final PlanParties parties;

	Background(ReportInput input, FindingMeasures answers) {
		this.input = input;
		this.words = MessageBundle.of(Background.class, input.language());
		this.texts = input.texts();
		this.sentences = new Sentences(input.language());
		this.sets = answers.sets();
		this.parties = new PlanParties(input, sets);
	}

	/** Returns the name of who rectifies. */
	Optional<String> committee() {
		return parties.rectifier();
	}

	/** Returns whether all that is rectified was found by audits. */
	boolean isOfAudits() {
		return !sets.isEmpty() && sets.stream().allMatch(AuditReport.class::isInstance);
	}

	/** Returns who signs: who rectifies, else a blank to be filled in. */
	Paragraph signature() {
		return new Paragraph(committee().orElseGet(() -> words.get("signature.blank")), Paragraph.Style.SIGNATURE);
	}

	/** Returns when there was what inspection, and who gave feedback on which day. */
	Optional<String> introduction(String report) {
		var text = sentences.joined(Stream.concat(sets.stream().flatMap(this::background), Stream.of(words.get("introduction." + report))));
		return Optional.of(text).filter(each -> !each.isEmpty());
	}

	private Stream<String> background(FindingSet set) {
		var parts = new ArrayList<String>();
		if (set instanceof Feedback feedback) {
			CrossReferences.resolved(feedback.getInspection()).flatMap(this::inspection).ifPresent(parts::add);
		}
		var from = parties.finder(set);
		var to = texts.name(set.getTo());
		DateText.dateOf(set.getDate()).filter(day -> !to.isEmpty())
				.map(day -> from.isEmpty()
						? words.get(set instanceof AuditReport ? "received.audit" : "received", texts.day(day), to)
						: words.get(set instanceof AuditReport ? "given.audit" : "given", texts.day(day), from, to))
				.ifPresent(parts::add);
		return parts.stream();
	}

	private Optional<String> inspection(InspectionPlan inspection) {
		var start = PlanDates.start(inspection);
		var end = PlanDates.end(inspection, input.evaluated().workingDays());
		var team = texts.names(inspection.getTeams());
		var targets = texts.names(inspection.getTargets());
		if (start.isEmpty() || end.isEmpty() || team.isEmpty() || targets.isEmpty()) {
			return Optional.empty();
		}
		var type = inspection.getType() == InspectionType.UNSPECIFIED ? "" : ElementLabels.term(inspection.getType(), input.language());
		return Optional.of(words.get("inspected", texts.day(start.get()), texts.day(end.get()), team, targets, type).replace("  ", " "));
	}

	/** Returns who leads, when the plan was adopted, and how often they met. */
	List<String> organization() {
		var lines = new ArrayList<String>();
		input.model().all(RectificationPlan.class).forEach(plan -> {
			Optional.ofNullable(plan.getGroup()).map(this::group).ifPresent(lines::add);
			DateText.dateOf(plan.getAdoptedOn()).map(day -> adopted(plan, texts.day(day))).ifPresent(lines::add);
		});
		meetings().ifPresent(lines::add);
		return lines.stream().map(sentences::sentence).filter(line -> !line.isEmpty()).toList();
	}

	private String adopted(RectificationPlan plan, String day) {
		var title = plan.getTitle() == null ? words.get("plan") : plan.getTitle();
		var meeting = plan.getAdoptedAt() == null ? null : plan.getAdoptedAt().getTitle();
		return (meeting == null ? words.get("adopted", day, title) : words.get("adopted.at", day, title, meeting))
				+ (plan.getNumber() == null ? "" : words.get("number", plan.getNumber()));
	}

	private String group(LeadingGroup group) {
		var heads = texts.names(group.getHeads());
		return heads.isEmpty() ? words.get("group", texts.name(group)) : words.get("group.headed", texts.name(group), heads);
	}

	private Optional<String> meetings() {
		long meetings = input.model().all(Meeting.class).filter(meeting -> !(meeting.eContainer() instanceof InspectionPlan))
				.filter(meeting -> isPast(meeting.getDate())).count();
		long dispatches = input.model().all(DispatchRecord.class).filter(record -> isPast(record.getDate())).count();
		var parts =
				Stream.of(meetings > 0 ? words.get("meetings", meetings) : "", dispatches > 0 ? words.get("dispatches", dispatches) : "")
						.filter(part -> !part.isEmpty()).toList();
		return parts.isEmpty() ? Optional.empty() : Optional.of(texts.list(parts.stream()));
	}

	private boolean isPast(DateText date) {
		return DateText.dateOf(date).filter(day -> !day.isAfter(input.referenceDate())).isPresent();
	}

	/**
	 * Returns where people may turn, under a heading of its own: in the ways of which the publication speaks, else in those of the
	 * inspection. Nothing where no way is known.
	 */
	List<Block> channels() {
		var channels = new ChannelLines(input.language());
		var published = input.model().all(Disclosure.class).filter(disclosure -> disclosure.getChannel() != DisclosureChannel.PARTY)
				.flatMap(channels::of).distinct().toList();
		var lines = published.isEmpty() ? input.model().all(InspectionPlan.class).flatMap(channels::of).toList() : published;
		// what a notice must say and the model does not is left to be written in, as in a form
		var said = lines.isEmpty() ? List.of(words.get("channels.blank")) : lines;
		return Stream.concat(Stream.<Block>of(new Heading(1, words.get("heading.channels")), Paragraph.of(words.get("channels"))),
				said.stream().<Block>map(line -> Paragraph.of(sentences.sentence(line)))).toList();
	}
}
