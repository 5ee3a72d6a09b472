/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.report.ledger;

import org.insp.model.Language;
import org.insp.report.read.Grid;

/**
 * Where in a file something stands.
 *
 * @param sheet the sheet or table
 * @param row the row, the first of which is 0
 * @param column the column, the first of which is 0
 */
public record CellPlace(String sheet, int row, int column) implements SourcePlace {

	@Override
	public String text(Language language) {
		return toString();
	}

	/** Returns the place as spreadsheet programs write it: {@code 整改台账!C5}. */
	@Override
	public String toString() {
		return sheet + '!' + cell();
	}

	/** Returns the place without its sheet: {@code C5}. */
	public String cell() {
		return letters() + (row + 1);
	}

	/** Returns the column as spreadsheet programs write it: {@code C}. */
	public String letters() {
		return Grid.letters(column);
	}
}
