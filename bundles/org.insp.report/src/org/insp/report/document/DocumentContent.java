/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.report.document;

import org.insp.report.ledger.LedgerContent;

/**
 * What an official document says.
 *
 * @param head what it says about itself and the inspection
 * @param isSelfReport whether its findings are those that it reports on itself, not those of the inspection
 * @param content its findings and measures, as a ledger would say them
 */
public record DocumentContent(DocumentHead head, boolean isSelfReport, LedgerContent content) {

	/** Returns whether it has neither findings nor measures, as speeches have none. */
	public boolean isEmpty() {
		return content.findings().isEmpty() && content.measures().isEmpty();
	}
}
