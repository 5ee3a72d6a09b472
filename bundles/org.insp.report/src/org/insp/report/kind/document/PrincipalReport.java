/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.report.kind.document;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.insp.model.Aspect;
import org.insp.model.Claim;
import org.insp.model.CrossReferences;
import org.insp.model.DutyKind;
import org.insp.model.Feedback;
import org.insp.model.Finding;
import org.insp.model.FindingSet;
import org.insp.model.InspectionPlan;
import org.insp.model.MeasureKind;
import org.insp.model.Meeting;
import org.insp.model.RectificationPlan;
import org.insp.model.Responsibility;
import org.insp.model.Totals;
import org.insp.model.TotalsHolder;
import org.insp.model.measures.MeasureState;
import org.insp.model.measures.MeasureTotals;
import org.insp.model.people.Persons;
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
import org.insp.report.content.Tone;
import org.insp.report.content.Value;
import org.insp.report.input.ElementTexts;
import org.insp.report.input.FindingMeasures;
import org.insp.report.input.ReportInput;

/**
 * The report of the first responsible person (第一责任人组织落实整改情况的报告): how rectification was organized, how far it is, what remains. Totals
 * are counted, each with what was counted; where a document declares others, the report says so.
 */
public final class PrincipalReport {

	private static final String MISMATCH = "declared-total-mismatch";
	private static final String SUM_MISMATCH = "status-sum-mismatch";
	/** In Chinese, no blank stands between a number and its unit. */
	private static final Pattern UNIT_BLANK = Pattern.compile("(?<=[0-9%]) (?=\\p{IsHan})");

	private final ReportInput input;
	private final MessageBundle words;
	private final ElementTexts texts;
	private final Sentences sentences;
	private final PlanDetails details;
	private final FindingMeasures answers;
	private final UnlistedTotals unlisted;
	private final List<MeasureState> states;
	private final List<Block> blocks = new ArrayList<>();

	private PrincipalReport(ReportInput input) {
		this.input = input;
		this.words = MessageBundle.of(PrincipalReport.class, input.language());
		this.texts = input.texts();
		this.sentences = new Sentences(input.language());
		this.details = new PlanDetails(input);
		this.answers = new FindingMeasures(input);
		this.unlisted = new UnlistedTotals(input, answers);
		this.states = input.states();
	}

	/** Makes the report of a model. */
	public static Report report(ReportInput input) {
		return new PrincipalReport(input).report();
	}

	private Report report() {
		var background = new Background(input, answers);
		answers.sets().stream().filter(Feedback.class::isInstance).map(Feedback.class::cast).map(Feedback::getApprovedBy).map(texts::name)
				.filter(name -> !name.isEmpty()).findFirst()
				.ifPresent(name -> blocks.add(new Paragraph(words.get("addressee", name), Paragraph.Style.ADDRESSEE)));
		background.introduction(first().isPresent() ? "principal" : "principal.unnamed").ifPresent(text -> blocks.add(Paragraph.of(text)));
		var organized = Stream.concat(background.organization().stream(), organization().map(sentences::sentence))
				.filter(text -> !text.isEmpty()).toList();
		if (!organized.isEmpty()) {
			heading("heading.duty");
			organized.forEach(text -> blocks.add(Paragraph.of(text)));
		}
		heading("heading.progress");
		counts().map(sentences::sentence).forEach(text -> blocks.add(Paragraph.of(text)));
		listedOnly();
		blocks.add(byAspect());
		blocks.add(byLeader());
		open();
		signature(background);
		var title = background.committee().map(committee -> words.get("title.principal.of", committee))
				.orElseGet(() -> words.get("title.principal"));
		return new Report(title, input.language(), PageSetup.A4_PORTRAIT, blocks);
	}

	/** Says that what follows is counted in what is listed, where the documents do not list all. */
	private void listedOnly() {
		if (unlisted.findings(finding -> true).isPresent() || unlisted.measures(states).isPresent()) {
			blocks.add(Paragraph.note(words.get("listed.only")));
		}
	}

	private void heading(String key) {
		blocks.add(new Heading(1, words.get(key)));
	}

