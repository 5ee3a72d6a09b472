/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.model.rules.structure;

import org.insp.model.InspPackage.Literals;
import org.insp.model.Measure;
import org.insp.model.MeasureKind;
import org.insp.model.Severity;
import org.insp.model.Step;
import org.insp.model.WorkItem;
import org.insp.model.check.Rule;
import org.insp.model.check.RuleContext;

/** Other steps of a measure have a date as their deadline, this one has none, and the measure has none either. */
final class StepWithoutDeadline extends Rule<Step> {

	StepWithoutDeadline() {
		super("step-without-deadline", Severity.WARNING, Step.class);
	}

	@Override
	protected void check(Step step, RuleContext context) {
		if (isUndated(step, context) && step.eContainer() instanceof Measure measure
				&& context.state(measure).kind() != MeasureKind.LONG_TERM
				&& isUndated(measure, context) && !measure.getSteps().stream().allMatch(each -> isUndated(each, context))) {
			context.report(step, Literals.WORK_ITEM__DUE, step, measure);
		}
	}

	private static boolean isUndated(WorkItem item, RuleContext context) {
		return context.deadlines().due(item).isEmpty();
	}
}
