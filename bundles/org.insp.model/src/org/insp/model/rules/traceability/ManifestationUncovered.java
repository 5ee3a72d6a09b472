/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.model.rules.traceability;

import java.util.stream.Stream;

import org.insp.model.Finding;
import org.insp.model.Manifestation;
import org.insp.model.Measure;
import org.insp.model.Severity;
import org.insp.model.findings.CoverageRule;
import org.insp.model.findings.FindingCoverage;

/** All measures for a finding single out manifestations of it, and none this one. */
final class ManifestationUncovered extends CoverageRule<Manifestation> {

	ManifestationUncovered() {
		super("manifestation-uncovered", Severity.WARNING);
	}

	@Override
	protected Stream<Manifestation> lacking(Finding finding, FindingCoverage answers) {
		boolean covered = answers.measures(finding).stream().anyMatch(measure -> !singlesOut(measure, finding));
		// where nothing addresses the finding at all, that is said of the finding
		return covered || !answers.hasMeasure(finding)
				? Stream.empty()
				: finding.getManifestations().stream().filter(m -> answers.measures(m).isEmpty());
	}

	private static boolean singlesOut(Measure measure, Finding finding) {
		return measure.getAddresses().stream().anyMatch(target -> target instanceof Manifestation && target.eContainer() == finding);
	}
}
