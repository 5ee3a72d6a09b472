/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.report.ledger;

import java.util.List;

/**
 * A problem of a ledger.
 *
 * @param number the number as it is written; empty if there is none
 * @param aspect the group that it is in; empty if there is none
 * @param text the problem
 * @param place where it stands
 * @param manifestations how it shows
 * @param causes why it arose
 * @param further what the further columns say about it
 * @param notes what was not understood
 */
public record LedgerFinding(String number, String aspect, String text, SourcePlace place, List<String> manifestations, List<String> causes,
		List<LedgerValue> further, List<LedgerNote> notes) {
}
