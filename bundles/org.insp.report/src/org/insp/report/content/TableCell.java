/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.report.content;

/**
 * A cell of a table.
 *
 * @param value what stands in it
 * @param tone how urgent it is
 * @param rowSpan over how many rows it goes, itself included; 0 where another cell covers it
 * @param columnSpan over how many columns it goes, itself included; 0 where another cell covers it
 */
public record TableCell(Value value, Tone tone, int rowSpan, int columnSpan) {

	/** An empty cell. */
	public static final TableCell EMPTY = of(Value.NONE);
	/** A place that a cell above or to the left covers. */
	public static final TableCell COVERED = new TableCell(Value.NONE, Tone.NONE, 0, 0);

	/** A cell of one row and one column. */
	public static TableCell of(Value value) {
		return new TableCell(value, Tone.NONE, 1, 1);
	}

	/** A cell with a text. */
	public static TableCell text(String text) {
		return of(Value.text(text));
	}

	/** The same cell over several rows. */
	public TableCell overRows(int rows) {
		return new TableCell(value, tone, rows, columnSpan);
	}

	/** The same cell over several columns. */
	public TableCell overColumns(int columns) {
		return new TableCell(value, tone, rowSpan, columns);
	}

	/** The same cell with another tone. */
	public TableCell with(Tone other) {
		return new TableCell(value, other, rowSpan, columnSpan);
	}

	/** Returns whether another cell covers this place. */
	public boolean isCovered() {
		return rowSpan == 0;
	}
}
