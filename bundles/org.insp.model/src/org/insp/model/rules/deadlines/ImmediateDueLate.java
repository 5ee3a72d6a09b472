/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.model.rules.deadlines;

import org.insp.model.InspPackage.Literals;
import org.insp.model.Measure;
import org.insp.model.MeasureKind;
import org.insp.model.Severity;
import org.insp.model.check.Rule;
import org.insp.model.check.RuleContext;
import org.insp.model.measures.PlanDates;

/** Immediate rectification, promised while the inspection goes on, is due only after its end. */
final class ImmediateDueLate extends Rule<Measure> {

	ImmediateDueLate() {
		super("immediate-due-late", Severity.WARNING, Measure.class);
	}

	@Override
	protected void check(Measure measure, RuleContext context) {
		var due = context.deadlines().due(measure);
		if (context.state(measure).kind() == MeasureKind.DURING_INSPECTION && due.isPresent()) {
			PlanDates.inspectionEnd(measure, context.workingDays()).filter(due.get()::isAfter)
					.ifPresent(end -> context.report(measure, Literals.WORK_ITEM__DUE, measure, due.get(), end));
		}
	}
}
