/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.report.update;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.insp.dsl.edits.ClauseInsertion.NewClause;
import org.insp.dsl.edits.ElementEdits;
import org.insp.dsl.edits.Syntax;
import org.insp.dsl.text.QuotedText;
import org.insp.model.DateText;
import org.insp.model.InspPackage.Literals;
import org.insp.model.Measure;
import org.insp.model.ProgressRecord;
import org.insp.model.Step;
import org.insp.model.WorkItem;
import org.insp.report.input.ReportInput;
import org.insp.report.ledger.CellReader;
import org.insp.report.read.GridCell;

/** The edits that follow from the lines of a cell of progress: lines that stay, lines that are new, changed or gone. */
final class RecordEdits {

	/** A day at the beginning of a line. */
	private static final Pattern DAY =
			Pattern.compile("((?:\\d{4}[-./年])?\\d{1,2}[-./月]\\d{1,2}[日号]?)(?![-./月日\\d])[\\s:：,，、]*(.*)", Pattern.DOTALL);

	private final ReportInput input;
	private final CellReader reader;
	private final LocalDate undated;
	private final FileEdits edits;

	/** A line as it would stand in a record. */
	private record Line(String date, String text, boolean isDated) {

		/** Whether a record says it; a line without a day was imported on any. */
		boolean isOf(ProgressRecord record) {
			return text.equals(record.getText()) && (!isDated || Optional.of(date)
					.equals(DateText.dateOf(record.getDate()).map(LocalDate::toString)));
		}
	}

	/**
	 * @param input what the ledger is made of
	 * @param undated the day of lines without one
	 * @param edits gets the edits
	 */
	RecordEdits(ReportInput input, LocalDate undated, FileEdits edits) {
		this.input = input;
		this.reader = new CellReader(undated);
		this.undated = undated;
		this.edits = edits;
	}

	/** The clauses that say what a cell of a new measure says. */
	List<NewClause> clauses(String cell, Syntax syntax) {
		return lines(cell).stream().map(line -> clause(line, syntax)).toList();
	}

	/**
	 * Changes the records of a measure or a step.
	 *
	 * @param item the measure or step
	 * @param before what the cell says according to the model
	 * @param after what it says in the ledger
	 */
	void change(WorkItem item, String before, String after, Syntax syntax) throws RefusedCellException {
		var records = new ArrayList<>(records(item, before));
		var rest = after.strip() + '\n';
		while (!records.isEmpty() && rest.startsWith(text(records.get(0)) + '\n')) {
			rest = rest.substring(text(records.remove(0)).length() + 1);
		}
		rest = '\n' + rest.stripTrailing();
		while (!records.isEmpty() && rest.endsWith('\n' + text(last(records)))) {
			rest = rest.substring(0, rest.length() - text(records.remove(records.size() - 1)).length() - 1);
		}
		var lines = new ArrayList<>(lines(rest.strip()));
		lines.removeIf(line -> all(item).filter(record -> !input.isPast(record.getDate())).anyMatch(line::isOf));
		if (records.size() > 1 && !lines.isEmpty() && records.size() != lines.size()) {
			throw new RefusedCellException("lines");
		}
		for (int i = 0; i < records.size(); i++) {
			var changes = new ElementEdits(records.get(i));
			if (i >= lines.size()) {
				delete(records.get(i));
				continue;
			}
			var line = lines.get(i);
			changes.replaceAll(line.date() + ' ' + QuotedText.quote(line.text()), Literals.PROGRESS_RECORD__DATE,
					Literals.PROGRESS_RECORD__TEXT).ifPresent(edit -> edits.add(item, edit));
		}
		lines.stream().skip(records.size()).forEach(line -> edits.add(item, clause(line, syntax)));
	}

	/** Whether a cell says what the records say, those of days to come among them, and whatever day lines without one were given. */
	boolean isSaid(WorkItem item, String before, String cell) {
		try {
			var lines = lines(cell);
			return lines.stream().allMatch(line -> all(item).anyMatch(line::isOf))
					&& records(item, before).stream().allMatch(record -> lines.stream().anyMatch(line -> line.isOf(record)));
		} catch (RefusedCellException e) {
			return false;
		}
	}

	/** All records of a measure and its steps, or of a step and its measure, whatever their day. */
	private static Stream<ProgressRecord> all(WorkItem item) {
		var others = item instanceof Measure measure ? measure.getSteps().stream() : Stream.of(item.eContainer());
		return Stream.concat(Stream.of(item), others).filter(WorkItem.class::isInstance)
				.flatMap(each -> ((WorkItem) each).getProgress().stream());
	}

	private void delete(ProgressRecord record) {
		new ElementEdits(record.eContainer()).deleteClauseOf(record).ifPresent(edit -> edits.add(record.eContainer(), edit));
	}

	private static <T> T last(List<T> list) {
		return list.get(list.size() - 1);
	}

	private String text(ProgressRecord record) {
		return input.texts().progress(Stream.of(record));
	}

	/** The records that a cell shows: those of the item, or with those of its measure or of its steps. */
	private List<ProgressRecord> records(WorkItem item, String before) throws RefusedCellException {
		var own = input.progress(item).toList();
		var measure =
				item instanceof Step step && step.eContainer() instanceof Measure of ? input.progress(of) : Stream.<ProgressRecord>empty();
		var steps = item instanceof Measure of ? of.getSteps().stream().flatMap(input::progress) : Stream.<ProgressRecord>empty();
		return Stream.of(own, Stream.of(measure, own.stream(), steps).flatMap(each -> each).toList())
				.filter(each -> input.texts().progress(each.stream()).equals(before)).findFirst()
				.orElseThrow(() -> new RefusedCellException("lines"));
	}

	/** The records that some lines say: one without a day belongs to the one above only where that has none either. */
	private List<Line> lines(String text) {
		var lines = new ArrayList<Line>();
		for (var line : text.lines().map(String::strip).filter(each -> !each.isEmpty()).toList()) {
			var match = DAY.matcher(line);
			var day = match.matches() && !match.group(2).isBlank()
					? reader.date(GridCell.text(match.group(1))).filter(date -> date.date() != null)
					: Optional.<org.insp.report.ledger.LedgerDate>empty();
			lines.add(
					day.map(date -> new Line(date.date().toString(), match.group(2), true))
							.orElseGet(() -> new Line(undated.toString(), line, false)));
		}
		return lines;
	}

	private static NewClause clause(Line line, Syntax syntax) {
		return new NewClause("progress", syntax.clause("progress", line.date() + ' ' + QuotedText.quote(line.text())));
	}
}
