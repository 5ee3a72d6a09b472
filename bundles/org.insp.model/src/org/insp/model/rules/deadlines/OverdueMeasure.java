/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.model.rules.deadlines;

import java.time.temporal.ChronoUnit;

import org.insp.model.InspPackage.Literals;
import org.insp.model.Measure;
import org.insp.model.Severity;
import org.insp.model.check.Rule;
import org.insp.model.check.RuleContext;

/** The deadline in force has passed at the reference date and the measure is not done. */
final class OverdueMeasure extends Rule<Measure> {

	OverdueMeasure() {
		super("overdue-measure", Severity.ERROR, Measure.class);
	}

	@Override
	protected void check(Measure measure, RuleContext context) {
		var state = context.state(measure);
		if (state.isOverdue()) {
			var due = state.due().orElseThrow();
			context.report(measure, Literals.WORK_ITEM__DUE, measure, DueText.of(state),
					ChronoUnit.DAYS.between(due, context.referenceDate()),
					context.referenceDate());
		}
	}

	@Override
	public boolean dependsOnDate() {
		return true;
	}
}
