/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.report.text;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.eclipse.emf.common.util.Enumerator;
import org.insp.dsl.naming.NameSyntax;
import org.insp.dsl.text.QuotedText;
import org.insp.dsl.vocabulary.Vocabulary;
import org.insp.model.Language;
import org.insp.model.MeasureStatus;
import org.insp.model.text.MessageBundle;
import org.insp.report.input.ElementTexts;
import org.insp.report.ledger.ColumnRole;
import org.insp.report.ledger.LedgerContent;
import org.insp.report.ledger.LedgerDate;
import org.insp.report.ledger.LedgerFinding;
import org.insp.report.ledger.LedgerMeasure;
import org.insp.report.ledger.LedgerNote;
import org.insp.report.ledger.SourcePlace;
import org.insp.report.ledger.StatusWords;
import org.insp.report.text.LedgerText.Work;

/** Writes findings and measures. */
final class PlanText {

	private static final String SELF_REPORT = "S1";
	/** Reported as done, which is not signed off. */
	private static final String DONE = "已完成";
	private static final String DAY = "[12][0-9]{3}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12][0-9]|3[01])";
	/** Where a further record of progress begins: at a line that begins with its day, as ledgers of ours write them. */
	private static final Pattern NEXT_RECORD = Pattern.compile("\\n(?=" + DAY + " )");
	private static final Pattern DATED = Pattern.compile("(?<day>" + DAY + ") (?<text>.*\\S.*)", Pattern.DOTALL);

	private final LedgerContent content;
	private final People people;
	private final FieldTexts fields;
	private final Work work;
	private final DocumentClauses document;
	private final MessageBundle texts;
	private final BlockWriter out;
	private final Map<LedgerFinding, String> names = new HashMap<>();
	private final Set<String> taken = new HashSet<>();

	/** @param document what only documents say, or null for a ledger */
	PlanText(LedgerContent content, People people, FieldTexts fields, Work work, DocumentClauses document) {
		this.content = content;
		this.people = people;
		this.fields = fields;
		this.work = work;
		this.document = document;
		this.texts = MessageBundle.of(LedgerText.class, content.language());
		this.out = new BlockWriter(content.language());
	}

	String text() {
		boolean isSelfReport = document != null && !document.isOfFeedback();
		if (document != null) {
			document.inspection(out);
		}
		boolean hasFeedback = isSelfReport && document.feedback(out);
		if (!content.findings().isEmpty()) {
			writeFindings();
			out.blank();
		}
		if (document == null || document.hasPlan()) {
			writePlan(isSelfReport, hasFeedback);
		}
		content.notes().stream().filter(note -> note.kind().isOpen()).forEach(this::writeNote);
		return out.toString();
	}

	private void writePlan(boolean isSelfReport, boolean hasFeedback) {
		out.open("rectification", planName() + (content.head().title().isEmpty() ? "" : ' ' + QuotedText.quote(content.head().title())));
		if (!content.findings().isEmpty()) {
			out.clause("for", hasFeedback || !isSelfReport ? "F1" : SELF_REPORT);
		}
		if (document != null) {
			document.plan(out);
		}
		for (int i = 0; i < content.measures().size(); i++) {
			out.blank();
			writeMeasure(content.measures().get(i), "C" + (i + 1));
		}
		out.close();
	}

	private String planName() {
		return content.language() == Language.ZH ? "方案1" : "Plan1";
	}

	private void writeFindings() {
		boolean isSelfReport = document != null && !document.isOfFeedback();
		out.open(isSelfReport ? "self-report" : work.set(), isSelfReport ? SELF_REPORT : "F1");
		if (!people.body().isEmpty()) {
			out.clause("to@feedback", people.body());
		}
		if (document != null && !isSelfReport) {
			document.findings(out);
		}
		String aspect = "";
		int aspects = 0;
		for (var finding : content.findings()) {
			if (!finding.aspect().equals(aspect)) {
				if (!aspect.isEmpty()) {
					out.close();
				}
				aspect = finding.aspect();
				if (!aspect.isEmpty()) {
					aspects++;
					out.open("aspect", "A" + aspects + ' ' + QuotedText.quote(aspect));
				}
			}
			writeFinding(finding);
		}
		if (!aspect.isEmpty()) {
			out.close();
		}
		out.close();
	}

	private void writeFinding(LedgerFinding finding) {
		var name = name(finding);
		names.put(finding, name);
		writePlace(finding.place());
		out.open("finding", name + (finding.title().isEmpty() ? "" : ' ' + QuotedText.quote(finding.title())));
		out.text("text", finding.text());
		if (!finding.number().isBlank() && !finding.number().strip().equals(String.valueOf(names.size()))) {
			out.text("number@finding", finding.number().strip());
		}
		for (int i = 0; i < finding.manifestations().size(); i++) {
			out.clause("manifestation", "M" + (i + 1) + ' ' + QuotedText.quote(finding.manifestations().get(i)));
		}
		finding.causes().forEach(cause -> out.text("cause", cause));
		out.text("management response", finding.response());
		fields.write(out, finding.further());
		finding.notes().forEach(this::writeNote);
		out.close();
	}

