/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.report.ledger;

/**
 * A column of a table.
 *
 * @param index its place, the first of which is 0
 * @param path its heading with those above it, the topmost first, separated by a slash
 * @param role what it holds
 * @param field the further field, where it is one; else null
 */
record TableColumn(int index, String path, ColumnRole role, LedgerField field) {

	/** Returns the same column with another role. */
	TableColumn as(ColumnRole other) {
		return new TableColumn(index, path, other, field);
	}

	/** Returns the lowest heading. */
	String heading() {
		return TableHead.lowest(path);
	}
}
