/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.report.kind.document;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.insp.model.Finding;
import org.insp.model.LeadingGroup;
import org.insp.model.Manifestation;
import org.insp.model.Measure;
import org.insp.model.MeasureKind;
import org.insp.model.RectificationPlan;
import org.insp.model.Step;
import org.insp.model.measures.MeasureState;
import org.insp.model.text.ElementLabels;
import org.insp.model.text.MessageBundle;
import org.insp.report.content.Block;
import org.insp.report.content.Heading;
import org.insp.report.content.PageSetup;
import org.insp.report.content.Paragraph;
import org.insp.report.content.Report;
import org.insp.report.input.ElementTexts;
import org.insp.report.input.FindingMeasures;
import org.insp.report.input.PlanTitles;
import org.insp.report.input.ReportInput;

/** The rectification plan as a document (整改方案): who leads, and for each finding what is done, by whom and until when. */
public final class PlanDocument {

	private final ReportInput input;
	private final MessageBundle words;
	private final ElementTexts texts;
	private final Sentences sentences;
	private final PlanDetails details;
	private final FindingMeasures answers;
	private final FindingWork work;
	private final List<Block> blocks = new ArrayList<>();

	private PlanDocument(ReportInput input) {
		this.input = input;
		this.words = MessageBundle.of(PlanDocument.class, input.language());
		this.texts = input.texts();
		this.sentences = new Sentences(input.language());
		this.details = new PlanDetails(input);
		this.answers = new FindingMeasures(input);
		this.work = new FindingWork(input);
	}

	/** Makes the document of a model. */
	public static Report report(ReportInput input) {
		return new PlanDocument(input).report();
	}

	private Report report() {
		var background = new Background(input, answers);
		background.introduction("plan").ifPresent(text -> blocks.add(Paragraph.of(text)));
		var groups = input.model().all(RectificationPlan.class).map(RectificationPlan::getGroup).filter(group -> group != null).toList();
		if (!groups.isEmpty()) {
			blocks.add(new Heading(1, words.get("heading.leadership")));
			groups.forEach(this::group);
		}
		var arrangements = input.model().all(RectificationPlan.class).flatMap(details::of).toList();
		if (!arrangements.isEmpty()) {
			blocks.add(new Heading(1, words.get("heading.arrangements")));
			arrangements.forEach(this::detail);
		}
		if (answers.findings().findAny().isPresent()) {
			blocks.add(new Heading(1, words.get("heading.tasks")));
		}
		for (var set : answers.sets()) {
			set.getAspects().stream().filter(aspect -> !answers.among(aspect.getFindings()).isEmpty()).forEach(aspect -> {
				blocks.add(new Heading(2, texts.name(aspect)));
				answers.among(aspect.getFindings()).forEach(this::finding);
			});
			outsideAspects(answers.among(set.getFindings()));
		}
		if (!answers.unrelated().isEmpty()) {
			blocks.add(new Heading(2, words.get("heading.other")));
			answers.unrelated().forEach(this::measure);
		}
		blocks.add(background.signature());
		var plans = input.model().all(RectificationPlan.class).toList();
		var title = plans.stream().map(RectificationPlan::getTitle).filter(each -> each != null && !PlanTitles.isOfTable(each)).findFirst()
				.orElseGet(() -> PlanTitles.title(input, words.get("title.plan")));
		return new Report(title, input.language(), PageSetup.A4_PORTRAIT, blocks);
	}

	private void group(LeadingGroup group) {
		blocks.add(Paragraph.of(sentences.sentence(words.get("group", texts.name(group)))));
		line("group.head", texts.names(group.getHeads()));
		line("group.executive", texts.names(group.getExecutiveDeputies()));
		line("group.deputy", texts.names(group.getDeputies()));
		line("group.members", texts.list(Stream.concat(Stream.of(texts.names(group.getMembers())), group.getMemberRoles().stream())));
		line("group.office", texts.name(group.getOffice()));
		line("group.office-head", texts.names(group.getOfficeHeads()));
	}

