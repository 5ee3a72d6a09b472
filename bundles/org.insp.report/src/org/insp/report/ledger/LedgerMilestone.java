/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.report.ledger;

/**
 * A milestone of a measure.
 *
 * @param due by when it is reached
 * @param text what is reached
 * @param done when it was really reached, or null
 */
public record LedgerMilestone(LedgerDate due, String text, LedgerDate done) {
}
