/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.model.rules.traceability;

import org.insp.model.InspPackage.Literals;
import org.insp.model.Measure;
import org.insp.model.Severity;
import org.insp.model.check.Rule;
import org.insp.model.check.RuleContext;

/** A measure addresses nothing that was found. */
final class MeasureWithoutFinding extends Rule<Measure> {

	MeasureWithoutFinding() {
		super("measure-without-finding", Severity.WARNING, Measure.class);
	}

	@Override
	protected void check(Measure measure, RuleContext context) {
		if (measure.getAddresses().isEmpty()) {
			context.report(measure, Literals.MEASURE__ADDRESSES, measure);
		}
	}
}
