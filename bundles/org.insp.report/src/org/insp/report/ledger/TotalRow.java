/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.report.ledger;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.insp.model.fields.FieldNumbers;
import org.insp.report.ledger.LedgerNote.Kind;
import org.insp.report.read.Grid;
import org.insp.report.read.GridCell;

/** A row of totals, compared with the rows above it: what does not add up is told, whoever made the mistake. */
final class TotalRow {

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
		for (var column : columns) {
			var written = number(grid.cell(row, column.index()));
			if (column.role() != ColumnRole.NUMBER && written.isPresent()) {
				var sum = sum(all, column.index());
				boolean isRight = sum.isEmpty() || Stream.of(sum, sum(sinceLast, column.index())).flatMap(Optional::stream)
						.anyMatch(each -> each.compareTo(written.get()) == 0);
				if (!isRight) {
					notes.add(new LedgerNote(new CellPlace(grid.name(), row, column.index()), Kind.SUM, column.heading(),
							List.of(plain(written.get()), plain(sum.get()))));
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

	private static Optional<BigDecimal> number(GridCell cell) {
		return cell.date() != null
				? Optional.empty()
				: Optional.ofNullable(cell.number()).or(() -> FieldNumbers.amount(cell.text().replaceFirst("^[$￥¥]", "")));
	}

	private static String plain(BigDecimal number) {
		return number.stripTrailingZeros().toPlainString();
	}
}
