/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.model.rules.traceability;

import org.insp.model.DateText;
import org.insp.model.Finding;
import org.insp.model.FindingState;
import org.insp.model.InspPackage.Literals;
import org.insp.model.Severity;
import org.insp.model.check.Rule;
import org.insp.model.check.RuleContext;

/** The risk of a finding was accepted until a day that has passed. */
final class RiskAcceptanceExpired extends Rule<Finding> {

	RiskAcceptanceExpired() {
		super("risk-acceptance-expired", Severity.WARNING, Finding.class);
	}

	@Override
	protected void check(Finding finding, RuleContext context) {
		if (finding.getState() == FindingState.ACCEPTED) {
			DateText.dateOf(finding.getStateUntil()).filter(context.referenceDate()::isAfter)
					.ifPresent(day -> context.report(finding, Literals.FINDING__STATE_UNTIL, finding, day));
		}
	}

	@Override
	public boolean dependsOnDate() {
		return true;
	}
}
