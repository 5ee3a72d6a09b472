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
 * @param column its heading and look
 * @param level what its cells are about
 * @param cell the cell of a row
 * @param total what stands below it in the line of totals; empty for nothing
 */
record LedgerColumn(Column column, Level level, Function<LedgerEntry, TableCell> cell, Function<List<LedgerEntry>, String> total) {

	/** A column without a total. */
	LedgerColumn(Column column, Level level, Function<LedgerEntry, TableCell> cell) {
		this(column, level, cell, entries -> "");
	}

	/** The same column with a total. */
	LedgerColumn withTotal(Function<List<LedgerEntry>, String> other) {
		return new LedgerColumn(column, level, cell, other);
	}

	/** The same column under another heading; under its own for null. */
	LedgerColumn headed(String heading) {
		return heading == null || heading.isBlank()
				? this
				: new LedgerColumn(new Column(heading, column.width(), column.isCentred(), column.choices()), level, cell, total);
	}

	/** Returns whether any row says something here. */
	boolean isFilled(List<LedgerEntry> entries) {
		return entries.stream().anyMatch(entry -> !cell.apply(entry).value().text().isEmpty());
	}
}
