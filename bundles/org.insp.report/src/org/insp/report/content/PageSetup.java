/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.report.content;

/** The paper for which a report is meant. */
public enum PageSetup {
	/** A4, upright: documents. */
	A4_PORTRAIT,
	/** A4, sideways: lists. */
	A4_LANDSCAPE,
	/** A3, sideways: ledgers. */
	A3_LANDSCAPE;

	/** Returns whether the long side lies. */
	public boolean isLandscape() {
		return this != A4_PORTRAIT;
	}
}
