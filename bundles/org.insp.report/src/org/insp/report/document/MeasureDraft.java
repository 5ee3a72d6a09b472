/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.report.document;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

import org.insp.report.ledger.ColumnRole;
import org.insp.report.ledger.DateCell;
import org.insp.report.ledger.DepartmentCell;
import org.insp.report.ledger.LedgerDate;
import org.insp.report.ledger.LedgerFinding;
import org.insp.report.ledger.LedgerHead;
import org.insp.report.ledger.LedgerMeasure;
import org.insp.report.ledger.LedgerNote;
import org.insp.report.ledger.LedgerNote.Kind;
import org.insp.report.ledger.LedgerPerson;
import org.insp.report.ledger.ParagraphPlace;
import org.insp.report.ledger.PeopleCell;
import org.insp.report.ledger.StatusWords;

/** A measure while its document is read: what is written below it may still say who answers for it. */
final class MeasureDraft {

	/** A deadline within the text of a measure. */
	private static final Pattern PROMISED =
			Pattern.compile("(?:预计|确保|力争|计划|拟)(?:于|在)?(?<date>(?:\\d{4}年)?\\d{1,2}月(?:\\d{1,2}日|底)?(?:前|底前)?)"
					+ "|(?<!已)(?<!已[于在])(?<![\\d年])(?<by>(?:\\d{4}年)?\\d{1,2}月(?:\\d{1,2}日|底)?(?:前|底前))(?:全部|全面)?完成");

	/** How far a measure has come, behind its full stop: …。（正在推进） */
	private static final Pattern STATE_AT_END = Pattern.compile("(?<=[。；])\\s*[（(](?<state>\\p{IsHan}{2,10})[）)]$");

	private final StringBuilder text = new StringBuilder();
	private final int paragraph;
	private final Map<ColumnRole, String> values = new EnumMap<>(ColumnRole.class);
	private final Map<ColumnRole, String> texts = new EnumMap<>(ColumnRole.class);
	private final List<MeasureDraft> steps = new ArrayList<>();
	private final List<LedgerNote> notes = new ArrayList<>();
	private boolean isDone;

	/**
	 * @param text what is done, with who answers for it at its end
	 * @param paragraph the number of its paragraph
	 */
	MeasureDraft(String text, int paragraph) {
		this.paragraph = paragraph;
		var responsibility = Responsibility.atEnd(text);
		this.text.append(responsibility.map(Responsibility::before).orElse(text));
		responsibility.ifPresent(found -> values.putAll(found.values()));
		takeState();
		splitSteps();
	}

	private void takeState() {
		var match = STATE_AT_END.matcher(text);
		if (match.find() && (StatusWords.meaning(match.group("state")).isPresent() || StatusWords.kind(match.group("state")).isPresent())) {
			values.put(ColumnRole.STATUS, match.group("state"));
			text.setLength(match.start());
		}
	}

	/** The points that a measure numbers within are its steps. */
	private void splitSteps() {
		var points = Sentence.points(text.toString());
		if (!points.points().isEmpty() && !points.before().isEmpty()) {
			text.setLength(0);
			text.append(points.before());
			points.points().forEach(point -> step(point, paragraph));
		}
	}

	/** Adds text that goes on below. */
	void goOn(String line) {
		text.append('\n').append(line);
	}

	/** Adds a part of the measure. */
	void step(String step, int place) {
		steps.add(new MeasureDraft(step, place));
	}

	/** Takes who answers, unless the measure says so itself. */
	void inherit(Responsibility responsibility) {
		if (responsibility != null) {
			responsibility.values().forEach(values::putIfAbsent);
		}
	}

	/** Takes a text, unless it is empty. */
	void put(ColumnRole role, String value) {
		if (!value.isEmpty()) {
			texts.merge(role, value, (a, b) -> a + '\n' + b);
		}
	}

	/** Takes how far it has come, unless it is empty. */
	void state(String state) {
		if (!state.isEmpty()) {
			values.put(ColumnRole.STATUS, state);
		}
	}