	/** What the first responsible person saw to: meetings, claims, the rhythm of dispatch. */
	private Stream<String> organization() {
		var decisions = input.model().all(Meeting.class).filter(meeting -> !(meeting.eContainer() instanceof InspectionPlan))
				.filter(meeting -> input.isPast(meeting.getDate()))
				.flatMap(meeting -> meeting.getDecisions().stream()).distinct().map(text -> words.get("decided", text));
		var claims = input.model().all(Claim.class).toList();
		long claimed = claims.stream().flatMap(claim -> CrossReferences.resolved(claim.getFindings())).distinct().count();
		long members =
				claims.stream().flatMap(claim -> CrossReferences.resolved(claim.getMembers())).map(Persons::identity).distinct().count();
		var cadences =
				input.model().all(RectificationPlan.class).flatMap(plan -> plan.getCadences().stream()).map(details::cadence).toList();
		return Stream.of(Stream.of(claims.isEmpty() ? "" : words.get("claimed", members, claimed)), decisions,
				Stream.of(cadences.isEmpty() ? "" : words.get("cadences", texts.list(cadences.stream())))).flatMap(lines -> lines);
	}

	/** What was counted, with its units, and what documents declare instead. */
	private Stream<String> counts() {
		var findings = answers.findings().toList();
		long aspects = findings.stream().map(EObject::eContainer).filter(Aspect.class::isInstance).distinct().count();
		int manifestations = findings.stream().mapToInt(finding -> finding.getManifestations().size()).sum();
		var totals = MeasureTotals.of(states);
		var counted = manifestations == 0
				? words.get("counted.findings", aspects, findings.size())
				: words.get("counted.manifestations", aspects, findings.size(), manifestations);
		long without = findings.stream().filter(finding -> answers.isUnanswered(finding)
				|| answers.recommendations(finding).stream().anyMatch(answers::isUnanswered)).count();
		var share = Value.share(totals.done(), totals.count()).text();
		var found = unlisted.findings(finding -> true).map(text -> words.get("declared.findings", text)).orElse(counted);
		var measures = unlisted.measures(states).map(text -> words.get("declared.measures", text,
				words.get("as-of", texts.day(input.referenceDate()), unlisted.progress(states))))
				.orElseGet(() -> words.get("counted.measures", totals.count(), texts.day(input.referenceDate()), totals.done(),
						totals.count() - totals.done() - totals.dropped(), totals.overdue(), share.isEmpty() ? "0%" : share));
		return Stream.of(Stream.of(Stream.of(found, measures), unlisted.others()).flatMap(lines -> lines), Stream.of(
				totals.dropped() == 0 ? "" : words.get("counted.dropped", totals.dropped())),
				Stream.of(without == 0 ? "" : words.get("counted.without", without)), declared()).flatMap(lines -> lines)
				.filter(line -> !line.isEmpty());
	}

	/** What the feedback and the plans declare, and whether that is what is listed. */
	private Stream<String> declared() {
		return Stream.concat(answers.sets().stream(), input.model().all(RectificationPlan.class)).map(TotalsHolder.class::cast)
				.flatMap(holder -> holder.getDeclared().stream())
				.filter(declared -> !declared.getCounts().isEmpty() || !declared.getOutputs().isEmpty()).map(this::declared);
	}

	private String declared(Totals declared) {
		var holder = declared.eContainer();
		var number = holder instanceof FindingSet set ? set.getNumber() : ((RectificationPlan) holder).getNumber();
		var document = words.get("quoted", texts.name(holder)) + (number == null ? "" : words.get("number", number));
		boolean isOfOutputs = !declared.getOutputs().isEmpty();
		var counts = texts.list(Stream.of(declared.getCounts().stream().map(texts::count), isOfOutputs
				? declared.getOutputs().stream().map(texts::output)
				: declared.getStatuses().stream().map(texts::count)).flatMap(all -> all)) + (isOfOutputs ? texts.parts(declared) : "");
		var contradicted = input.evaluated().violations(declared).stream().map(violation -> violation.rule().id()).toList();
		var kind = contradicted.contains(MISMATCH) ? "other" : contradicted.contains(SUM_MISMATCH) ? "sum" : "same";
		return words.get("declared." + kind, document, UNIT_BLANK.matcher(counts).replaceAll(""));
	}

