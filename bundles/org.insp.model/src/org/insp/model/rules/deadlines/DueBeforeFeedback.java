/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.model.rules.deadlines;

import org.insp.model.InspPackage.Literals;
import org.insp.model.Measure;
import org.insp.model.MeasureKind;
import org.insp.model.Severity;
import org.insp.model.check.Rule;
import org.insp.model.check.RuleContext;
import org.insp.model.measures.PlanDates;

/** A measure that was not handed over during the inspection is due before the feedback was given. */
final class DueBeforeFeedback extends Rule<Measure> {

	DueBeforeFeedback() {
		super("due-before-feedback", Severity.ERROR, Measure.class);
	}

	@Override
	protected void check(Measure measure, RuleContext context) {
		var due = context.deadlines().due(measure);
		var feedback = PlanDates.feedback(measure);
		if (context.state(measure).kind() != MeasureKind.DURING_INSPECTION && due.isPresent()
				&& feedback.filter(due.get()::isBefore).isPresent()) {
			context.report(measure, Literals.WORK_ITEM__DUE, measure, due.get(), feedback.get());
		}
	}
}
