/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.report.document;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

import org.insp.model.Language;
import org.insp.report.document.DocumentSection.Line;
import org.insp.report.ledger.ColumnRole;
import org.insp.report.ledger.LedgerContent;
import org.insp.report.ledger.LedgerFinding;
import org.insp.report.ledger.LedgerMeasure;
import org.insp.report.ledger.LedgerNote;
import org.insp.report.ledger.LedgerNote.Kind;
import org.insp.report.ledger.ParagraphPlace;

/**
 * Reads official documents – plans of rectification, notices, feedbacks, reports on oneself – by their numbering and run-in headings:
 * aspects, findings, manifestations, causes and measures. Nobody and no deadline is concluded that the document does not name.
 */
public final class DocumentReader {

	private static final Pattern OF_FINDINGS =
			Pattern.compile(
					"(?:存在|发现|反馈|突出|主要)的?.{0,6}(?:问题|不足|差距)|问题.{0,8}(?:整改|剖析|清单|任务|原因)|(?:具体)?整改(?:进展|完成)?情况$|"
							+ "整改(?:任务|落实情况|重点|内容|事项|举措|措施)");
	private static final Pattern OF_MEASURES = Pattern.compile("改进|(?:整改|工作|今后).{0,8}(?:措施|打算|思路|举措)|下一步|努力方向|今后");
	private static final Pattern GENERAL =
			Pattern.compile("总体要求|指导思想|组织(?:领导|保障|实施)|工作要求|保障措施|主体责任|基本(?:情况|概况)|总体情况|意见建议|工作安排|实施步骤|(?:整改|工作)(?:目标|原则)|履行.{0,6}责任");
	/** A chapter of causes only; 存在的问题及原因 has the findings too. */
	private static final Pattern OF_CAUSES =
			Pattern.compile("(?:主要)?(?:产生|存在|形成|造成)?(?:上述|以上|这些)?(?:的)?(?:问题)?(?:产生|存在)?的?(?:主要|深层次|思想)?(?:原因|根源).*");
	/** A chapter of such a title tells what is wrong, whatever else it tells. */
	private static final Pattern WRONG = Pattern.compile("问题|不足|差距");
	/** Groups that tell of earlier inspections. */
	private static final Pattern EARLIER = Pattern.compile("上一?轮|上次|以往|历次");
	/** The title of a document that lists what is wrong, and of a group of it. */
	private static final Pattern LISTS_WRONG = Pattern.compile("问题清单|自查|检视|查摆|对照检查");
	private static final Pattern GROUP = Pattern.compile("方面(?:[（(]\\d+[条个项][）)])?$");
	private static final Pattern TURN = Pattern.compile("今后|下一步|下步");
	/** The section of a finding and its aspect, before it is read. */
	private record Found(DocumentSection section, String aspect) {
	}

	private final DocumentHead head;
	private final List<Found> found = new ArrayList<>();
	private final List<LedgerFinding> findings = new ArrayList<>();
	private final List<LedgerMeasure> measures = new ArrayList<>();
	private final List<LedgerNote> notes = new ArrayList<>();
	private boolean isSelfReport;

	private DocumentReader(DocumentHead head) {
		this.head = head;
	}

	/**
	 * Returns what a document says.
	 *
	 * @param paragraphs its paragraphs
	 * @param day when it was written, where it does not say so itself
	 */
	public static DocumentContent read(List<String> paragraphs, Optional<LocalDate> day) {
		var head = head(paragraphs, day);
		var reader = new DocumentReader(head);
		reader.read(OutlineReader.read(paragraphs.subList(0, DocumentEnd.of(paragraphs))));
		var content = new LedgerContent(Language.ZH, head.ledger(), List.of(), reader.findings, reader.measures, reader.notes);
		return new DocumentContent(head, reader.isSelfReport || head.kind() == DocumentHead.Kind.SELF_REPORT, content);
	}

	/**
	 * Returns what a document says of itself and of the inspection.
	 *
	 * @param paragraphs its paragraphs
	 * @param day when it was written, where it does not say so itself
	 */
	public static DocumentHead head(List<String> paragraphs, Optional<LocalDate> day) {
		return DocumentHeadReader.read(paragraphs).on(day);
	}

	/**
	 * Returns what a document says whose findings and measures stand in a table. Its chapters are left out, and notes say so.
	 *
	 * @param paragraphs its paragraphs
	 * @param found what it says of itself
	 * @param table what its table says
	 */
	public static DocumentContent around(List<String> paragraphs, DocumentHead found, LedgerContent table) {
		var reader = new DocumentReader(found.with(table.head()));
		OutlineReader.read(paragraphs.subList(0, DocumentEnd.of(paragraphs))).headedByNumber().forEach(reader::leaveOut);
		reader.notes.addAll(table.notes());
		var content = new LedgerContent(table.language(), reader.head.ledger(), table.columns(), table.findings(), table.measures(),
				reader.notes);
		return new DocumentContent(reader.head, false, content);
	}

