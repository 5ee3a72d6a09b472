/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.report.read;

/**
 * A merged cell: rows and columns from the first, which is 0, to the last one included.
 *
 * @param top its first row
 * @param left its first column
 * @param bottom its last row
 * @param right its last column
 */
public record GridSpan(int top, int left, int bottom, int right) {

	/** Returns whether it covers a place. */
	public boolean covers(int row, int column) {
		return row >= top && row <= bottom && column >= left && column <= right;
	}
}
