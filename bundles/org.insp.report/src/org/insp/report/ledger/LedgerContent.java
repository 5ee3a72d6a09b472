/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.report.ledger;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.insp.model.Language;
import org.insp.model.MeasureStatus;

/**
 * What ledgers say, independent of their form.
 *
 * @param language the language of their headings
 * @param head what stands around the tables
 * @param columns for what each column was taken
 * @param findings the problems, in the order of the rows
 * @param measures the measures, in the order of the rows
 * @param notes what was left out or concluded outside of findings and measures
 * @param statusWords what words of the place for a status mean, where the file says so itself
 */
public record LedgerContent(Language language, LedgerHead head, List<LedgerColumnUse> columns, List<LedgerFinding> findings,
		List<LedgerMeasure> measures, List<LedgerNote> notes, Map<String, MeasureStatus> statusWords) {

	/** What ledgers and documents say, which do not explain their words. */
	public LedgerContent(Language language, LedgerHead head, List<LedgerColumnUse> columns, List<LedgerFinding> findings,
			List<LedgerMeasure> measures, List<LedgerNote> notes) {
		this(language, head, columns, findings, measures, notes, Map.of());
	}

	/** Returns the aspects in their order. */
	public List<String> aspects() {
		return findings.stream().map(LedgerFinding::aspect).filter(aspect -> !aspect.isEmpty()).distinct().toList();
	}

	/** Returns whether it is what a plan of action in JSON says, which has no columns. */
	public boolean isPlanOfAction() {
		return Stream.concat(findings.stream().map(LedgerFinding::place), measures.stream().map(LedgerMeasure::place))
				.anyMatch(JsonPlace.class::isInstance);
	}
}
