/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.report.kind.document;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.insp.model.CrossReferences;
import org.insp.model.Disclosure;
import org.insp.model.DisclosureChannel;
import org.insp.model.Finding;
import org.insp.model.Measure;
import org.insp.model.MeasureStatus;
import org.insp.model.RectificationPlan;
import org.insp.model.Withholding;
import org.insp.model.evaluation.FindingTask;
import org.insp.model.measures.MeasureState;
import org.insp.model.measures.OutputTotals;
import org.insp.model.text.MessageBundle;
import org.insp.report.content.Block;
import org.insp.report.content.Heading;
import org.insp.report.content.PageSetup;
import org.insp.report.content.Paragraph;
import org.insp.report.content.Report;
import org.insp.report.content.Value;
import org.insp.report.input.ElementTexts;
import org.insp.report.input.FindingMeasures;
import org.insp.report.input.ReportInput;

/**
 * The report on the progress of rectification, to those who inspected (整改进展情况报告) or to the public (整改情况通报).
 * <p>
 * To the public it names nobody who is responsible, and says nothing of what is withheld. Nothing is said that the model does not say.
 */
public final class RectificationReport {

	/** The beginning of a share of the work that is done, which is reckoned here. */
	private static final Pattern COMPLETION =
			Pattern.compile("^(?:[^0-9 ]*(?:完成|整改|办结|销号)率|.*(?:completion|completed).*)", Pattern.CASE_INSENSITIVE);

	private final ReportInput input;
	private final boolean isPublic;
	private final MessageBundle words;
	private final ElementTexts texts;
	private final Sentences sentences;
	private final FindingMeasures answers;
	private final FindingWork work;
	private final UnfinishedReasons unfinished;
	private final UnlistedTotals unlisted;
	private final Set<Finding> withheld;
	private final List<Block> blocks = new ArrayList<>();

	private RectificationReport(ReportInput input, boolean isPublic) {
		this.input = input;
		this.isPublic = isPublic;
		this.words = MessageBundle.of(RectificationReport.class, input.language());
		this.texts = input.texts();
		this.sentences = new Sentences(input.language());
		this.answers = new FindingMeasures(input);
		this.work = new FindingWork(input);
		this.unfinished = new UnfinishedReasons(input);
		this.unlisted = new UnlistedTotals(input, answers);
		this.withheld = !isPublic
				? Set.of()
				: CrossReferences.resolved(input.model().all(Disclosure.class)
						.filter(disclosure -> disclosure.getChannel() == DisclosureChannel.PUBLIC)
						.flatMap(disclosure -> disclosure.getWithheld().stream()).map(Withholding::getFinding).toList())
						.collect(Collectors.toSet());
	}

	/** Makes the report to those who inspected. */
	public static Report progress(ReportInput input) {
		return new RectificationReport(input, false).report("progress");
	}

	/** Makes the notice to the public. */
	public static Report notice(ReportInput input) {
		return new RectificationReport(input, true).report("notice");
	}

	private Report report(String name) {
		var background = new Background(input, answers);
		background.introduction(name).ifPresent(text -> blocks.add(Paragraph.of(text)));
		heading(1, words.get("heading.organization"));
		background.organization().forEach(text -> blocks.add(Paragraph.of(text)));
		var details = new PlanDetails(input);
		input.model().all(RectificationPlan.class).flatMap(plan -> Stream.of(details.fields(plan, isPublic), details.figures(plan)))
				.filter(text -> !text.isEmpty()).forEach(text -> blocks.add(Paragraph.of(sentences.sentence(text))));
		blocks.add(Paragraph.of(counts()));
		others().forEach(text -> blocks.add(Paragraph.of(sentences.sentence(text))));
		if (shown(answers.findings()).findAny().isPresent()) {
			heading(1, words.get("heading.findings"));
		}
		for (var set : answers.sets()) {
			set.getAspects().forEach(aspect -> {
				var findings = shown(answers.among(aspect.getFindings()).stream()).toList();
				if (!findings.isEmpty()) {
					heading(2, texts.name(aspect));
					findings.forEach(this::finding);
				}
			});
			outsideAspects(shown(answers.among(set.getFindings()).stream()).toList());
		}
		outputs();
		open();
		if (isPublic) {
			background.channels().forEach(blocks::add);
		}
		blocks.add(background.signature());
		blocks.add(new Paragraph(texts.day(input.referenceDate()), Paragraph.Style.SIGNATURE));
		var of = "title." + name + (background.isOfAudits() ? ".audit" : "");
		var title = background.committee().map(committee -> words.get(of + ".of", committee)).orElseGet(() -> words.get(of));
		return new Report(title, input.language(), PageSetup.A4_PORTRAIT, blocks);
	}

	private void heading(int level, String text) {
		blocks.add(new Heading(level, text));
	}

