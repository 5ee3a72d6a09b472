/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.model.rules.deadlines;

import java.time.temporal.ChronoUnit;

import org.insp.model.InspPackage.Literals;
import org.insp.model.Measure;
import org.insp.model.Severity;
import org.insp.model.Step;
import org.insp.model.check.Rule;
import org.insp.model.check.RuleContext;

/** The deadline of a step has passed and the step is not done, while its measure is still in time. */
final class OverdueStep extends Rule<Step> {

	OverdueStep() {
		super("overdue-step", Severity.WARNING, Step.class);
	}

	@Override
	protected void check(Step step, RuleContext context) {
		var state = context.state(step);
		if (state.isOverdue() && step.eContainer() instanceof Measure measure && !context.state(measure).isDone()
				&& !context.state(measure).isOverdue()) {
			var due = state.due().orElseThrow();
			context.report(step, Literals.WORK_ITEM__DUE, step, DueText.of(state), ChronoUnit.DAYS.between(due, context.referenceDate()),
					context.referenceDate());
		}
	}

	@Override
	public boolean dependsOnDate() {
		return true;
	}
}
