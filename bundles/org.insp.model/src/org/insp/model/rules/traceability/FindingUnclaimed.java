/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.model.rules.traceability;

import java.util.stream.Stream;

import org.insp.model.Feedback;
import org.insp.model.Finding;
import org.insp.model.FindingSet;
import org.insp.model.Severity;
import org.insp.model.findings.CoverageRule;
import org.insp.model.findings.FindingCoverage;

/** No member claims a finding of the feedback. */
final class FindingUnclaimed extends CoverageRule<Finding> {

	FindingUnclaimed() {
		super("finding-unclaimed", Severity.WARNING);
	}

	@Override
	protected boolean concerns(FindingSet set) {
		return set instanceof Feedback;
	}

	@Override
	protected Stream<Finding> lacking(Finding finding, FindingCoverage answers) {
		return Stream.of(finding).filter(f -> !answers.isClaimed(f));
	}
}