	/** The measures that may be spoken of: not those that answer nothing but what is withheld. */
	private List<MeasureState> states() {
		var shown = shown(answers.findings()).flatMap(finding -> Stream.concat(answers.ownMeasures(finding).stream(),
				shown(answers.recommendations(finding).stream()).flatMap(item -> answers.measures(item).stream())))
				.collect(Collectors.toSet());
		var unrelated = Set.copyOf(answers.unrelated());
		return input.states().stream()
				.filter(state -> shown.contains(state.measure()) || unrelated.contains(state.measure())).toList();
	}

	private String counts() {
		var states = states();
		long findings = shown(answers.findings()).count();
		var declaredFindings = unlisted.findings(finding -> !withheld.contains(finding));
		var declaredMeasures = unlisted.measures(states);
		if (declaredFindings.isPresent() || declaredMeasures.isPresent()) {
			var found = declaredFindings.orElseGet(() -> words.get("listed.findings", findings));
			if (states.isEmpty() && declaredMeasures.isEmpty()) {
				return sentences.sentence(words.get("declared.findings", found));
			}
			return words.get("counts.declared", found, declaredMeasures.orElseGet(() -> words.get("listed.measures", states.size())),
					isProgressCounted() ? asOf(unlisted.progress(states)) : "").strip();
		}
		var totals = input.evaluated().totals(states.stream().map(MeasureState::measure).toList());
		var share = Value.share(totals.done(), totals.count()).text();
		return words.get("counts", findings, totals.count(), texts.day(input.referenceDate()), totals.done(),
				totals.count() - totals.done() - totals.dropped(), share.isEmpty() ? "0%" : share)
				+ (totals.dropped() == 0 ? "" : words.get("counts.dropped", totals.dropped())) + byStatus(states);
	}

	/** What the plans declare beside that, as of the day on which no other sentence says how far the work is. */
	private Stream<String> others() {
		return isProgressCounted() ? unlisted.others() : unlisted.others().map(this::asOf);
	}

	/** Whether something can be said of the measures as a whole. */
	private boolean isProgressCounted() {
		return !unlisted.progress(states()).isEmpty();
	}

	private String asOf(String text) {
		return sentences.sentence(words.get("as-of", texts.day(input.referenceDate()), text));
	}

	/** How many measures have each status, in the words of the place, where these say more than what is done and what is not. */
	private String byStatus(List<MeasureState> states) {
		var byWord = states.stream().collect(Collectors.groupingBy(state -> state.statusText(input.language()), LinkedHashMap::new,
				Collectors.counting()));
		boolean isMore = Stream.of(true, false).anyMatch(done -> states.stream().filter(state -> state.isDone() == done)
				.map(state -> state.statusText(input.language())).distinct().count() > 1);
		return !isMore
				? ""
				: words.get("by-status", texts.list(byWord.entrySet().stream().map(each -> words.get("of-status", each.getKey(),
						each.getValue()))));
	}

	/** Findings that stand in no aspect, under a heading of their own where they would seem to belong to the aspect above. */
	private void outsideAspects(List<Finding> findings) {
		boolean isBelowAspect = blocks.stream().anyMatch(block -> block instanceof Heading heading && heading.level() == 2);
		if (!findings.isEmpty() && isBelowAspect) {
			heading(2, words.get("heading.no-aspect"));
		}
		findings.forEach(this::finding);
	}

	private void finding(Finding finding) {
		heading(3, words.get("about",
				sentences.withinQuotes(finding.getTitle() == null ? ElementTexts.finding(finding) : finding.getTitle())));
		if (!isPublic) {
			Stream.of(words.get("cause", answers.causes(finding))).filter(text -> !answers.causes(finding).isEmpty())
					.map(sentences::sentence)
					.forEach(text -> blocks.add(Paragraph.of(text)));
		}
		work(finding, List.copyOf(answers.ownMeasures(finding)));
		shown(answers.recommendations(finding).stream()).forEach(item -> {
			blocks.add(Paragraph.of(sentences.sentence(words.get("recommendation", texts.recommendation(item)))));
			work(item, List.copyOf(answers.measures(item)));
		});
	}

	/** What is done about a finding or a recommendation: measures, else what it says itself. */
	private void work(Finding finding, List<Measure> measures) {
		if (measures.isEmpty() && FindingMeasures.isSaidOf(finding)) {
			blocks.add(Paragraph.of(sentences.sentence(work.text(finding, isPublic))));
		} else if (measures.isEmpty() && answers.isUnanswered(finding)) {
			blocks.add(Paragraph.of(words.get("no-measure")));
		}
		for (int i = 0; i < measures.size(); i++) {
			var number = measures.size() == 1 ? "" : ordinal(i);
			blocks.add(Paragraph.of(number + measure(measures.get(i))));
		}
	}

	/** Those of some findings that may be spoken of. */
	private Stream<Finding> shown(Stream<Finding> findings) {
		return findings.filter(finding -> !withheld.contains(finding));
	}

	private String ordinal(int index) {
		return words.get("ordinal." + Math.min(index, 9), index + 1);
	}

