/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.report.kind.ledger;

/** The level of a column: cells of rows with the same element at that level are merged. */
public enum LedgerLevel {
	/** One cell for each finding. */
	FINDING,
	/** One cell for each recommendation in a finding; where it has none, for the finding. */
	RECOMMENDATION,
	/** One cell for each measure of a finding. */
	MEASURE,
	/** One cell for each step. */
	STEP;

	/** Returns whether it is above that of measures. */
	public boolean isAboveMeasures() {
		return this == FINDING || this == RECOMMENDATION;
	}
}