	/** Returns the text of a heading without its number. */
	public static String unnumbered(String heading) {
		return NumberMark.of(heading).map(NumberMark::rest).orElse(heading);
	}

	private void read(DocumentSection document) {
		var chapters = document.headedByNumber();
		boolean isOne = chapters.stream().noneMatch(chapter -> tellsFindings(chapter) || OF_MEASURES.matcher(chapter.heading()).find());
		if (isOne) {
			if (mayHaveFindings(document)) {
				readGroups(document);
				readFindings();
			} else {
				chapters.forEach(this::leaveOut);
			}
			return;
		}
		boolean areApart = chapters.stream().anyMatch(chapter -> tellsFindings(chapter) && !isAfterFindings(chapter));
		// several chapters of findings are the aspects themselves
		boolean areAspects =
				chapters.stream().filter(chapter -> tellsFindings(chapter) && !(areApart && isAfterFindings(chapter))).count() > 1;
		var improvements = new ArrayList<DocumentSection>();
		for (var chapter : chapters) {
			if (areApart && isAfterFindings(chapter) && isOfFindings(chapter) && !OF_CAUSES.matcher(chapter.heading()).matches()) {
				improvements.add(chapter);
			} else if (areApart && isAfterFindings(chapter) && OF_CAUSES.matcher(chapter.heading()).matches()) {
				leaveOut(chapter);
			} else if (tellsFindings(chapter) && areAspects) {
				readGroup(chapter);
			} else if (tellsFindings(chapter)) {
				readGroups(chapter);
			} else if (OF_MEASURES.matcher(chapter.heading()).find()) {
				improvements.add(chapter);
			} else {
				leaveOut(chapter);
			}
		}
		readFindings();
		boolean hasMeasures = !measures.isEmpty();
		for (var chapter : improvements) {
			if (hasMeasures || findings.isEmpty()) {
				leaveOut(chapter);
			} else {
				readImprovements(chapter);
			}
		}
	}

	/** Whether a document in one piece has findings: speeches have numbered chapters too, but neither run-in headings nor such titles. */
	private boolean mayHaveFindings(DocumentSection document) {
		return isOfFindings(document) || switch (head.kind()) {
			case NOTICE, FEEDBACK, SELF_REPORT -> true;
			case PLAN -> document.headedByNumber().stream().anyMatch(this::isAspect);
			case OTHER -> false;
		};
	}

	/** Whether a chapter tells of the causes of findings, or of what is done about them, and of no finding itself. */
	private static boolean isAfterFindings(DocumentSection chapter) {
		var heading = Sentence.plain(chapter.heading());
		return !chapter.hasHeading(ColumnRole.MEASURE, ColumnRole.CAUSE, ColumnRole.MANIFESTATION, ColumnRole.PROGRESS)
				&& (OF_CAUSES.matcher(heading).matches() || OF_MEASURES.matcher(heading).find() && !WRONG.matcher(heading).find());
	}

	/** Run-in headings tell a chapter of findings more surely than its title does. */
	private static boolean isOfFindings(DocumentSection chapter) {
		return chapter.hasHeading(ColumnRole.MEASURE, ColumnRole.CAUSE, ColumnRole.MANIFESTATION, ColumnRole.PROGRESS)
				|| OF_FINDINGS.matcher(chapter.heading()).find() && !GENERAL.matcher(chapter.heading()).find();
	}

	/** Whether a chapter has findings: in a list of what is wrong, each group of it has. */
	private boolean tellsFindings(DocumentSection chapter) {
		return isOfFindings(chapter) || LISTS_WRONG.matcher(head.ledger().title()).find() && !chapter.headedByNumber().isEmpty()
				&& GROUP.matcher(Sentence.plain(chapter.heading())).find();
	}

	private void leaveOut(DocumentSection section) {
		notes.add(new LedgerNote(new ParagraphPlace(section.paragraph()), Kind.CHAPTER, Sentence.plain(section.heading()),
				List.of(String.valueOf(section.lastParagraph()))));
	}

	/** Reads the aspects of a chapter, or its findings where they are in no aspects. */
	private void readGroups(DocumentSection chapter) {
		if (chapter.headedByNumber().isEmpty()) {
			readSentences(chapter);
		}
		for (var group : chapter.headedByNumber()) {
			if (EARLIER.matcher(group.heading()).find() || GENERAL.matcher(group.heading()).find() && !isOfFindings(group)) {
				leaveOut(group);
			} else {
				readGroup(group);
			}
		}
	}

