/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.report.kind.ledger;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

import org.insp.model.Finding;
import org.insp.model.InspPackage.Literals;
import org.insp.model.Measure;
import org.insp.model.WorkItem;
import org.insp.model.measures.WorkItems;
import org.insp.model.policy.PlaceWords;
import org.insp.report.input.FindingMeasures;
import org.insp.report.input.ReportInput;

/**
 * The rows of a ledger: the findings in the order of the feedback, below each its measures in the order of the plan, below each its steps.
 * A finding with recommendations has those of the measures below each recommendation that answer it, those of the finding before them.
 * A measure of which more is said than of its steps has a row of its own above them; where steps are not shown it has one row.
 * A measure that answers several findings stands below each of them; findings without a measure have a row too, and what answers no
 * finding stands at the end.
 */
final class LedgerEntries {

	private static final List<Predicate<WorkItem>> OWN = List.of(item -> !item.getLeadDepartments().isEmpty(), WorkItems::isAssigned,
			item -> item.getDue() != null, item -> PlaceWords.isWritten(item, Literals.WORK_ITEM__STATUS),
			item -> !item.getProgress().isEmpty());

	private final List<LedgerEntry> entries = new ArrayList<>();
	private final boolean hasSteps;
	private int number;

	private LedgerEntries(boolean hasSteps) {
		this.hasSteps = hasSteps;
	}

	/**
	 * @param input what the report is made of
	 * @param hasSteps whether steps have rows
	 */
	static List<LedgerEntry> of(ReportInput input, boolean hasSteps) {
		var all = new LedgerEntries(hasSteps);
		var answers = new FindingMeasures(input);
		answers.findings().forEach(finding -> all.add(finding, answers));
		answers.unrelated().forEach(measure -> {
			all.number++;
			all.add(Optional.empty(), Optional.empty(), Set.of(measure));
		});
		return all.entries;
	}

	private void add(Finding finding, FindingMeasures answers) {
		number++;
		var recommendations = answers.recommendations(finding);
		var own = answers.ownMeasures(finding);
		if (recommendations.isEmpty() || !own.isEmpty()) {
			add(Optional.of(finding), Optional.empty(), own);
		}
		recommendations.forEach(each -> add(Optional.of(finding), Optional.of(each), answers.measures(each)));
	}

	private void add(Optional<Finding> finding, Optional<Finding> recommendation, Set<Measure> measures) {
		if (measures.isEmpty()) {
			entries.add(new LedgerEntry(number, finding, recommendation, Optional.empty(), Optional.empty(), false));
		}
		for (var measure : measures) {
			boolean isWhole = !hasSteps || measure.getSteps().isEmpty();
			if (isWhole || hasRow(measure)) {
				entries.add(new LedgerEntry(number, finding, recommendation, Optional.of(measure), Optional.empty(), isWhole));
			}
			if (!isWhole) {
				measure.getSteps().forEach(step -> entries
						.add(new LedgerEntry(number, finding, recommendation, Optional.of(measure), Optional.of(step), false)));
			}
		}
	}

	/** Whether a measure says itself what one of its steps says, too, so that one would hide the other. */
	private static boolean hasRow(Measure measure) {
		return OWN.stream().anyMatch(own -> own.test(measure) && measure.getSteps().stream().anyMatch(own));
	}
}
