/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.report.kind.ledger;

import java.util.List;
import java.util.function.Function;

import org.insp.report.content.Column;
import org.insp.report.content.TableCell;

/**
 * A column of a ledger.
 *
 * @param id what it is, independent of its heading: the name of the clause, or that of the field behind {@value #FIELD}
 * @param column its heading and look
 * @param level what its cells are about
 * @param cell the cell of a row
 * @param total what stands below it in the line of totals; empty for nothing
 */
record LedgerColumn(String id, Column column, LedgerLevel level, Function<LedgerEntry, TableCell> cell,
		Function<List<LedgerEntry>, String> total) {

	static final String FIELD = "field ";

	/** A column without a total. */
	LedgerColumn(String id, Column column, LedgerLevel level, Function<LedgerEntry, TableCell> cell) {
		this(id, column, level, cell, entries -> "");
	}

	/** The same column with a total. */
	LedgerColumn withTotal(Function<List<LedgerEntry>, String> other) {
		return new LedgerColumn(id, column, level, cell, other);
	}

	/** The same column under another heading; under its own for null. */
	LedgerColumn headed(String heading) {
		return heading == null || heading.isBlank()
				? this
				: new LedgerColumn(id, column.headed(heading), level, cell, total);
	}

	/** Returns whether any row says something here. */
	boolean isFilled(List<LedgerEntry> entries) {
		return entries.stream().anyMatch(entry -> !cell.apply(entry).value().text().isEmpty());
	}
}
