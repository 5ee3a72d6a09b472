/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.report.ledger;

import java.util.List;

/**
 * What a row says in a further column.
 *
 * @param field the column
 * @param text what one sees
 * @param date the date, where the column holds dates; else null
 * @param persons the persons, where the column holds names; else none
 */
public record LedgerValue(LedgerField field, String text, LedgerDate date, List<LedgerPerson> persons) {
}
