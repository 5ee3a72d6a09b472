/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.model.rules.traceability;

import java.util.stream.Stream;

import org.insp.model.Committee;
import org.insp.model.Feedback;
import org.insp.model.Finding;
import org.insp.model.FindingSet;
import org.insp.model.Severity;
import org.insp.model.findings.CoverageRule;
import org.insp.model.findings.FindingCoverage;
import org.insp.model.people.PartyBodies;

/** No member claims a finding of the feedback; where a government or a firm is addressed, nobody is asked to. */
final class FindingUnclaimed extends CoverageRule<Finding> {

	FindingUnclaimed() {
		super("finding-unclaimed", Severity.WARNING);
	}

	@Override
	protected boolean concerns(FindingSet set) {
		return set instanceof Feedback && !(set.getTo() instanceof Committee committee && !PartyBodies.isParty(committee));
	}

	@Override
	protected Stream<Finding> lacking(Finding finding, FindingCoverage answers) {
		return Stream.of(finding).filter(f -> !answers.isClaimed(f));
	}
}
