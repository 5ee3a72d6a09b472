/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.report.kind.ledger;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.insp.model.Finding;
import org.insp.model.Measure;
import org.insp.report.input.FindingMeasures;
import org.insp.report.input.ReportInput;

/**
 * The rows of a ledger: the findings in the order of the feedback, below each its measures in the order of the plan, below each its steps.
 * A measure that answers several findings stands below each of them; findings without a measure have a row too, and what answers no
 * finding stands at the end.
 */
final class LedgerEntries {

	private final List<LedgerEntry> entries = new ArrayList<>();
	private int number;

	private LedgerEntries() {
	}

	static List<LedgerEntry> of(ReportInput input) {
		var all = new LedgerEntries();
		var answers = new FindingMeasures(input);
		answers.findings().forEach(finding -> all.add(Optional.of(finding), answers.measures(finding)));
		answers.unrelated().forEach(measure -> all.add(Optional.empty(), Set.of(measure)));
		return all.entries;
	}

	private void add(Optional<Finding> finding, Set<Measure> measures) {
		number++;
		if (measures.isEmpty()) {
			entries.add(new LedgerEntry(number, finding, Optional.empty(), Optional.empty()));
		}
		for (var measure : measures) {
			if (measure.getSteps().isEmpty()) {
				entries.add(new LedgerEntry(number, finding, Optional.of(measure), Optional.empty()));
			}
			measure.getSteps().forEach(step -> entries.add(new LedgerEntry(number, finding, Optional.of(measure), Optional.of(step))));
		}
	}
}
