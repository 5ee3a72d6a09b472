/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.report.kind.ledger;

import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.insp.model.Finding;
import org.insp.model.Measure;
import org.insp.model.Step;

/**
 * What one row of a ledger is about.
 *
 * @param number the number of the finding, from 1 on
 * @param finding the finding; empty for measures that answer none
 * @param recommendation the recommendation in the finding; empty where the row is about the finding itself
 * @param measure the measure; empty where a finding has none yet
 * @param step the step; empty where the row is about the measure itself
 * @param isWhole whether a row about a measure speaks for its steps too, because they have no rows
 */
record LedgerEntry(int number, Optional<Finding> finding, Optional<Finding> recommendation, Optional<Measure> measure, Optional<Step> step,
		boolean isWhole) {

	/** Returns whether two neighbouring rows are about the same at a level. */
	boolean isSame(LedgerEntry other, LedgerLevel level) {
		return number == other.number && (level == LedgerLevel.FINDING || isOfSameRecommendation(other)
				&& (level == LedgerLevel.RECOMMENDATION || same(measure, other.measure)
						&& (level == LedgerLevel.MEASURE || same(step, other.step))));
	}

	private boolean isOfSameRecommendation(LedgerEntry other) {
		return recommendation.isEmpty() && other.recommendation.isEmpty() || same(recommendation, other.recommendation);
	}

	/** Returns what is answered: the recommendation, else the finding. */
	Optional<Finding> answered() {
		return recommendation.or(() -> finding);
	}

	/** Returns what may say itself something that measures say: the recommendation, then the finding. */
	Stream<Finding> tasks() {
		return Stream.concat(recommendation.stream(), finding.stream());
	}

	/** Returns the steps of which the row speaks. */
	Stream<Step> steps() {
		return isWhole ? measure.stream().flatMap(each -> each.getSteps().stream()) : step.stream();
	}

	private static boolean same(Optional<? extends EObject> one, Optional<? extends EObject> other) {
		return one.isPresent() && other.isPresent() && one.get() == other.get();
	}
}