	private Table byAspect() {
		var groups = new LinkedHashMap<String, List<Finding>>();
		answers.findings().forEach(finding -> groups.computeIfAbsent(finding.eContainer() instanceof Aspect aspect
				? texts.name(aspect)
				: words.get("no-aspect"), name -> new ArrayList<>()).add(finding));
		var rows = groups.entrySet().stream().map(group -> {
			var measures = new LinkedHashSet<MeasureState>();
			group.getValue().forEach(finding -> answers.measures(finding).stream().map(input.evaluated()::state).forEach(measures::add));
			return row(group.getKey(), group.getValue().size(), MeasureTotals.of(measures));
		}).toList();
		return new Table(words.get("by-aspect"), columns("aspect:24", "findings:10", "measures:10", "done:10", "rate:10", "overdue:10"),
				rows,
				List.of(row(words.get("total"), (int) answers.findings().count(), MeasureTotals.of(states))));
	}

	private static Row row(String name, int findings, MeasureTotals totals) {
		return new Row(Stream.concat(Stream.of(TableCell.text(name), TableCell.of(Value.number(findings))), totals(totals)).toList());
	}

	private static Stream<TableCell> totals(MeasureTotals totals) {
		return Stream.of(TableCell.of(Value.number(totals.count())), TableCell.of(Value.number(totals.done())),
				TableCell.of(Value.share(totals.done(), totals.count())),
				TableCell.of(Value.number(totals.overdue())).with(totals.overdue() > 0 ? Tone.OVERDUE : Tone.NONE));
	}

	private Table byLeader() {
		var groups = new LinkedHashMap<String, List<MeasureState>>();
		states.forEach(state -> {
			var leaders = texts.owners(state.measure());
			(leaders.isEmpty() ? List.of(words.get("nobody")) : leaders)
					.forEach(leader -> groups.computeIfAbsent(leader, name -> new ArrayList<>()).add(state));
		});
		var rows = groups.entrySet().stream().map(group -> new Row(Stream.concat(Stream.of(TableCell.text(group.getKey())),
				totals(MeasureTotals.of(group.getValue()))).toList())).toList();
		return new Table(words.get("by-leader"), columns("leader:24", "measures:10", "done:10", "rate:10", "overdue:10"), rows);
	}

	private List<Column> columns(String... widths) {
		return Stream.of(widths).map(each -> each.split(":"))
				.map(each -> new Column(words.get("column." + each[0]), Integer.parseInt(each[1]), true, List.of())).toList();
	}

	/** What remains, by what is to be done about it. */
	private void open() {
		var open = states.stream().filter(state -> !state.isEnded()).toList();
		if (open.isEmpty()) {
			return;
		}
		heading("heading.remaining");
		listedOnly();
		long overdue = open.stream().filter(MeasureState::isOverdue).count();
		long longTerm = open.stream().filter(state -> !state.isOverdue() && state.kind() == MeasureKind.LONG_TERM).count();
		Stream.of(line("remaining.overdue", overdue), line("remaining.long-term", longTerm),
				line("remaining.timed", open.size() - overdue - longTerm)).filter(Objects::nonNull)
				.forEach(text -> blocks.add(Paragraph.of(text)));
	}

	private String line(String key, long count) {
		return count == 0 ? null : words.get(key, count);
	}

	/** Who reports: the first responsible person, else the head of the group. */
	private Optional<String> first() {
		var first = input.model().all(Responsibility.class).filter(duty -> duty.getKind() == DutyKind.FIRST)
				.flatMap(duty -> CrossReferences.resolved(duty.getHolders())).map(texts::name).findFirst();
		return first.or(() -> input.model().all(RectificationPlan.class).map(RectificationPlan::getGroup).filter(Objects::nonNull)
				.flatMap(group -> CrossReferences.resolved(group.getHeads())).map(texts::name).findFirst());
	}

	private void signature(Background background) {
		var head = first();
		background.committee().ifPresent(committee -> blocks.add(new Paragraph(
				head.map(name -> words.get("signed-by", committee, name)).orElse(committee), Paragraph.Style.SIGNATURE)));
		blocks.add(new Paragraph(texts.day(input.referenceDate()), Paragraph.Style.SIGNATURE));
	}
}
