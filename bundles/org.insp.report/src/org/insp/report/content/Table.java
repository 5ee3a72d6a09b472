/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.report.content;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A table with headings, or a form without. Every row has a cell for each column; where a cell spans several, the others are
 * {@linkplain TableCell#isCovered() covered}.
 *
 * @param name a short name: that of the sheet in a workbook
 * @param columns its columns, in order
 * @param rows its rows, in order
 * @param foot the lines of totals below them, which are no data: they are neither filtered nor handed to other programs
 * @param origin what it was made of, where people may change it and give it back
 */
public record Table(String name, List<Column> columns, List<Row> rows, List<Row> foot, Optional<TableOrigin> origin) implements Block {

	/** Copies the lists and checks that each row has a cell for each column. */
	public Table {
		columns = List.copyOf(columns);
		rows = List.copyOf(rows);
		foot = List.copyOf(foot);
		for (var row : Stream.concat(rows.stream(), foot.stream()).toList()) {
			if (row.cells().size() != columns.size()) {
				throw new IllegalArgumentException(row.cells().size() + " cells in " + columns.size() + " columns");
			}
		}
	}

	/** A table that nobody gives back. */
	public Table(String name, List<Column> columns, List<Row> rows, List<Row> foot) {
		this(name, columns, rows, foot, Optional.empty());
	}

	/** A table without totals. */
	public Table(String name, List<Column> columns, List<Row> rows) {
		this(name, columns, rows, List.of());
	}

	/** Returns the rows as they are shown, those of the foot at the end. */
	public List<Row> shownRows() {
		return Stream.concat(rows.stream(), foot.stream()).toList();
	}

	/** Returns whether it has a head: forms have none, all their headings are empty. */
	public boolean hasHead() {
		return columns.stream().anyMatch(column -> !column.heading().isEmpty());
	}

	/** Returns the rows of headings: one, or as many as the deepest group of columns needs; none for a form. */
	public List<Row> headRows() {
		return hasHead() ? TableHeadings.of(columns) : List.of();
	}

	/** Returns the cell at a place, or, where that is covered, the cell that covers it. The rows of the foot follow the others. */
	public TableCell effectiveCell(int row, int column) {
		for (int r = row; r >= 0; r--) {
			for (int c = column; c >= 0; c--) {
				var cell = (r < rows.size() ? rows.get(r) : foot.get(r - rows.size())).cells().get(c);
				if (!cell.isCovered() && r + cell.rowSpan() > row && c + cell.columnSpan() > column) {
					return cell;
				}
			}
		}
		throw new IllegalStateException("nothing covers row " + row + ", column " + column);
	}
}
