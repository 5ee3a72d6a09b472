/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.report.ledger;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import org.eclipse.emf.ecore.EEnum;
import org.insp.model.InspPackage.Literals;
import org.insp.model.text.LocalWords;
import org.insp.report.ledger.HeadingWords.Meaning;
import org.insp.report.read.Grid;
import org.insp.report.read.GridCell;

/**
 * A table of a sheet: its columns, known by heading and values, and its rows.
 *
 * @param rows the body, without the columns that are left out
 * @param columns all columns
 * @param dataRows the rows that hold findings and measures, and the bands of aspects
 * @param end the first row behind the table
 * @param notes the rows that were left out
 */
record LedgerTable(TableBody rows, List<TableColumn> columns, List<Integer> dataRows, int end, List<LedgerNote> notes) {

	/** Which part of the values must be words of a status or a kind. */
	private static final double MOST = 0.6;

	/** Reads the table below a heading. */
	static LedgerTable of(TableHead heading, LedgerHead head, ColumnChoices choices) {
		var grid = heading.grid();
		int top = heading.bottom() + 1;
		var plain = new TableBody(grid, top, grid.rows() - 1, columns(heading, choices));
		var notes = new ArrayList<LedgerNote>();
		var data = new ArrayList<Integer>();
		int row = top;
		boolean isEnd = false;
		int added = 0;
		while (row < grid.rows() && !isEnd) {
			var kind = heading.isRepeatedAt(row) ? RowKind.EMPTY : RowKind.of(grid, row, plain);
			switch (kind) {
				case DATA, BAND -> data.add(row);
				case TOTAL -> {
					notes.add(note(grid, row, LedgerNote.Kind.TOTAL));
					notes.addAll(new TotalRow(grid, row, List.copyOf(data), data.subList(added, data.size())).notes(plain.columns()));
					added = data.size();
				}
				case EXAMPLE -> notes.add(note(grid, row, LedgerNote.Kind.EXAMPLE));
				case END -> isEnd = true;
				default -> {
				}
			}
			row += isEnd ? 0 : 1;
		}
		int bottom = row - 1;
		var columns = withValues(data, head, plain, choices);
		var taken = columns.stream().filter(column -> column.role() != ColumnRole.LEFT_OUT).toList();
		return new LedgerTable(new TableBody(grid, top, bottom, taken), columns, data, row, notes);
	}

	/** The cells of findings and measures that have no value, because nobody has reckoned their formulas. */
	List<LedgerNote> formulas() {
		return dataRows
				.stream().flatMap(row -> rows.columns().stream().filter(column -> rows.grid().cell(row, column.index()).isUnreckoned())
						.map(column -> new LedgerNote(rows.place(row, column), LedgerNote.Kind.FORMULA,
								rows.grid().cell(row, column.index()).text())))
				.toList();
	}

	static LedgerNote note(Grid grid, int row, LedgerNote.Kind kind) {
		int column = IntStream.range(0, grid.columns()).filter(each -> !grid.cell(row, each).isEmpty()).findFirst().orElse(0);
		return new LedgerNote(new CellPlace(grid.name(), row, column), kind, grid.cell(row, column).text());
	}

	/** The columns by their headings; of several for one role the one that fits best, from the left. */
	private static List<TableColumn> columns(TableHead heading, ColumnChoices choices) {
		var paths = heading.paths();
		var meanings = paths.stream().map(path -> choices.meaning(path).orElse(null)).toList();
		Map<ColumnRole, Integer> best = new EnumMap<>(ColumnRole.class);
		IntStream.range(0, paths.size()).filter(i -> meanings.get(i) != null).boxed()
				.sorted(Comparator.comparingInt((Integer i) -> -rank(paths.get(i), meanings.get(i))))
				.forEach(i -> best.putIfAbsent(meanings.get(i).role(), i));
		var columns = new ArrayList<TableColumn>();
		for (int i = 0; i < paths.size(); i++) {
			if (!paths.get(i).isEmpty()) {
				boolean isLeftOut = meanings.get(i) != null && meanings.get(i).role() == ColumnRole.LEFT_OUT;
				var role = best.containsValue(i) || isLeftOut ? meanings.get(i).role() : ColumnRole.FURTHER;
				if (role == ColumnRole.FURTHER && isCompletion(paths.get(i), meanings.get(i)) && choices.role(paths.get(i)).isEmpty()
						&& !best.containsKey(ColumnRole.COMPLETED)) {
					role = ColumnRole.COMPLETED;
					best.put(role, i);
				}
				columns.add(new TableColumn(i, paths.get(i), role, null));
			}
		}
		return best.containsKey(ColumnRole.FINDING) ? columns : withFinding(columns, choices);
	}

