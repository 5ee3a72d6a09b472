/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.report.kind.ledger;

/** The level of a column: cells of rows with the same element at that level are merged. */
public enum LedgerLevel {
	/** One cell for each finding. */
	FINDING,
	/** One cell for each measure of a finding. */
	MEASURE,
	/** One cell for each step. */
	STEP
}
