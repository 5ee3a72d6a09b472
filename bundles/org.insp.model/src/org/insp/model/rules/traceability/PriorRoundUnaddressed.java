/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.model.rules.traceability;

import java.util.ArrayList;

import org.eclipse.emf.ecore.EClass;
import org.insp.model.Finding;
import org.insp.model.FindingState;
import org.insp.model.InspPackage.Literals;
import org.insp.model.Severity;
import org.insp.model.check.Judgement;
import org.insp.model.check.Rule;
import org.insp.model.findings.Answers;

/** An item of a previous round or an audit is still open and nobody says why, or what is done about it. */
final class PriorRoundUnaddressed extends Rule<Finding> {

	PriorRoundUnaddressed() {
		super("prior-round-unaddressed", Severity.ERROR, Finding.class);
	}

	@Override
	protected void check(Finding finding, Judgement judgement) {
		if (finding.getState() == FindingState.OPEN && Answers.isLeftOver(finding)) {
			var missing = new ArrayList<EClass>();
			if (!Answers.of(judgement).hasCause(finding)) {
				missing.add(Literals.CAUSE);
			}
			if (!Answers.of(judgement).hasMeasure(finding)) {
				missing.add(Literals.MEASURE);
			}
			if (!missing.isEmpty()) {
				judgement.report(finding, finding, missing);
			}
		}
	}
}