	/** The columns where none is headed as that of findings: another one may hold them, and what is said of them is lost in none. */
	private static List<TableColumn> withFinding(List<TableColumn> columns, ColumnChoices choices) {
		var measure = columns.stream().filter(column -> column.role() == ColumnRole.MEASURE).mapToInt(TableColumn::index).min();
		var finding = columns.stream().filter(column -> column.role() == ColumnRole.MANIFESTATION).findFirst()
				.or(() -> columns.stream().filter(column -> column.role() == ColumnRole.FURTHER && choices.role(column.path()).isEmpty()
						&& measure.isPresent() && column.index() < measure.getAsInt()
						&& HeadingWords.isSecondFinding(column.heading())).findFirst());
		return columns.stream().map(column -> finding.isPresent() && column.equals(finding.get())
				? column.as(ColumnRole.FINDING)
				: finding.isEmpty() && column.role() != ColumnRole.NUMBER && column.role().isOfFinding()
						? column.as(ColumnRole.FURTHER)
				: column)
				.toList();
	}

	/** A word for when it was done gives way to one that says by when. */
	private static int rank(String path, Meaning meaning) {
		return isCompletion(path, meaning) ? 0 : meaning.strength();
	}

	/** Whether a column says when it was done, if another one says by when. */
	private static boolean isCompletion(String path, Meaning meaning) {
		return meaning != null && meaning.role() == ColumnRole.DUE && HeadingWords.isSecondDue(TableHead.lowest(path));
	}

	/** The columns, as far as their values decide what they are. */
	private static List<TableColumn> withValues(List<Integer> data, LedgerHead head, TableBody rows, ColumnChoices choices) {
		var grid = rows.grid();
		var columns = rows.columns();
		// a band over the rows says their group; a column of groups beside it is a mark of the finding
		boolean hasBands = data.stream().anyMatch(row -> RowKind.of(grid, row, rows) == RowKind.BAND);
		boolean hasStatus = columns.stream().anyMatch(column -> column.role() == ColumnRole.STATUS);
		var result = new ArrayList<TableColumn>();
		for (var column : columns) {
			var values = data.stream().filter(row -> rows.isOwn(row, column)).map(row -> grid.cell(row, column.index()))
					.filter(cell -> !cell.isUnreckoned()).toList();
			var role = column.role();
			if (choices.role(column.path()).isPresent()) {
				// people know better what stands in it
			} else if (role == ColumnRole.KIND && !are(values, Literals.MEASURE_KIND)
					|| role == ColumnRole.ASPECT && (hasBands || isScattered(values))
					|| role == ColumnRole.STATUS && values.stream().flatMap(cell -> NumberedItems.of(cell.text()).stream())
							.mapToInt(StatusCell::length).average().orElse(0) > 12) {
				role = role == ColumnRole.STATUS && columns.stream().noneMatch(c -> c.role() == ColumnRole.PROGRESS)
						? ColumnRole.PROGRESS
						: ColumnRole.FURTHER;
			} else if ((role == ColumnRole.COMPLETED || role == ColumnRole.CLOSED) && !areDates(values, head)) {
				role = ColumnRole.FURTHER;
			} else if (role == ColumnRole.PROGRESS && !hasStatus && are(values, Literals.MEASURE_STATUS)) {
				role = ColumnRole.STATUS;
			} else if (role == ColumnRole.FURTHER && values.isEmpty() && column.path().isEmpty()) {
				continue;
			}
			result.add(new TableColumn(column.index(), column.path(), role,
					FurtherColumns.field(column.path(), role == ColumnRole.FURTHER ? values : List.of(), head)));
		}
		return result;
	}

	private static boolean areDates(List<GridCell> values, LedgerHead head) {
		var written = values.stream()
				.filter(cell -> !PeopleCell.isNobody(cell.text()) && StatusWords.status(cell.text()).isEmpty()).toList();
		return written.stream().filter(cell -> DateCell.read(cell, head).isPresent()).count() >= written.size() * MOST;
	}

	private static boolean are(List<GridCell> values, EEnum type) {
		return !values.isEmpty() && values.stream().filter(cell -> LocalWords.meaning(type, word(cell.text())).isPresent()
				|| type == Literals.MEASURE_KIND && StatusWords.kind(cell.text()).isPresent()).count() >= values.size() * MOST;
	}

	private static String word(String text) {
		return text.toLowerCase(java.util.Locale.ROOT).strip().replace(' ', '-');
	}

	/** Whether a group comes again after another one, so that the column is a mark of each finding rather than the group of several. */
	private static boolean isScattered(List<GridCell> values) {
		var runs = new ArrayList<String>();
		values.stream().map(GridCell::text).filter(text -> runs.isEmpty() || !runs.get(runs.size() - 1).equals(text)).forEach(runs::add);
		return runs.stream().distinct().count() < runs.size();
	}
}
