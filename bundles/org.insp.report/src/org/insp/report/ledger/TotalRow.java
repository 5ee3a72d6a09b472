/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.report.ledger;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

import org.insp.report.ledger.LedgerNote.Kind;
import org.insp.report.read.Grid;
import org.insp.report.read.GridCell;

/** A row of totals, compared with the rows above it: what does not add up is told, whoever made the mistake. */
final class TotalRow {

	private static final Pattern PART = Pattern.compile("小\\s*计.*|sub-?total.*", Pattern.CASE_INSENSITIVE);
	private static final Pattern NUMBER = Pattern.compile("[0-9][0-9,，]*(?:\\.[0-9]+)?");

	private final Grid grid;
	private final int row;
	private final List<Integer> all;
	private final List<Integer> sinceLast;

	/**
	 * @param row the row of totals
	 * @param all the rows of the table above it
	 * @param sinceLast those since the total before it
	 */
	TotalRow(Grid grid, int row, List<Integer> all, List<Integer> sinceLast) {
		this.grid = grid;
		this.row = row;
		this.all = all;
		this.sinceLast = sinceLast;
	}

	/** Returns a note for each column whose total is the sum neither of all rows nor of those since the total before. */
	List<LedgerNote> notes(List<TableColumn> columns) {
		var notes = new ArrayList<LedgerNote>();
		boolean isPart = IntStream.range(0, grid.columns()).anyMatch(column -> PART.matcher(grid.cell(row, column).text()).matches());
		for (var column : columns) {
			var written = number(grid.cell(row, column.index()));
			if (column.role() != ColumnRole.NUMBER && written.isPresent()) {
				var sum = sum(all, column.index());
				var part = sum(sinceLast, column.index()).or(() -> Optional.of(BigDecimal.ZERO));
				boolean isRight = sum.isEmpty() || part.get().compareTo(written.get()) == 0
						|| !isPart && sum.get().compareTo(written.get()) == 0;
				if (!isRight) {
					notes.add(new LedgerNote(new CellPlace(grid.name(), row, column.index()), Kind.SUM, column.heading(),
							List.of(plain(written.get()), plain(isPart ? part.get() : sum.get()))));
				}
			}
		}
		return notes;
	}

	/** The sum of a column in some rows; empty if it has anything else than numbers, or none. */
	private Optional<BigDecimal> sum(List<Integer> rows, int column) {
		var cells = rows.stream().map(each -> grid.cell(each, column)).filter(cell -> !cell.isEmpty() && !PeopleCell.isNobody(cell.text()))
				.map(TotalRow::number).toList();
		return cells.isEmpty() || cells.stream().anyMatch(Optional::isEmpty)
				? Optional.empty()
				: cells.stream().flatMap(Optional::stream).reduce(BigDecimal::add);
	}

	/** A number alone; one with a unit of its own is left to people, because others in the column may have another. */
	private static Optional<BigDecimal> number(GridCell cell) {
		return cell.date() != null
				? Optional.empty()
				: Optional.ofNullable(cell.number()).or(() -> Optional.of(cell.text()).filter(text -> NUMBER.matcher(text).matches())
						.map(text -> new BigDecimal(text.replaceAll("[,，]", ""))));
	}

	private static String plain(BigDecimal number) {
		return number.stripTrailingZeros().toPlainString();
	}
}
