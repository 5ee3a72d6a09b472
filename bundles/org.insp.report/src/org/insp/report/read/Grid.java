/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.report.read;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/** A table from outside, whatever its format: a sheet of a workbook, a table of a document, a text file. */
public final class Grid {

	private final String name;
	private final boolean isHidden;
	private final List<GridRow> rows;
	private final int columns;
	private final Map<Long, GridSpan> spans = new HashMap<>();

	/**
	 * @param name the name of the sheet or table
	 * @param isHidden whether the sheet is hidden
	 * @param rows the rows from the first on
	 * @param spans the merged cells
	 */
	public Grid(String name, boolean isHidden, List<GridRow> rows, List<GridSpan> spans) {
		this.name = name;
		this.isHidden = isHidden;
		this.rows = List.copyOf(rows);
		this.columns = rows.stream().mapToInt(row -> row.cells().size()).max().orElse(0);
		for (var span : spans) {
			for (int row = span.top(); row <= Math.min(span.bottom(), rows.size() - 1); row++) {
				for (int column = span.left(); column <= Math.min(span.right(), columns - 1); column++) {
					this.spans.put(key(row, column), span);
				}
			}
		}
	}

	private static long key(int row, int column) {
		return ((long) row << 32) + column;
	}

	/** Returns the name of the sheet or table. */
	public String name() {
		return name;
	}

	/** Returns whether the sheet is hidden. */
	public boolean isHidden() {
		return isHidden;
	}

	/** Returns the number of rows. */
	public int rows() {
		return rows.size();
	}

	/** Returns the number of columns. */
	public int columns() {
		return columns;
	}

	/** Returns a row; an empty one behind the last. */
	public GridRow row(int row) {
		return row < rows.size() ? rows.get(row) : GridRow.EMPTY;
	}

	/** Returns a cell as it is stored: what a merged cell covers is empty but for its first one. */
	public GridCell cell(int row, int column) {
		return row(row).cell(column);
	}

	/** Returns the merged cell that covers a place. */
	public Optional<GridSpan> span(int row, int column) {
		return Optional.ofNullable(spans.get(key(row, column)));
	}

	/** Returns what one sees at a place: of a merged cell what stands in its first one. */
	public GridCell seen(int row, int column) {
		return span(row, column).map(span -> cell(span.top(), span.left())).orElseGet(() -> cell(row, column));
	}

	/** Returns whether a place is covered by a merged cell that begins elsewhere. */
	public boolean isCovered(int row, int column) {
		return span(row, column).filter(span -> span.top() != row || span.left() != column).isPresent();
	}

	/** Returns the same without what stands in a column. */
	public Grid withoutColumn(int column) {
		var others = rows.stream().map(row -> new GridRow(IntStream.range(0, row.cells().size())
				.mapToObj(each -> each == column ? GridCell.EMPTY : row.cell(each)).toList())).toList();
		return new Grid(name, isHidden, others, spans.values().stream().distinct().toList());
	}

	/** Returns whether nothing stands in it. */
	public boolean isEmpty() {
		return rows.stream().allMatch(GridRow::isEmpty);
	}

	/** Returns the name of a place, such as {@code 整改台账!C5}. */
	public String place(int row, int column) {
		return name + '!' + letters(column) + (row + 1);
	}

	/** Returns the letters of a column, the first of which is 0: A, B … Z, AA. */
	public static String letters(int column) {
		return (column < 26 ? "" : letters(column / 26 - 1)) + (char) ('A' + column % 26);
	}
}
