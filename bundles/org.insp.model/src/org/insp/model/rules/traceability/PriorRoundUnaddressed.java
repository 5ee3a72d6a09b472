/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.model.rules.traceability;

import java.util.ArrayList;

import org.eclipse.emf.ecore.EClass;
import org.insp.model.AuditReport;
import org.insp.model.Finding;
import org.insp.model.FindingState;
import org.insp.model.InspPackage.Literals;
import org.insp.model.Severity;
import org.insp.model.check.Rule;
import org.insp.model.check.RuleContext;
import org.insp.model.findings.FindingCoverage;

/** An item of a previous round or an audit is still open and nobody says why, or what is done about it. */
final class PriorRoundUnaddressed extends Rule<Finding> {

	PriorRoundUnaddressed() {
		super("prior-round-unaddressed", Severity.ERROR, Finding.class);
	}

	@Override
	protected void check(Finding finding, RuleContext context) {
		if (finding.getState() == FindingState.OPEN && FindingCoverage.isLeftOver(finding) && !FindingCoverage.isOwnTask(finding)) {
			var missing = new ArrayList<EClass>();
			boolean hasMeasure = FindingCoverage.of(context).hasMeasure(finding);
			// an audit that is answered now is not left over: what its measures lack is for other rules to say
			boolean isNew = hasMeasure && FindingCoverage.setOf(finding).filter(AuditReport.class::isInstance).isPresent();
			if (!isNew && !FindingCoverage.of(context).hasCause(finding)) {
				missing.add(Literals.CAUSE);
			}
			if (!hasMeasure) {
				missing.add(Literals.MEASURE);
			}
			if (!missing.isEmpty()) {
				context.report(finding, finding, missing);
			}
		}
	}
}
