/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.model.rules.structure;

import org.insp.model.InspPackage.Literals;
import org.insp.model.Measure;
import org.insp.model.Severity;
import org.insp.model.check.Rule;
import org.insp.model.check.RuleContext;

/** A measure does not say what is to be reached; for places whose plans have goals and no criteria. */
final class MissingGoal extends Rule<Measure> {

	MissingGoal() {
		super("missing-goal", Severity.OFF, Measure.class);
	}

	@Override
	protected void check(Measure measure, RuleContext context) {
		if (measure.getGoal() == null || measure.getGoal().isBlank()) {
			context.report(measure, Literals.MEASURE__GOAL, measure);
		}
	}
}
