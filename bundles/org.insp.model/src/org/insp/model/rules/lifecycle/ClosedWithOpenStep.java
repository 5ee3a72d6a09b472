/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.model.rules.lifecycle;

import org.insp.model.InspPackage.Literals;
import org.insp.model.Measure;
import org.insp.model.MeasureStatus;
import org.insp.model.Severity;
import org.insp.model.Step;
import org.insp.model.check.Rule;
import org.insp.model.check.RuleContext;

/** A measure was written off, and the status of a step says that it is not done. */
final class ClosedWithOpenStep extends Rule<Step> {

	ClosedWithOpenStep() {
		super("closed-with-open-step", Severity.ERROR, Step.class);
	}

	@Override
	protected void check(Step step, RuleContext context) {
		if (step.eContainer() instanceof Measure measure && context.state(measure).status() == MeasureStatus.CLOSED
				&& !context.state(step).isEnded()) {
			context.report(step, Literals.WORK_ITEM__STATUS, measure, step, step.getStatus());
		}
	}

	@Override
	public boolean dependsOnDate() {
		return true;
	}
}
