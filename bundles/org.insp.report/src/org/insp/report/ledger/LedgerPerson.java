/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.report.ledger;

/**
 * A person as a cell names them.
 *
 * @param name the name
 * @param post the post that stands with it, or null
 */
public record LedgerPerson(String name, String post) {
}
