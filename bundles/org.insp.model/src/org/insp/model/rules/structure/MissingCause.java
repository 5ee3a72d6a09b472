/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.model.rules.structure;

import java.util.stream.Stream;

import org.insp.model.Finding;
import org.insp.model.Severity;
import org.insp.model.findings.CoverageRule;
import org.insp.model.findings.FindingCoverage;

/** A plan answers the finding, and nobody says why it came about. */
final class MissingCause extends CoverageRule<Finding> {

	MissingCause() {
		super("missing-cause", Severity.WARNING);
	}

	@Override
	protected Stream<Finding> lacking(Finding finding, FindingCoverage answers) {
		return Stream.of(finding).filter(f -> !answers.hasCause(f) && !FindingCoverage.isExcused(f));
	}
}
