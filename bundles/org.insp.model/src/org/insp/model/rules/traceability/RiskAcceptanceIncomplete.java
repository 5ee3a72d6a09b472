/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.model.rules.traceability;

import java.util.ArrayList;

import org.insp.model.Finding;
import org.insp.model.FindingState;
import org.insp.model.InspPackage.Literals;
import org.insp.model.Severity;
import org.insp.model.check.Phrase;
import org.insp.model.check.Rule;
import org.insp.model.check.RuleContext;

/** The risk of a finding is accepted, and nobody says why or who accepted it. */
final class RiskAcceptanceIncomplete extends Rule<Finding> {

	RiskAcceptanceIncomplete() {
		super("risk-acceptance-incomplete", Severity.WARNING, Finding.class);
	}

	@Override
	protected void check(Finding finding, RuleContext context) {
		if (finding.getState() == FindingState.ACCEPTED) {
			var missing = new ArrayList<Phrase>();
			if (!finding.eIsSet(Literals.FINDING__STATE_BY)) {
				missing.add(Phrase.of("by"));
			}
			if (finding.getStateReason() == null) {
				missing.add(Phrase.of("because"));
			}
			if (!missing.isEmpty()) {
				context.report(finding, Literals.FINDING__STATE, finding, missing);
			}
		}
	}
}
