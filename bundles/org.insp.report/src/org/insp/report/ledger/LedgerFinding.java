/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.report.ledger;

import java.util.List;

/**
 * A problem of a ledger.
 *
 * @param number the number as it is written; empty if there is none
 * @param aspect the group that it is in; empty if there is none
 * @param title the problem in short; empty if only its text is known
 * @param text the problem
 * @param place where it stands
 * @param manifestations how it shows
 * @param causes why it arose
 * @param response what those who are answerable say to it; empty if nothing is known
 * @param further what the further columns say about it
 * @param notes what was not understood
 */
public record LedgerFinding(String number, String aspect, String title, String text, SourcePlace place, List<String> manifestations,
		List<String> causes, String response, List<LedgerValue> further, List<LedgerNote> notes) {

	/** A problem without a title, as ledgers and documents have them. */
	public LedgerFinding(String number, String aspect, String text, SourcePlace place, List<String> manifestations, List<String> causes,
			List<LedgerValue> further, List<LedgerNote> notes) {
		this(number, aspect, "", text, place, manifestations, causes, "", further, notes);
	}
}
