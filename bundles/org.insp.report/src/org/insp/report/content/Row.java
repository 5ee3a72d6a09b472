/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.report.content;

import java.util.List;

/**
 * A row of a table.
 *
 * @param cells its cells, one for each column
 */
public record Row(List<TableCell> cells) {

	/** Copies the list. */
	public Row {
		cells = List.copyOf(cells);
	}
}
