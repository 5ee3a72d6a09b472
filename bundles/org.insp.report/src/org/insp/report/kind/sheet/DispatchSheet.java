/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.report.kind.sheet;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

import org.insp.model.DateText;
import org.insp.model.DispatchRecord;
import org.insp.model.Measure;
import org.insp.model.Person;
import org.insp.model.WorkItem;
import org.insp.model.measures.DuePeriod;
import org.insp.model.measures.MeasureState;
import org.insp.model.measures.MeasureTotals;
import org.insp.model.measures.WorkState;
import org.insp.model.text.MessageBundle;
import org.insp.report.content.Block;
import org.insp.report.content.Column;
import org.insp.report.content.PageSetup;
import org.insp.report.content.Paragraph;
import org.insp.report.content.Report;
import org.insp.report.content.Row;
import org.insp.report.content.Table;
import org.insp.report.content.TableCell;
import org.insp.report.content.Tone;
import org.insp.report.content.Value;
import org.insp.report.input.ElementTexts;
import org.insp.report.input.PlanTitles;
import org.insp.report.input.ReportInput;

/** The sheet for a dispatch meeting (调度表): who stands where, what is overdue, what is due, what has moved since the last meeting. */
public final class DispatchSheet {

	private final ReportInput input;
	private final MessageBundle words;
	private final ElementTexts texts;

	private DispatchSheet(ReportInput input) {
		this.input = input;
		this.words = MessageBundle.of(DispatchSheet.class, input.language());
		this.texts = input.texts();
	}

	/** Makes the sheet of a model. */
	public static Report report(ReportInput input) {
		return new DispatchSheet(input).report();
	}

	private Report report() {
		var blocks = new ArrayList<Block>();
		blocks.add(Paragraph.note(words.get("as-of", input.referenceDate())));
		blocks.add(leaders());
		blocks.add(works("overdue", state -> state.period() == DuePeriod.OVERDUE));
		blocks.add(works("this-week", state -> state.period() == DuePeriod.THIS_WEEK));
		blocks.add(works("next-week", state -> state.period() == DuePeriod.NEXT_WEEK));
		lastDispatch().ifPresent(last -> {
			blocks.add(table("changed", changed(last)));
			// behind the table, and so on its sheet
			blocks.add(Paragraph.note(words.get("last", last)));
		});
		return new Report(PlanTitles.title(input, words.get("dispatch")), input.language(), PageSetup.A4_LANDSCAPE, blocks);
	}

	/** The day of the last dispatch before the reference date. */
	private Optional<LocalDate> lastDispatch() {
		return input.model().all(DispatchRecord.class).flatMap(record -> DateText.dateOf(record.getDate()).stream())
				.filter(day -> day.isBefore(input.referenceDate())).max(Comparator.naturalOrder());
	}

	/** The steps and measures of which something is said after a day. */
	private Stream<WorkState> changed(LocalDate last) {
		return input.states().stream().flatMap(state -> Stream.concat(Stream.<WorkState>of(state),
				state.measure().getSteps().stream().map(input.evaluated()::state)))
				.filter(state -> lastProgress(state.item()).filter(day -> day.isAfter(last)).isPresent());
	}

	private Optional<LocalDate> lastProgress(WorkItem item) {
		return input.progress(item).flatMap(record -> DateText.dateOf(record.getDate()).stream()).max(Comparator.naturalOrder());
	}

	/** A row for each leader, with the totals of what they lead. */
	private Table leaders() {
		var byLeader = new LinkedHashMap<String, List<MeasureState>>();
		input.states().forEach(state -> {
			var leaders = texts.owners(state.measure());
			(leaders.isEmpty() ? List.of(words.get("nobody")) : leaders)
					.forEach(leader -> byLeader.computeIfAbsent(leader, each -> new ArrayList<>()).add(state));
		});
		var columns = Stream.of("leader", "measures", "done", "rate", "overdue", "this-week", "next-week").map(id -> column(id, 12, true));
		var rows = byLeader.entrySet().stream().map(leader -> row(leader.getKey(), leader.getValue()));
		return new Table(words.get("leaders"), columns.toList(), Stream.concat(rows, Stream.of(row(words.get("total"),
				input.states()))).toList());
	}

