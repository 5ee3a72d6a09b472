/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.model.evaluation;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.insp.model.Finding;
import org.insp.model.FindingSet;
import org.insp.model.findings.FindingCoverage;
import org.insp.model.findings.FindingSets;

/**
 * A finding that says itself who rectifies it or by when, and that no measure answers, on a reference date.
 *
 * @param finding the finding
 * @param due the day of its deadline; empty if it has none, or no day follows from it
 * @param isDone whether it is rectified, or its risk accepted
 * @param isOverdue whether that day has passed and it is not
 */
public record FindingTask(Finding finding, Optional<LocalDate> due, boolean isDone, boolean isOverdue) {

	/** Returns those of a model, in the order of the texts. */
	public static List<FindingTask> of(EvaluatedModel model) {
		var coverage = FindingCoverage.of(model.model());
		return model.model().all(FindingSet.class).flatMap(FindingSets::followedUp)
				.filter(finding -> FindingCoverage.isOwnTask(finding) && !coverage.hasMeasure(finding))
				.map(finding -> of(finding, model)).toList();
	}

	private static FindingTask of(Finding finding, EvaluatedModel model) {
		var due = model.deadlines().due(finding);
		boolean isDone = FindingCoverage.isDone(finding, model.referenceDate());
		return new FindingTask(finding, due, isDone, !isDone && due.filter(model.referenceDate()::isAfter).isPresent());
	}
}
