/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.report.read;

import java.util.List;

/**
 * A row of a table from outside.
 *
 * @param cells its cells from the first column on; what is not listed is empty
 */
public record GridRow(List<GridCell> cells) {

	/** A row with nothing in it. */
	public static final GridRow EMPTY = new GridRow(List.of());

	/** Returns the cell of a column, the first of which is 0. */
	public GridCell cell(int column) {
		return column < cells.size() ? cells.get(column) : GridCell.EMPTY;
	}

	/** Returns whether nothing stands in the row. */
	public boolean isEmpty() {
		return cells.stream().allMatch(GridCell::isEmpty);
	}
}