	/** The measures, and of these and their steps how many are overdue and due, as they stand in the tables below. */
	private Row row(String leader, List<MeasureState> states) {
		var totals = MeasureTotals.of(states);
		long overdue = count(states, DuePeriod.OVERDUE);
		long thisWeek = count(states, DuePeriod.THIS_WEEK);
		long nextWeek = count(states, DuePeriod.NEXT_WEEK);
		return new Row(
				List.of(TableCell.text(leader), TableCell.of(Value.number(totals.count())), TableCell.of(Value.number(totals.done())),
						TableCell.of(Value.share(totals.done(), totals.count())),
						TableCell.of(Value.number(overdue)).with(overdue > 0 ? Tone.OVERDUE : Tone.NONE),
						TableCell.of(Value.number(thisWeek)), TableCell.of(Value.number(nextWeek))));
	}

	private long count(List<MeasureState> states, DuePeriod period) {
		var measures = states.stream().map(MeasureState::measure).toList();
		return input.works(state -> state.period() == period).filter(state -> measures.contains(measure(state))).count();
	}

	/** The measures and steps that fit. */
	private Table works(String name, Predicate<WorkState> which) {
		return table(name, input.works(which));
	}

	/** Measures and steps, by leader and deadline. */
	private Table table(String name, Stream<WorkState> works) {
		var rows = works.sorted(Comparator.comparing((WorkState state) -> leaders(measure(state)))
				.thenComparing(state -> state.due().orElse(LocalDate.MAX))).map(this::row).toList();
		return new Table(words.get(name), List.of(column("leader", 10, true), column("measure", 34, false), column("department", 14, true),
				column("person", 10, true), column("due", 11, true), column("days", 10, true), column("status", 10, true),
				column("progress", 34, false)), rows.isEmpty() ? List.of(nothing()) : rows);
	}

	/** That nothing fits is said: an empty table might be a forgotten one. */
	private Row nothing() {
		return new Row(Stream.concat(Stream.of(TableCell.text(words.get("nothing"))), Collections.nCopies(7, TableCell.EMPTY).stream())
				.toList());
	}

	private static Measure measure(WorkState state) {
		return state.item() instanceof Measure measure ? measure : (Measure) state.item().eContainer();
	}

	private Row row(WorkState state) {
		var measure = measure(state);
		var item = state.item();
		var text = item == measure ? measure.getText() : ElementTexts.lines(Stream.of(measure.getText(), item.getText()));
		var departments = texts.names(item.getLeadDepartments());
		var doers = texts.doers(item);
		var tone = state.isDone() ? Tone.DONE : Tone.valueOf(state.urgency().name());
		var days = state.workingDaysLeft();
		var last = input.progress(item).reduce((one, other) -> other);
		return new Row(List.of(TableCell.text(leaders(measure)), TableCell.text(text),
				TableCell.text(departments.isEmpty() ? texts.names(ElementTexts.departments(measure)) : departments),
				TableCell.text(doers.isEmpty() ? texts.doers(measure) : doers),
				state.due().map(day -> TableCell.of(new Value.Day(day))).orElse(TableCell.EMPTY).with(tone),
				days.isPresent() ? days(days.getAsInt()).with(tone) : TableCell.EMPTY,
				TableCell.text(state.statusText(input.language())), TableCell.text(texts.progress(last.stream()))));
	}

	/** The working days that are left, or those by which it is overdue: a number below zero is no word of a dispatch. */
	private TableCell days(int left) {
		return left < 0 ? TableCell.text(words.get("days.overdue", -left)) : TableCell.of(Value.number(left));
	}

	private String leaders(Measure measure) {
		return texts.names(List.<Person>copyOf(measure.getLeaders()));
	}

	private Column column(String id, int width, boolean isCentred) {
		return new Column(words.get("column." + id), width, isCentred, List.of());
	}
}
