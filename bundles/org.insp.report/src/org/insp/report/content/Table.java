/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.report.content;

import java.util.List;

/**
 * A table with one row of headings, or a form without. Every row has a cell for each column; where a cell spans several, the others are
 * {@linkplain TableCell#isCovered() covered}.
 *
 * @param name a short name: that of the sheet in a workbook
 * @param columns its columns, in order
 * @param rows its rows, in order
 */
public record Table(String name, List<Column> columns, List<Row> rows) implements Block {

	/** Copies the lists and checks that each row has a cell for each column. */
	public Table {
		columns = List.copyOf(columns);
		rows = List.copyOf(rows);
		for (var row : rows) {
			if (row.cells().size() != columns.size()) {
				throw new IllegalArgumentException(row.cells().size() + " cells in " + columns.size() + " columns");
			}
		}
	}

	/** Returns whether it has a head: forms have none, all their headings are empty. */
	public boolean hasHead() {
		return columns.stream().anyMatch(column -> !column.heading().isEmpty());
	}

	/** Returns the cell at a place, or, where that is covered, the cell that covers it. */
	public TableCell effectiveCell(int row, int column) {
		for (int r = row; r >= 0; r--) {
			for (int c = column; c >= 0; c--) {
				var cell = rows.get(r).cells().get(c);
				if (!cell.isCovered() && r + cell.rowSpan() > row && c + cell.columnSpan() > column) {
					return cell;
				}
			}
		}
		throw new IllegalStateException("nothing covers row " + row + ", column " + column);
	}
}