	/** The number of the finding where it can be a name, else one of its own. */
	private String name(LedgerFinding finding) {
		var number = finding.number().strip();
		var name = number.matches("[0-9]{1,4}") ? 'P' + number : number;
		if (NameSyntax.isName(name) && NameSyntax.escape(name).equals(name) && taken.add(name)) {
			return name;
		}
		int next = names.size() + 1;
		while (!taken.add("P" + next)) {
			next++;
		}
		return "P" + next;
	}

	private void writeMeasure(LedgerMeasure measure, String name) {
		writePlace(measure.place());
		out.open("measure", name + (measure.text().isEmpty() ? "" : ' ' + QuotedText.quote(measure.text())));
		if (measure.finding() != null) {
			out.list("for", Stream.concat(Stream.of(measure.finding()), measure.others().stream()).map(names::get).toList());
		}
		if (measure.kind() != null) {
			word("kind", measure.kind());
		}
		out.list("leader", people.names(measure.leaders()));
		out.list("department", people.departments(measure.departments()));
		out.list("coop", people.departments(measure.cooperators()));
		out.list("person", people.names(measure.persons()));
		out.text("goal", measure.text(ColumnRole.GOAL));
		out.text("criterion", measure.text(ColumnRole.CRITERION));
		date("start", measure.start());
		writeWork(measure);
		out.text("effect", measure.text(ColumnRole.EFFECT));
		measure.milestones()
				.forEach(milestone -> out.clause("milestone", wording(milestone.due()) + ' ' + QuotedText.quote(milestone.text())
						+ (milestone.done() == null ? "" : ' ' + out.keyword("done") + ' ' + wording(milestone.done()))));
		for (int i = 0; i < measure.steps().size(); i++) {
			writeStep(measure.steps().get(i), name + (char) ('a' + i % 26) + (i < 26 ? "" : String.valueOf(i / 26)));
		}
		date("closure", measure.closed());
		fields.write(out, measure.further());
		measure.notes().stream().filter(note -> note.kind().isOpen() || note.kind() == LedgerNote.Kind.LINK).forEach(this::writeNote);
		out.close();
	}

	private void writeStep(LedgerMeasure step, String name) {
		out.open("step", name + ' ' + QuotedText.quote(step.text()));
		out.list("department", people.departments(step.departments()));
		out.list("person", people.names(step.persons()));
		date("start", step.start());
		writeWork(step);
		fields.write(out, step.further());
		step.notes().stream().filter(note -> note.kind().isOpen()).forEach(this::writeNote);
		out.close();
	}

	/** What measures and steps have in common. */
	private void writeWork(LedgerMeasure item) {
		date("due", item.due());
		date("completed on", item.completed());
		var status = item.text(ColumnRole.STATUS);
		if (!status.isEmpty()) {
			word("status", status);
		}
		var progress = item.text(ColumnRole.PROGRESS);
		if (!progress.isEmpty()) {
			Stream.of(NEXT_RECORD.split(progress)).forEach(this::writeProgress);
		}
		var evidence = item.text(ColumnRole.EVIDENCE);
		evidence.lines().filter(line -> !line.isBlank()).forEach(line -> out.text("evidence", line.strip()));
	}

	/** A record of progress, on the day with which it begins, else on that of the file. */
	private void writeProgress(String text) {
		var dated = DATED.matcher(text);
		if (dated.matches()) {
			out.clause("progress", dated.group("day") + ' ' + QuotedText.quote(dated.group("text")));
			return;
		}
		var day = content.head().reported() == null
				? QuotedText.quote(ElementTexts.undated(content.language()))
				: content.head().reported().toString();
		out.clause("progress", day + ' ' + QuotedText.quote(text));
	}

	private void word(String keyword, String text) {
		var word = PlaceWordList.word(text, content.language());
		if (word.isPresent()) {
			out.clause(keyword, word.get());
			return;
		}
		out.comment(texts.get("word", text));
		// a word such as "completed" begins a clause of its own: what it means stands in its place
		var meant = keyword.equals("status")
				? StatusWords.meaning(text).map(Enumerator.class::cast)
				: StatusWords.kind(text).map(Enumerator.class::cast);
		meant.ifPresent(meaning -> out.clause(keyword, meaning == MeasureStatus.CLOSED && content.language() == Language.ZH
				&& !StatusWords.isSignedOff(text) ? DONE : Vocabulary.literal(meaning, content.language())));
	}

	private void date(String keyword, LedgerDate date) {
		if (date != null) {
			out.clause(keyword, wording(date));
		}
	}

	private static String wording(LedgerDate date) {
		return date.isDate() ? date.wording() : QuotedText.quote(date.wording());
	}

	/** In a document one does not find a place again as one finds a cell. */
	private void writePlace(SourcePlace place) {
		if (document != null) {
			out.comment(place.text(content.language()));
		}
	}

	private void writeNote(LedgerNote note) {
		out.comment(note.place().text(content.language()) + " " + note.message(content.language()));
	}
}
