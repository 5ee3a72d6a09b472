/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.model.rules.traceability;

import org.insp.model.InspPackage.Literals;
import org.insp.model.Measure;
import org.insp.model.Severity;
import org.insp.model.check.Judgement;
import org.insp.model.check.Rule;
import org.insp.model.findings.Answers;

/** One measure answers several findings. */
final class SharedMeasure extends Rule<Measure> {

	SharedMeasure() {
		super("shared-measure", Severity.INFO, Measure.class);
	}

	@Override
	protected void check(Measure measure, Judgement judgement) {
		var findings = Judgement.resolved(measure.getAddresses()).flatMap(target -> Answers.findingOf(target).stream()).distinct().toList();
		if (findings.size() > 1) {
			judgement.report(measure, Literals.MEASURE__ADDRESSES, measure, findings);
		}
	}
}