	/** Separates a kind that stands beside how far it has come: 已完成，长期坚持. */
	private void splitState() {
		var parts = values.getOrDefault(ColumnRole.STATUS, "").split("[，,、；;]");
		if (parts.length == 2 && StatusWords.kind(parts[1].strip()).isPresent()) {
			values.put(ColumnRole.STATUS, parts[0].strip());
			values.putIfAbsent(ColumnRole.KIND, parts[1].strip());
		}
	}

	/** Says whether it is told as done already. */
	void done(boolean done) {
		isDone = done;
	}

	boolean isDone() {
		return isDone;
	}

	/** Returns the measure of a finding; null for the finding where it answers none. */
	LedgerMeasure read(LedgerFinding finding, LedgerHead head) {
		var leaders = new ArrayList<LedgerPerson>();
		addPeople(ColumnRole.LEADER, leaders);
		var persons = new ArrayList<LedgerPerson>();
		addPeople(ColumnRole.PEOPLE, persons);
		addPeople(ColumnRole.PERSON, persons);
		var departments = new LinkedHashSet<String>();
		var cooperators = new LinkedHashSet<String>();
		for (var role : List.of(ColumnRole.DEPARTMENT, ColumnRole.DEPARTMENT_PERSON, ColumnRole.COOPERATOR)) {
			var cell = DepartmentCell.of(values.getOrDefault(role, ""));
			(role == ColumnRole.COOPERATOR ? cooperators : departments).addAll(cell.departments());
			cooperators.addAll(cell.cooperators());
			cell.people().people().stream().filter(person -> !persons.contains(person)).forEach(persons::add);
		}
		cooperators.removeAll(departments);
		splitState();
		var all = new EnumMap<>(texts);
		if (values.containsKey(ColumnRole.STATUS)) {
			all.put(ColumnRole.STATUS, values.get(ColumnRole.STATUS));
		}
		var due = due(head);
		return new LedgerMeasure(finding, Sentence.plain(text.toString()), new ParagraphPlace(paragraph), all, leaders, persons,
				List.copyOf(departments), List.copyOf(cooperators), date(ColumnRole.START, head), due, date(ColumnRole.COMPLETED, head),
				date(ColumnRole.CLOSED, head),
				values.get(ColumnRole.KIND), steps.stream().map(step -> step.read(finding, head)).toList(), List.of(), notes);
	}

	/** The deadline; a kind or a status in its place is taken for what it is. */
	private LedgerDate due(LedgerHead head) {
		var promised = PROMISED.matcher(text);
		if (!values.containsKey(ColumnRole.DUE) && promised.find()) {
			values.put(ColumnRole.DUE, promised.group("date") == null ? promised.group("by") : promised.group("date"));
		}
		var written = values.getOrDefault(ColumnRole.DUE, "");
		if (StatusWords.kind(written).isPresent() && DateCell.read(written, head).isEmpty()) {
			values.putIfAbsent(ColumnRole.KIND, written);
			return new LedgerDate(written, written, null, false);
		}
		return date(ColumnRole.DUE, head);
	}

	private LedgerDate date(ColumnRole role, LedgerHead head) {
		var written = values.get(role);
		if (written == null || PeopleCell.isNobody(written)) {
			return null;
		}
		var found = DateCell.read(written, head);
		if (found.isEmpty()) {
			note(Kind.DATE, written);
			return new LedgerDate(written, written, null, false);
		} else if (found.get().isYearMissing()) {
			note(Kind.NO_YEAR, written);
		} else if (found.get().isYearTaken()) {
			notes.add(new LedgerNote(new ParagraphPlace(paragraph), Kind.YEAR, written,
					List.of(head.yearPlace(), String.valueOf(found.get().date().date().getYear()))));
		}
		return found.get().date();
	}

	private void addPeople(ColumnRole role, List<LedgerPerson> people) {
		var cell = PeopleCell.of(values.getOrDefault(role, ""));
		cell.people().stream().filter(person -> !people.contains(person)).forEach(people::add);
		cell.unknown().forEach(unknown -> note(Kind.NAME, unknown));
	}

	/** Adds a note. */
	void note(Kind kind, String written) {
		notes.add(new LedgerNote(new ParagraphPlace(paragraph), kind, written));
	}
}
