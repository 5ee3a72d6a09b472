/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.report.ledger;

import java.util.List;

/**
 * For what a column was taken.
 *
 * @param place the lowest cell of its heading
 * @param headings its heading, after those above it, the uppermost first
 * @param role what it holds
 */
public record LedgerColumnUse(CellPlace place, List<String> headings, ColumnRole role) {

	/** Copies the list. */
	public LedgerColumnUse {
		headings = List.copyOf(headings);
	}

	/** Returns its heading, with the headings above it. */
	public String heading() {
		return String.join("/", headings);
	}
}
