/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.model.rules.responsibility;

import org.insp.model.InspPackage.Literals;
import org.insp.model.Measure;
import org.insp.model.Severity;
import org.insp.model.ThresholdKind;
import org.insp.model.check.Rule;
import org.insp.model.check.RuleContext;

/** A measure names more leaders who are to answer for it than may. */
final class MultipleLeaders extends Rule<Measure> {

	MultipleLeaders() {
		super("multiple-leaders", Severity.ERROR, Measure.class);
	}

	@Override
	protected void check(Measure measure, RuleContext context) {
		JointOwners.reportSurplus(context, measure, Literals.MEASURE__LEADERS, ThresholdKind.LEADERS);
	}
}
