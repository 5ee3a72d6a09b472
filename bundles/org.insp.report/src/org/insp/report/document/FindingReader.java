/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.report.document;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

import org.insp.report.document.DocumentSection.Inner;
import org.insp.report.document.DocumentSection.Line;
import org.insp.report.ledger.ColumnRole;
import org.insp.report.ledger.LedgerFinding;
import org.insp.report.ledger.LedgerHead;
import org.insp.report.ledger.LedgerMeasure;
import org.insp.report.ledger.LedgerNote;
import org.insp.report.ledger.LedgerNote.Kind;
import org.insp.report.ledger.ParagraphPlace;

/** Reads one finding with its manifestations, causes and measures from its section. */
final class FindingReader {

	private static final Pattern QUOTED =
			Pattern.compile("(?:针对|关于|围绕)?(?:反馈(?:指出)?的)?[“\"](?<quoted>[^”\"]+)[”\"](?:的|等)?(?:问题|方面)?(?:的?整改(?:落实)?(?:情况)?)?[。：:；;]?");
	private static final Pattern ABOUT = Pattern.compile("(?:针对|关于)(?<about>.{4,}?)的?问题(?:的?整改(?:落实)?(?:情况)?)?[。：:；;]?");
	private static final Pattern STATE = Pattern.compile("[（(](?<state>[\\p{IsHan}]{2,10})[）)]");
	/** A sentence that says that there is no measure yet. */
	private static final Pattern LATER = Pattern.compile(".*(?:待|俟).*(?:后|再).*(?:制定|明确|补充|研究|确定).*|.*另行(?:制定|研究|安排).*");

	/** A sentence that says how far a finding is put right; what was done follows it. */
	private static final Pattern ANSWER = Pattern.compile(
			"(?:截至目前|目前)?[，,]?(?:该|此|上述)?问题(?<state>(?:已|已经|正在|尚未|基本|持续|部分)\\p{IsHan}{0,4}?整改(?:到位|完成)?)[。；，]\\s*(?<rest>.*)",
			Pattern.DOTALL);
	private static final Pattern DONE = Pattern.compile("已|正在|完成|追回|收回|上缴|出台|修订|预计|计划");

	private final LedgerHead head;
	private final DocumentSection section;
	private final boolean isOfPlan;
	private final boolean isOfNotice;
	private final List<String> manifestations = new ArrayList<>();
	private final List<String> causes = new ArrayList<>();
	private final List<MeasureDraft> measures = new ArrayList<>();
	private final List<LedgerNote> notes = new ArrayList<>();
	private String goal = "";
	private String criterion = "";
	private String state = "";
	private Responsibility ofAll;
	private int withoutOwner;
	private int blockStart;

	/**
	 * @param head what the head of the document says
	 * @param section the section of the finding
	 * @param isOfPlan whether parts that somebody answers for are measures
	 * @param isOfNotice whether what follows the name of a finding tells what was done
	 */
	FindingReader(LedgerHead head, DocumentSection section, boolean isOfPlan, boolean isOfNotice) {
		this.isOfPlan = isOfPlan;
		this.isOfNotice = isOfNotice;
		this.head = head;
		this.section = section;
	}

	/**
	 * Reads the finding.
	 *
	 * @param aspect the group that it is in; empty if there is none
	 * @param isNumbered whether its number is one by which one speaks of it
	 * @param measures takes its measures
	 */
	LedgerFinding read(String aspect, boolean isNumbered, List<LedgerMeasure> measures) {
		var text = section.heading();
		var responsibility = Responsibility.atEnd(section.text());
		var body = section.body();
		if (responsibility.isPresent()) {
			take(responsibility.get());
			var before = responsibility.get().before();
			text = before.substring(0, Sentence.end(before)).strip();
			body = before.substring(Sentence.end(before)).strip();
		}
		boolean isAnswer = isOfNotice && namesFinding(text) && DONE.matcher(body).find() && !section.hasHeading(ColumnRole.values());
		take(isAnswer ? ColumnRole.PROGRESS : null, body, section.paragraph());
		walk(section, null);
		var finding = new LedgerFinding(isNumbered ? String.valueOf(section.number()) : "", aspect, title(text),
				new ParagraphPlace(section.paragraph()),
				manifestations, causes, List.of(), notes);
		this.measures.forEach(measure -> measures.add(measure.read(finding, head)));
		return finding;
	}

	/** Returns whether a heading names a finding: 关于“……”的问题. */
	static boolean namesFinding(String heading) {
		return QUOTED.matcher(heading).matches() || ABOUT.matcher(heading).matches();
	}

	/** Returns whether a line is such a name alone; titles speak of problems in general. */
	static boolean isNameOfFinding(String line) {
		return line.matches("(?:针对|关于).*[^馈改察]的?问题(?:的?整改(?:落实)?(?:情况)?)?[。：:]?") && namesFinding(line)
				&& !line.matches("关于(?:巡[察视]|反馈|整改)[^“”]*");
	}

	/** Returns a finding as its heading names it. */
	static String title(String text) {
		var quoted = QUOTED.matcher(text);
		if (quoted.matches()) {
			return quoted.group("quoted");
		}
		var about = ABOUT.matcher(text);
		return about.matches() ? about.group("about") : Sentence.plain(text);
	}

