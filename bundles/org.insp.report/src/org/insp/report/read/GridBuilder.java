/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.report.read;

import java.util.ArrayList;
import java.util.List;

/** Collects the cells of a table row by row and refuses more than a ledger can have. */
final class GridBuilder {

	/** The most rows with content that are read. */
	static final int MAX_ROWS = 200_000;
	/** The most cells with content that are read, in all tables of a file. */
	static final int MAX_CELLS = 4_000_000;

	private final String file;
	private final List<GridRow> rows = new ArrayList<>();
	private final List<GridSpan> spans = new ArrayList<>();
	private List<GridCell> row = new ArrayList<>();
	private int filled;
	private int cells;

	GridBuilder(String file) {
		this.file = file;
	}

	/** Puts a cell of the current row into a column; rows and columns that are left out are empty. */
	void add(int column, GridCell cell) throws UnreadableFileException {
		if (cell.isEmpty()) {
			return;
		}
		if (++cells > MAX_CELLS || column > Short.MAX_VALUE) {
			throw tooLarge();
		}
		while (row.size() <= column) {
			row.add(GridCell.EMPTY);
		}
		row.set(column, cell);
	}

	/** Ends the row of a number, the first of which is 0; rows between the last one and it are empty. */
	void endRow(int number) throws UnreadableFileException {
		if (row.isEmpty()) {
			return;
		}
		if (++filled > MAX_ROWS || number > 2 * 1_048_576) {
			throw tooLarge();
		}
		while (rows.size() < number) {
			rows.add(GridRow.EMPTY);
		}
		rows.add(new GridRow(List.copyOf(row)));
		row = new ArrayList<>();
	}

	/** Adds a merged cell. */
	void merge(GridSpan span) {
		if (span.bottom() > span.top() || span.right() > span.left()) {
			spans.add(span);
		}
	}

	private UnreadableFileException tooLarge() {
		return new UnreadableFileException(UnreadableFileException.Reason.SIZE, file, MAX_ROWS, MAX_CELLS);
	}

	Grid build(String name, boolean isHidden) {
		return new Grid(name, isHidden, rows, spans);
	}
}