	private void line(String label, String text) {
		if (text != null && !text.isBlank()) {
			blocks.add(Paragraph.of(sentences.sentence(words.get("line", words.get(label), text))));
		}
	}

	/** Findings that stand in no aspect, under a heading of their own where they would seem to belong to the aspect above. */
	private void outsideAspects(List<Finding> findings) {
		boolean isBelowAspect = blocks.stream().anyMatch(block -> block instanceof Heading heading && heading.level() == 2);
		if (!findings.isEmpty() && isBelowAspect) {
			blocks.add(new Heading(2, words.get("heading.no-aspect")));
		}
		findings.forEach(this::finding);
	}

	private void finding(Finding finding) {
		blocks.add(new Heading(3, finding.getTitle() == null ? ElementTexts.finding(finding) : finding.getTitle()));
		line("label.finding", finding.getTitle() == null ? "" : finding.getText());
		line("label.manifestations", String.join(words.get("semicolon"),
				finding.getManifestations().stream().map(Manifestation::getText).filter(text -> text != null && !text.isBlank())
						.map(sentences::tight).toList()));
		line("label.cause", answers.causes(finding));
		details.of(finding).forEach(this::detail);
		work(finding, answers.ownMeasures(finding));
		for (var item : answers.recommendations(finding)) {
			details.ofRecommendation(item).forEach(this::detail);
			work(item, answers.measures(item));
		}
	}

	/** What is done about a finding or a recommendation: measures, else what it says itself. */
	private void work(Finding finding, Collection<Measure> measures) {
		measures.forEach(this::measure);
		if (measures.isEmpty() && FindingMeasures.isSaidOf(finding)) {
			blocks.add(Paragraph.of(sentences.sentence(work.text(finding, false))));
		} else if (measures.isEmpty() && answers.isUnanswered(finding)) {
			blocks.add(Paragraph.of(words.get("no-measure")));
		}
	}

	private void measure(Measure measure) {
		blocks.add(new Heading(4, Optional.ofNullable(measure.getText()).orElse("")));
		line("label.goal", measure.getGoal());
		line("label.criterion", measure.getCriterion());
		measure.getSteps().forEach(step -> line("label.step", step(step)));
		details.of(measure).forEach(this::detail);
		var state = input.evaluated().state(measure);
		var who = Stream.of(pair("label.leader", texts.names(measure.getLeaders())),
				pair("label.department", texts.names(ElementTexts.departments(measure))),
				pair("label.cooperator", texts.names(measure.getCooperators())), pair("label.person", texts.doers(measure)),
				due(state));
		var text = String.join(words.get("semicolon"), who.filter(each -> !each.isEmpty()).toList());
		if (!text.isEmpty()) {
			blocks.add(Paragraph.of(sentences.sentence(text)));
		}
	}

	/** Until when, and that it goes on for good; where there is no deadline, the kind. */
	private String due(MeasureState state) {
		var kind = state.kind() == MeasureKind.UNSPECIFIED ? "" : ElementLabels.term(state.kind(), input.language());
		var due = texts.due(state);
		boolean goesOn = state.kind() == MeasureKind.LONG_TERM && state.due().isPresent();
		return due.isEmpty() ? pair("label.kind", kind) : pair("label.due", goesOn ? texts.list(Stream.of(due, kind)) : due);
	}

	/** A step with who does it and until when. */
	private String step(Step step) {
		var text = Optional.ofNullable(step.getText()).orElse("");
		var who = texts.list(Stream.of(texts.names(step.getLeadDepartments()), texts.doers(step),
				texts.due(input.evaluated().state(step))));
		return who.isEmpty() ? text : words.get("with-counts", text, who).strip();
	}

	private void detail(PlanDetails.Detail detail) {
		blocks.add(Paragraph.of(sentences.sentence(words.get("line", detail.label(), detail.text()))));
	}

	private String pair(String label, String text) {
		return text.isEmpty() ? "" : words.get("line", words.get(label), text);
	}
}
