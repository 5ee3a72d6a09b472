/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.report.ledger;

import java.time.LocalDate;

/**
 * A date of a ledger.
 *
 * @param written what one sees in the cell
 * @param wording the same as a date of the language, with the year if the file says it elsewhere; what is written where it is none
 * @param date the day, of a period the last one, or null where no day of the calendar follows from the file
 * @param isDate whether the language reads the wording as a day, a period or a number of days
 */
public record LedgerDate(String written, String wording, LocalDate date, boolean isDate) {
}
