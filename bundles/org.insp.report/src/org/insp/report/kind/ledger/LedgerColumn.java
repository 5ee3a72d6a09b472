/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.report.kind.ledger;

import java.util.List;
import java.util.function.Function;

import org.insp.report.content.Column;
import org.insp.report.content.TableCell;
import org.insp.report.kind.ledger.LedgerEntry.Level;

/**
 * A column of a ledger.
 *
 * @param id its name for programs
 * @param column its heading and look
 * @param level what its cells are about
 * @param isAlways whether it is there even if all its cells are empty, since people fill it in
 * @param cell the cell of a row
 */
record LedgerColumn(String id, Column column, Level level, boolean isAlways, Function<LedgerEntry, TableCell> cell) {

	/** Returns whether any row says something here. */
	boolean isFilled(List<LedgerEntry> entries) {
		return entries.stream().anyMatch(entry -> !cell.apply(entry).value().text().isEmpty());
	}
}