	private String measure(Measure measure) {
		var state = input.evaluated().state(measure);
		var results = Stream.concat(input.progress(measure).map(record -> record.getText()),
				Stream.of(measure.getEffect(),
						texts.list(measure.getOutputs().stream().map(texts::output))));
		var responsible = isPublic
				? ""
				: texts.list(
						Stream.of(texts.leaders(measure), texts.names(ElementTexts.departments(measure))).filter(n -> !n.isEmpty()));
		return sentences.joined(Stream.concat(Stream.concat(Stream.of(measure.getText()), results),
				Stream.of(responsible.isEmpty() ? "" : words.get("responsible", responsible),
						state.isDone() || !isStatusKnown(state) ? "" : words.get("status", state.statusText(input.language())))));
	}

	private void outputs() {
		var sums = new OutputTotals(states().stream().map(MeasureState::measure), input.evaluated().settings().placeWords());
		var totals = sums.all(unlisted.outputs());
		var further = isPublic ? declaredOnly(sums) : List.<String>of();
		if (!totals.isEmpty() || !further.isEmpty()) {
			heading(1, words.get("heading.outputs"));
		}
		if (!totals.isEmpty()) {
			blocks.add(
					Paragraph.of(sentences.sentence(texts.list(totals.stream().map(unlisted::output)))));
		}
		if (!further.isEmpty()) {
			blocks.add(Paragraph.of(words.get("declared", texts.list(further.stream()))));
		}
		if (!isPublic) {
			input.model().all(RectificationPlan.class).flatMap(plan -> plan.getDeclared().stream())
					.filter(declared -> !declared.isNotItemised())
					.map(declared -> texts.list(Stream.concat(declared.getCounts().stream().map(texts::count),
							declared.getOutputs().stream().map(texts::output))))
					.filter(declared -> !declared.isEmpty()).forEach(declared -> blocks.add(Paragraph.of(words.get("declared", declared))));
		}
	}

	/** The results that the plans declare and that no measure repeats; how much of the work is done is counted. */
	private List<String> declaredOnly(OutputTotals sums) {
		int count = sums.all().size();
		return input.options().isPart()
				? List.of()
				: input.model().all(RectificationPlan.class)
						.flatMap(plan -> plan.getDeclared().stream()).filter(declared -> !declared.isNotItemised())
						.flatMap(declared -> declared.getOutputs().stream()).filter(output -> sums.all(List.of(output)).size() > count)
						.map(unlisted::output).filter(text -> !COMPLETION.matcher(text).find()).toList();
	}

	/** Whether the model says how far a measure is: that nothing is written about it does not mean that nobody has begun. */
	private boolean isStatusKnown(MeasureState state) {
		boolean isSilent = !state.isStatusWritten() && state.status() == MeasureStatus.PLANNED;
		return !isSilent || !isPublic && state.measure().getEffect() == null && input.progress(state.measure()).findAny().isEmpty();
	}

	/** What is not done yet and why, until when it is, and why the deadline was moved. */
	private void open() {
		var open = states().stream().filter(state -> !state.isEnded()).toList();
		var tasks = input.options().isPart()
				? List.<FindingTask>of()
				: FindingTask.of(input.evaluated()).stream()
						.filter(task -> !task.isDone() && !isWithheld(task.finding())).toList();
		if (open.isEmpty() && tasks.isEmpty()) {
			return;
		}
		heading(1, words.get("heading.open"));
		for (int i = 0; i < open.size(); i++) {
			var state = open.get(i);
			var due = texts.due(state).isEmpty() ? "" : words.get("due", texts.due(state));
			var reason = state.extension().map(extension -> extension.getReason()).map(text -> words.get("extended", text)).orElse("");
			var overdue = state.isOverdue() ? words.get("overdue") : "";
			var status = isStatusKnown(state) ? state.statusText(input.language()) : "";
			open(i + 1, state.measure().getText(), Stream.of(status, due, overdue),
					Stream.concat(Stream.of(reason), unfinished.of(state.measure())));
		}
		for (int i = 0; i < tasks.size(); i++) {
			var task = tasks.get(i);
			var overdue = task.isOverdue() ? words.get("overdue") : "";
			open(open.size() + i + 1, ElementTexts.finding(task.finding()).lines().findFirst().orElse(""),
					Stream.of(task.statusText(input.language()), work.due(task), overdue), Stream.empty());
		}
	}

	/** What is to be done, then how far it is and until when, then why. */
	private void open(int number, String text, Stream<String> state, Stream<String> reasons) {
		var how = joined(words.get("comma"), state);
		var why = Stream.concat(Stream.of(how), reasons.map(ElementTexts::withoutEnd));
		blocks.add(Paragraph.of(number + ". " + sentences.joined(Stream.of(text, joined(words.get("semicolon"), why)))));
	}

	private static String joined(String mark, Stream<String> parts) {
		return parts.filter(part -> !part.isBlank()).collect(Collectors.joining(mark));
	}

	private boolean isWithheld(Finding finding) {
		return withheld.contains(finding) || finding.eContainer() instanceof Finding whole && withheld.contains(whole);
	}
}