	private void readGroup(DocumentSection group) {
		if (isAspect(group)) {
			readAspect(group, FindingReader.title(group.heading()).replaceFirst("[（(]\\d+[条个项][）)]$", ""));
		} else {
			finding(group, "");
		}
	}

	/** Reads the findings of an aspect; a group within it counts as an aspect with both headings. */
	private void readAspect(DocumentSection group, String aspect) {
		for (var section : group.headedByNumber()) {
			if (isAspect(section) && section.headedByNumber().stream().anyMatch(this::isFinding)) {
				readAspect(section, aspect + '：' + FindingReader.title(section.heading()));
			} else {
				finding(section, aspect);
			}
		}
	}

	private boolean isAspect(DocumentSection group) {
		return !isAnsweredFor(group) && !group.headedByNumber().isEmpty() && group.sections().noneMatch(DocumentSection::isHeaded);
	}

	/** Whether a section is a finding, and not one of the points of one. */
	private boolean isFinding(DocumentSection section) {
		return isAnsweredFor(section) || section.sections().anyMatch(DocumentSection::isHeaded)
				|| FindingReader.namesFinding(section.heading());
	}

	/** Whether the parts of a section are measures without a heading, which only plans have; lists name who answers for findings, too. */
	private boolean isAnsweredFor(DocumentSection section) {
		return isOfPlan() && section.isAnsweredFor();
	}

	private boolean isOfPlan() {
		return head.kind() == DocumentHead.Kind.PLAN && !head.ledger().title().contains("问题清单");
	}

	private void finding(DocumentSection section, String aspect) {
		found.add(new Found(section, aspect));
	}

	/** Reads the findings that were found; numbers that begin anew in each aspect are none by which one speaks of a finding. */
	private void readFindings() {
		boolean areNumbered = found.stream().map(each -> each.section().number()).distinct().count() == found.size();
		found.forEach(each -> findings
				.add(new FindingReader(head.ledger(), each.section(), isOfPlan(), head.kind() == DocumentHead.Kind.NOTICE)
						.read(each.aspect(), areNumbered, measures)));
		found.clear();
	}

	/** A chapter without numbered parts: its first list tells what is wrong, one after 今后 what is going to be done. */
	private void readSentences(DocumentSection chapter) {
		boolean isTurned = false;
		for (var part : chapter.parts()) {
			if (part instanceof Line line) {
				var points = Sentence.points(line.text());
				for (var point : points.points()) {
					sentence(point, line.paragraph(), isTurned);
				}
				isTurned |= TURN.matcher(points.after()).find() || points.points().isEmpty() && TURN.matcher(line.text()).find();
			} else if (part instanceof DocumentSection.Inner inner && !inner.section().isHeaded()) {
				sentence(inner.section().text(), inner.section().paragraph(), isTurned);
			}
		}
	}

	private void sentence(String text, int paragraph, boolean isMeasure) {
		isSelfReport = true;
		var place = new ParagraphPlace(paragraph);
		var first = text.substring(0, Sentence.end(text));
		if (isMeasure) {
			measures.add(new MeasureDraft(first, paragraph).read(null, head.ledger()));
		} else {
			var rest = Sentence.plain(text.substring(first.length()));
			findings.add(new LedgerFinding("", "", Sentence.plain(first), place, rest.isEmpty() ? List.of() : List.of(rest), List.of(),
					List.of(), List.of()));
		}
	}

	/** Measures that stand in a chapter of their own; each answers the finding that its heading speaks of, if one is clear. */
	private void readImprovements(DocumentSection chapter) {
		var sections = chapter.headedByNumber();
		if (sections.isEmpty()) {
			chapter.sections().filter(section -> !section.isHeaded())
					.forEach(section -> sentence(section.text(), section.paragraph(), true));
		}
		var links = new FindingMatcher(findings).of(sections.stream().map(DocumentSection::heading).toList());
		for (int i = 0; i < sections.size(); i++) {
			var section = sections.get(i);
			boolean isDivided = !Sentence.points(section.body()).points().isEmpty() || section.sections().findAny().isPresent();
			var draft = new MeasureDraft(isDivided ? section.heading() : section.text(), section.paragraph());
			Sentence.points(section.body()).points().forEach(point -> draft.step(firstSentence(point), section.paragraph()));
			section.sections().forEach(step -> draft.step(step.heading(), step.paragraph()));
			links.get(i).ifPresent(finding -> draft.note(Kind.LINK, finding.text()));
			measures.add(draft.read(links.get(i).orElse(null), head.ledger()));
		}
	}

	private static String firstSentence(String text) {
		return text.substring(0, Sentence.end(text));
	}
}
