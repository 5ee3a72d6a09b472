/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.model.rules.structure;

import org.insp.model.InspPackage.Literals;
import org.insp.model.Measure;
import org.insp.model.Severity;
import org.insp.model.Step;
import org.insp.model.check.Rule;
import org.insp.model.check.RuleContext;
import org.insp.model.measures.WorkItems;

/** Other steps of a measure name who does the work, this one does not, and the measure names nobody either. */
final class StepWithoutPerson extends Rule<Step> {

	StepWithoutPerson() {
		super("step-without-person", Severity.WARNING, Step.class);
	}

	@Override
	protected void check(Step step, RuleContext context) {
		if (!WorkItems.isAssigned(step) && step.eContainer() instanceof Measure measure && !WorkItems.isAssigned(measure)
				&& measure.getSteps().stream().anyMatch(WorkItems::isAssigned)) {
			context.report(step, Literals.WORK_ITEM__PERSONS, step, measure);
		}
	}
}
