/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.report.ledger;

import org.insp.model.FieldKind;

/**
 * A further column of a ledger.
 *
 * @param heading its heading, with the headings above it: {@code 问题金额/其中/违规金额}
 * @param kind what sort of values it has
 * @param unit the unit that the heading or the sheet says, or null
 */
public record LedgerField(String heading, FieldKind kind, String unit) {
}
