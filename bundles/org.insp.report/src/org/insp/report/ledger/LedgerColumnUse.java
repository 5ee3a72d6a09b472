/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.report.ledger;

/**
 * For what a column was taken.
 *
 * @param place the lowest cell of its heading
 * @param heading its heading, with the headings above it
 * @param lowest its heading alone
 * @param role what it holds
 */
public record LedgerColumnUse(CellPlace place, String heading, String lowest, ColumnRole role) {
}
