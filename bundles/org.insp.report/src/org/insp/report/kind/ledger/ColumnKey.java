/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.report.kind.ledger;

import java.util.Optional;
import java.util.stream.Stream;

import org.insp.model.ColumnKind;

/**
 * What a column of a ledger is, whatever its heading.
 *
 * @param id the name of the clause, or that of a field of the place behind a word that says so
 * @param level what its cells are about
 */
public record ColumnKey(String id, LedgerLevel level) {

	private static final String MARK = "@";

	/** Reads what {@link #toString()} writes; empty for anything else. */
	public static Optional<ColumnKey> of(String written) {
		int mark = written.lastIndexOf(MARK);
		return Stream.of(LedgerLevel.values()).filter(level -> mark > 0 && level.name().equals(written.substring(mark + 1))).findFirst()
				.map(level -> new ColumnKey(written.substring(0, mark), level));
	}

	/** Returns the clause that it shows; unspecified for a field of the place. */
	public ColumnKind kind() {
		return Optional.ofNullable(ColumnKind.get(id)).orElse(ColumnKind.UNSPECIFIED);
	}

	/** Returns the name of the field of the place that it shows; empty for a clause. */
	public String field() {
		return id.startsWith(LedgerColumn.FIELD) ? id.substring(LedgerColumn.FIELD.length()) : "";
	}

	@Override
	public String toString() {
		return id + MARK + level.name();
	}
}
