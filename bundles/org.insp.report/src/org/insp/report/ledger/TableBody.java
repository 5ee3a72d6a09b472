/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.report.ledger;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

import org.insp.report.read.Grid;
import org.insp.report.read.GridCell;

/** The body of a table, in which a cell may be merged, blank or a ditto mark. */
final class TableBody {

	private static final Pattern DITTO = Pattern.compile("[〃″\"＂″]|''|同上|同前|同上行|ditto|as above", Pattern.CASE_INSENSITIVE);
	private static final List<ColumnRole> RESPONSIBILITY =
			List.of(ColumnRole.LEADER, ColumnRole.PEOPLE, ColumnRole.PERSON, ColumnRole.DEPARTMENT, ColumnRole.DEPARTMENT_PERSON);
	private static final List<ColumnRole> DEADLINE = List.of(ColumnRole.DUE, ColumnRole.KIND);

	private final Grid grid;
	private final int top;
	private final List<TableColumn> columns;
	private final boolean hasSpans;

	/**
	 * @param grid the sheet
	 * @param top the first row of the body
	 * @param bottom the last row of the body
	 * @param columns its columns
	 */
	TableBody(Grid grid, int top, int bottom, List<TableColumn> columns) {
		this.grid = grid;
		this.top = top;
		this.columns = columns;
		this.hasSpans = columns.stream().anyMatch(column -> java.util.stream.IntStream.rangeClosed(top, bottom)
				.anyMatch(row -> grid.span(row, column.index()).filter(span -> span.bottom() > span.top()).isPresent()));
	}

	Grid grid() {
		return grid;
	}

	List<TableColumn> columns() {
		return columns;
	}

	/** The number of columns. */
	int width() {
		return columns.size();
	}

	/** The index of the first column. */
	int first() {
		return columns.get(0).index();
	}

	/** The column of a role. */
	Optional<TableColumn> column(ColumnRole role) {
		return columns.stream().filter(column -> column.role() == role).findFirst();
	}

	/** Whether a column holds findings, measures or steps. */
	boolean isTextual(int index) {
		return columns.stream().anyMatch(column -> column.index() == index && isText(column));
	}

	/** Whether a row has a finding or a measure of its own. */
	boolean hasText(int row) {
		return columns.stream().anyMatch(column -> isText(column) && !grid.cell(row, column.index()).isEmpty());
	}

	private static boolean isText(TableColumn column) {
		return column.role() == ColumnRole.FINDING || column.role() == ColumnRole.MEASURE || column.role() == ColumnRole.STEP;
	}

	/** Whether a place holds something of its own: neither blank, nor merged with the one above, nor a ditto mark. */
	boolean isOwn(int row, TableColumn column) {
		var cell = grid.cell(row, column.index());
		return !cell.isEmpty() && !DITTO.matcher(cell.text()).matches();
	}

	/** What holds at a place: its own cell, that of a merged one, or that which a ditto mark repeats. */
	GridCell value(int row, TableColumn column) {
		int at = row;
		var cell = grid.seen(at, column.index());
		while (at > top && DITTO.matcher(cell.text()).matches()) {
			cell = grid.seen(--at, column.index());
		}
		return DITTO.matcher(cell.text()).matches() ? GridCell.EMPTY : cell;
	}

	/** The text that holds at a place of a role; empty where there is no such column. */
	String text(int row, ColumnRole role) {
		return column(role).map(column -> value(row, column).text()).orElse("");
	}

	/** The place of a column's cell that holds in a row: of a merged one its first cell. */
	CellPlace place(int row, TableColumn column) {
		return new CellPlace(grid.name(), grid.span(row, column.index()).map(span -> span.top()).orElse(row), column.index());
	}

	/**
	 * The row that says what holds in a row for a role: itself; in a format without merged cells the row above within the same finding,
	 * where
	 * the row names nobody, and for the deadline where it has none either.
	 *
	 * @param firstRow the first row of the finding
	 */
	int source(int row, ColumnRole role, int firstRow) {
		boolean isDeadline = DEADLINE.contains(role);
		if (hasSpans || !isDeadline && !RESPONSIBILITY.contains(role)) {
			return row;
		}
		int at = row;
		while (at > firstRow && isBlank(at, RESPONSIBILITY) && (!isDeadline || isBlank(at, DEADLINE))) {
			at--;
		}
		return at;
	}

	private boolean isBlank(int row, List<ColumnRole> roles) {
		return columns.stream().filter(column -> roles.contains(column.role()))
				.allMatch(column -> grid.cell(row, column.index()).isEmpty());
	}
}
