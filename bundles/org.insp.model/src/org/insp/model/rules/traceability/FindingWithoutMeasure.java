/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.model.rules.traceability;

import java.util.stream.Stream;

import org.insp.model.Finding;
import org.insp.model.FindingState;
import org.insp.model.Severity;
import org.insp.model.findings.CoverageRule;
import org.insp.model.findings.FindingCoverage;
import org.insp.model.findings.FindingSets;

/** A plan answers the set of findings, but no measure addresses this one, and it does not say itself who rectifies it or by when. */
final class FindingWithoutMeasure extends CoverageRule<Finding> {

	FindingWithoutMeasure() {
		super("finding-without-measure", Severity.ERROR);
	}

	@Override
	protected Stream<Finding> lacking(Finding finding, FindingCoverage answers) {
		// an accepted risk is accepted for the recommendations too
		return answers.hasMeasure(finding) || finding.getState() == FindingState.ACCEPTED
				? Stream.empty()
				: FindingSets.followedUp(finding).filter(
						f -> !answers.hasMeasure(f) && !FindingCoverage.isExcused(f) && !FindingCoverage.isOwnTask(f));
	}
}
