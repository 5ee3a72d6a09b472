/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.model.rules.deadlines;

import org.insp.model.DateText;
import org.insp.model.DurationUnit;
import org.insp.model.InspPackage.Literals;
import org.insp.model.InspectionPlan;
import org.insp.model.Severity;
import org.insp.model.check.Rule;
import org.insp.model.check.RuleContext;

/** The duration of an inspection and its two dates contradict each other. */
final class DurationMismatch extends Rule<InspectionPlan> {

	DurationMismatch() {
		super("duration-mismatch", Severity.ERROR, InspectionPlan.class);
	}

	@Override
	protected void check(InspectionPlan inspection, RuleContext context) {
		var duration = inspection.getDuration();
		var start = DateText.dateOf(inspection.getStart());
		var end = DateText.dateOf(inspection.getEnd());
		if (duration == null || duration.getAmount() == null || start.isEmpty() || end.isEmpty() || end.get().isBefore(start.get())) {
			return;
		}
		var last = context.workingDays().lastDay(start.get(), duration);
		// days off after the last working day add nothing to a number of working days
		var isSame = duration.getUnit() == DurationUnit.WORKDAYS
				? context.workingDays().count(start.get(), end.get()) == duration.getAmount()
				: last.equals(end.get());
		if (!isSame) {
			context.report(inspection, Literals.INSPECTION_PLAN__END, inspection, start.get(), duration.getAmount(), duration.getUnit(),
					last, end.get());
		}
	}
}
