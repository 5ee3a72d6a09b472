/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.report.poam;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.insp.model.MeasureStatus;
import org.insp.report.ledger.ColumnRole;
import org.insp.report.ledger.JsonPlace;
import org.insp.report.ledger.LedgerDate;
import org.insp.report.ledger.LedgerFinding;
import org.insp.report.ledger.LedgerMeasure;
import org.insp.report.ledger.LedgerMilestone;
import org.insp.report.ledger.LedgerNote;
import org.insp.report.ledger.LedgerPerson;

/** A measure or a step as a remediation and its tasks say it, piece by piece. */
final class PoamWork implements PoamOwnProperties {

	private static final Map<String, ColumnRole> TEXTS = Map.of(PoamTerms.GOAL, ColumnRole.GOAL, PoamTerms.CRITERION, ColumnRole.CRITERION,
			PoamTerms.EFFECT, ColumnRole.EFFECT, PoamTerms.STATUS, ColumnRole.STATUS, PoamTerms.EVIDENCE, ColumnRole.EVIDENCE,
			PoamTerms.PROGRESS, ColumnRole.PROGRESS);

	private final JsonPlace place;
	private final String text;
	private final Map<ColumnRole, String> texts = new EnumMap<>(ColumnRole.class);
	private final List<LedgerPerson> leaders = new ArrayList<>();
	private final List<LedgerPerson> persons = new ArrayList<>();
	private final List<String> departments = new ArrayList<>();
	private final List<String> cooperators = new ArrayList<>();
	private final List<PoamWork> steps = new ArrayList<>();
	private final List<LedgerMilestone> milestones = new ArrayList<>();
	private final PoamFields fields = new PoamFields();
	private final List<LedgerNote> notes;
	private LedgerDate start;
	private LedgerDate due;
	private LedgerDate completed;
	private LedgerDate closed;
	private String kind;
	private String statusWord;

	/** Begins with what is done: the title, or, where it only adds line breaks, the description. */
	PoamWork(PoamObject source, List<LedgerNote> notes) {
		this.place = source.place();
		this.notes = notes;
		var title = source.text(PoamTerms.TITLE);
		var description = source.text(PoamTerms.DESCRIPTION);
		this.text = title.isEmpty() || PoamFields.plain(description).equals(title) ? description : title;
		fields.said(text);
		fields.add("Description", description);
		fields.add("Remarks", source.text(PoamTerms.REMARKS));
	}

	/** Returns what is done. */
	String text() {
		return text;
	}

	List<LedgerPerson> leaders() {
		return leaders;
	}

	List<LedgerPerson> persons() {
		return persons;
	}

	List<String> departments() {
		return departments;
	}

	List<String> cooperators() {
		return cooperators;
	}

	List<PoamWork> steps() {
		return steps;
	}

	List<LedgerMilestone> milestones() {
		return milestones;
	}

	PoamFields fields() {
		return fields;
	}

	List<LedgerNote> notes() {
		return notes;
	}

	/** Returns by when it is done, or null. */
	LedgerDate due() {
		return due;
	}

	/** Sets by when it is done. */
	void setDue(LedgerDate day) {
		due = day;
	}

	/** Adds a line of a text: of progress, of evidence. */
	void addLine(ColumnRole role, String line) {
		if (!line.isBlank()) {
			texts.merge(role, line, (before, next) -> before + '\n' + next);
		}
	}

	/** Sets the status, unless it is known already. */
	void setStatus(String status) {
		texts.putIfAbsent(ColumnRole.STATUS, status);
	}

	/** Writes the word of the place for the status in its place, and returns it with what it means; empty where there is none. */
	Optional<Map.Entry<String, MeasureStatus>> useStatusWord() {
		var status = statusWord == null ? null : MeasureStatus.get(texts.get(ColumnRole.STATUS));
		if (status == null) {
			return Optional.empty();
		}
		texts.put(ColumnRole.STATUS, statusWord);
		return Optional.of(Map.entry(statusWord, status));
	}

	/** Reads from when and until when a task takes place. */
	void readTiming(PoamObject task) {
		task.object(PoamTerms.TIMING).ifPresent(timing -> {
			timing.object(PoamTerms.ON_DATE).ifPresent(day -> {
				due = PoamDates.of(day, "date");
				day.close();
			});
			timing.object(PoamTerms.WITHIN).ifPresent(range -> {
				start = PoamDates.of(range, PoamTerms.START);
				due = PoamDates.of(range, PoamTerms.END);
				range.close();
			});
			timing.close();
		});
	}

	@Override
	public boolean take(String name, String value, boolean isOurs) {
		if (!isOurs) {
			return false;
		} else if (TEXTS.containsKey(name)) {
			addLine(TEXTS.get(name), value);
			return true;
		}
		switch (name) {
			case PoamTerms.START -> start = PoamDates.orWords(value);
			case PoamTerms.DUE -> due = PoamDates.orWords(value);
			case PoamTerms.COMPLETED_ON -> completed = PoamDates.orWords(value);
			case PoamTerms.CLOSED_ON -> closed = PoamDates.orWords(value);
			case PoamTerms.KIND -> kind = value;
			case PoamTerms.STATUS_WORD -> statusWord = value;
			default -> {
				return false;
			}
		}
		return true;
	}

	/**
	 * Returns the measure, or for a step the step.
	 *
	 * @param finding the finding that it answers, or null
	 * @param others the further findings that it answers
	 */
	LedgerMeasure build(LedgerFinding finding, List<LedgerFinding> others) {
		return new LedgerMeasure(finding, text, place, Map.copyOf(texts), List.copyOf(leaders), List.copyOf(persons),
				List.copyOf(departments), List.copyOf(cooperators), start, due, completed, closed, kind,
				steps.stream().map(step -> step.build(finding, List.of())).toList(), List.copyOf(milestones), others, fields.values(),
				notes);
	}
}
