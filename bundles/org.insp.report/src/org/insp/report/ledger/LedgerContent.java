/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.report.ledger;

import java.util.List;

import org.insp.model.Language;

/**
 * What ledgers say, independent of their form.
 *
 * @param language the language of their headings
 * @param head what stands around the tables
 * @param columns for what each column was taken
 * @param findings the problems, in the order of the rows
 * @param measures the measures, in the order of the rows
 * @param notes what was left out or concluded outside of findings and measures
 */
public record LedgerContent(Language language, LedgerHead head, List<LedgerColumnUse> columns, List<LedgerFinding> findings,
		List<LedgerMeasure> measures, List<LedgerNote> notes) {

	/** Returns the aspects in their order. */
	public List<String> aspects() {
		return findings.stream().map(LedgerFinding::aspect).filter(aspect -> !aspect.isEmpty()).distinct().toList();
	}
}
