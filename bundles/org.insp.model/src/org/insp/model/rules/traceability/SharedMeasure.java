/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.model.rules.traceability;

import org.insp.model.CrossReferences;
import org.insp.model.InspPackage.Literals;
import org.insp.model.Measure;
import org.insp.model.Severity;
import org.insp.model.check.Rule;
import org.insp.model.check.RuleContext;
import org.insp.model.findings.FindingCoverage;

/** One measure answers several findings. */
final class SharedMeasure extends Rule<Measure> {

	SharedMeasure() {
		super("shared-measure", Severity.INFO, Measure.class);
	}

	@Override
	protected void check(Measure measure, RuleContext context) {
		var findings = CrossReferences.resolved(measure.getAddresses()).flatMap(target -> FindingCoverage.findingOf(target).stream())
				.distinct().toList();
		if (findings.size() > 1) {
			context.report(measure, Literals.MEASURE__ADDRESSES, measure, findings);
		}
	}
}