	private void walk(DocumentSection of, ColumnRole role) {
		boolean isOfMeasures = isOfMeasures(role) || isOfPlan && of.isAnsweredFor();
		for (var part : of.parts()) {
			if (part instanceof Line line) {
				var responsibility = Responsibility.line(line.text());
				if (responsibility.isPresent()) {
					take(responsibility.get());
				} else {
					take(role, line.text(), line.paragraph());
				}
			} else if (part instanceof Inner inner) {
				var section = inner.section();
				if (section.isHeaded()) {
					take(section.role(), section.text(), section.paragraph());
					walk(section, section.role());
				} else if (isOfMeasures) {
					measure(section.text(), section.paragraph());
					walkItem(section);
				} else {
					item(role, section.text(), section.paragraph());
					walk(section, role);
				}
			}
		}
	}

	/** What stands below a numbered measure: its steps, who answers, and text that goes on. */
	private void walkItem(DocumentSection item) {
		var measure = measures.get(measures.size() - 1);
		for (var part : item.parts()) {
			if (part instanceof Line line) {
				var responsibility = Responsibility.line(line.text());
				if (responsibility.isPresent()) {
					take(responsibility.get());
				} else {
					measure.goOn(line.text());
				}
			} else if (part instanceof Inner inner && !inner.section().isHeaded()) {
				measure.step(inner.section().text(), inner.section().paragraph());
			} else if (part instanceof Inner inner) {
				take(inner.section().role(), inner.section().text(), inner.section().paragraph());
				walk(inner.section(), inner.section().role());
			}
		}
	}

	private static boolean isOfMeasures(ColumnRole role) {
		return role == ColumnRole.MEASURE || role == ColumnRole.PROGRESS;
	}

	/** Takes the text behind a run-in heading, or without one the text of the finding. */
	private void take(ColumnRole role, String text, int paragraph) {
		if (text.isBlank()) {
			return;
		}
		var answer = ANSWER.matcher(text);
		if (role == null && answer.matches()) {
			state = answer.group("state");
			take(ColumnRole.PROGRESS, answer.group("rest"), paragraph);
		} else if (role == ColumnRole.GOAL) {
			goal = Sentence.plain(text);
		} else if (role == ColumnRole.CRITERION) {
			criterion = Sentence.plain(text);
		} else if (role == ColumnRole.STATUS) {
			state = Sentence.plain(text);
			measures.stream().skip(withoutOwner).forEach(measure -> measure.state(state));
		} else if (role == ColumnRole.EFFECT || role == ColumnRole.PROGRESS && isBeforeProgress()) {
			progress(role, text, paragraph);
		} else {
			var plain = isOfMeasures(role) ? withoutState(text) : text;
			var points = Sentence.points(plain);
			if (points.points().isEmpty()) {
				// the points after the first one may be paragraphs of their own
				item(role, NumberMark.of(plain).filter(mark -> mark.number() == 1).map(NumberMark::rest).orElse(plain), paragraph);
			} else {
				if (role == null) {
					item(role, points.before(), paragraph);
				}
				points.points().forEach(point -> item(role, point, paragraph));
			}
		}
	}

	/** Whether measures are there already, so that what follows tells how far they have come. */
	private boolean isBeforeProgress() {
		return measures.stream().anyMatch(measure -> !measure.isDone());
	}

	private void progress(ColumnRole role, String text, int paragraph) {
		var points = Sentence.points(text).points();
		if (measures.size() == 1) {
			measures.get(0).put(role, Sentence.plain(text));
		} else if (points.size() == measures.size()) {
			for (int i = 0; i < points.size(); i++) {
				measures.get(i).put(role, Sentence.plain(points.get(i)));
			}
		} else {
			notes.add(new LedgerNote(new ParagraphPlace(paragraph), Kind.OF_SEVERAL, text));
		}
	}

	private String withoutState(String text) {
		var match = STATE.matcher(text);
		if (match.matches() && !measures.isEmpty()) {
			take(ColumnRole.STATUS, match.group("state"), 0);
			return "";
		} else if (match.lookingAt()) {
			state = match.group("state");
			return text.substring(match.end()).strip();
		}
		return text;
	}

	private void item(ColumnRole role, String text, int paragraph) {
		var plain = text.strip();
		if (plain.isEmpty()) {
			return;
		} else if (!isOfMeasures(role) && LATER.matcher(plain).matches() && Sentence.end(plain) == plain.length()) {
			notes.add(new LedgerNote(new ParagraphPlace(paragraph), Kind.NO_MEASURE, plain));
		} else if (isOfMeasures(role)) {
			measure(plain, paragraph);
			measures.get(measures.size() - 1).done(role == ColumnRole.PROGRESS);
		} else if (role == ColumnRole.CAUSE) {
			causes.add(Sentence.plain(plain));
		} else {
			manifestations.add(Sentence.plain(plain));
		}
	}

	private void measure(String text, int paragraph) {
		var measure = new MeasureDraft(text, paragraph);
		measure.put(ColumnRole.GOAL, goal);
		measure.put(ColumnRole.CRITERION, criterion);
		measure.state(state);
		measure.inherit(ofAll);
		measures.add(measure);
	}

	/** Who answers: for the measures above that nobody answers for yet, or where there are none, for those below. */
	private void take(Responsibility responsibility) {
		if (measures.isEmpty()) {
			ofAll = ofAll == null ? responsibility : ofAll.and(responsibility);
			return;
		}
		// one line for each heading: they are one block
		blockStart = withoutOwner < measures.size() ? withoutOwner : blockStart;
		measures.stream().skip(blockStart).forEach(measure -> measure.inherit(responsibility));
		withoutOwner = measures.size();
	}
}
