/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.report.format;

import java.util.Arrays;
import java.util.stream.IntStream;

import org.insp.report.content.Column;
import org.insp.report.content.Table;

/**
 * The heights of rows, in lines, so that every text can be read. Spreadsheet programs find them out themselves, but not where a cell goes
 * over several rows.
 */
public final class RowHeights {

	private RowHeights() {
	}

	/** Returns the lines that each row of a table needs. */
	static int[] of(Table table) {
		var heights = new int[table.shownRows().size()];
		Arrays.fill(heights, 1);
		// cells of one row first: they say what there is for those of several
		for (int span = 1; span <= heights.length; span = nextSpan(table, span)) {
			for (int row = 0; row < heights.length; row++) {
				grow(table, row, span, heights);
			}
		}
		return heights;
	}

	private static int nextSpan(Table table, int span) {
		return table.shownRows().stream().flatMap(row -> row.cells().stream()).mapToInt(cell -> cell.rowSpan()).filter(each -> each > span)
				.min()
				.orElse(Integer.MAX_VALUE);
	}

	private static void grow(Table table, int row, int span, int[] heights) {
		var cells = table.shownRows().get(row).cells();
		for (int i = 0; i < cells.size(); i++) {
			var cell = cells.get(i);
			if (cell.rowSpan() == span) {
				int width = table.columns().subList(i, i + cell.columnSpan()).stream().mapToInt(Column::width).sum();
				int missing = lines(cell.value().text(), width) - IntStream.range(row, row + span).map(r -> heights[r]).sum();
				for (int r = row; missing > 0; r = r + 1 < row + span ? r + 1 : row) {
					heights[r]++;
					missing--;
				}
			}
		}
	}

	/** Returns the lines that a text takes in a width of Latin characters. */
	public static int lines(String text, int width) {
		// a margin at both sides of the cell
		int usable = Math.max(2, width - 1);
		return text.lines().mapToInt(line -> Math.max(1, (width(line) + usable - 1) / usable)).sum();
	}

	private static int width(String line) {
		return line.codePoints().map(c -> c < 0x2E80 && c != '“' && c != '”' && c != '—' && c != '…' ? 1 : 2).sum();
	}
}
