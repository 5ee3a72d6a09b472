/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.model.rules.deadlines;

import org.insp.model.Cadence;
import org.insp.model.CadencePeriod;
import org.insp.model.InspPackage.Literals;
import org.insp.model.Severity;
import org.insp.model.Weekday;
import org.insp.model.check.Rule;
import org.insp.model.check.RuleContext;

/** Something is done every week, but it is not said on which day. */
final class CadenceAmbiguous extends Rule<Cadence> {

	CadenceAmbiguous() {
		super("cadence-ambiguous", Severity.WARNING, Cadence.class);
	}

	@Override
	protected void check(Cadence cadence, RuleContext context) {
		if (cadence.getEvery() == CadencePeriod.WEEK && cadence.getWeekday() == Weekday.UNSPECIFIED) {
			context.report(cadence, Literals.CADENCE__WEEKDAY);
		}
	}
}
