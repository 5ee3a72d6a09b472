/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.model.rules.deadlines;

import java.util.List;

import org.insp.model.InspPackage.Literals;
import org.insp.model.LimitKind;
import org.insp.model.Measure;
import org.insp.model.MeasureKind;
import org.insp.model.RectificationPlan;
import org.insp.model.Severity;
import org.insp.model.check.Phrase;
import org.insp.model.check.Rule;
import org.insp.model.check.RuleContext;
import org.insp.model.measures.PlanDates;

/** A timed measure is due after concentrated rectification without a reason, or after the longest period there is. */
final class DueAfterPeriod extends Rule<Measure> {

	DueAfterPeriod() {
		super("due-after-period", Severity.WARNING, Measure.class);
	}

	@Override
	protected void check(Measure measure, RuleContext context) {
		var state = context.state(measure);
		if (state.kind() != MeasureKind.TIMED || state.due().isEmpty() || !(measure.eContainer() instanceof RectificationPlan plan)) {
			return;
		}
		var due = state.due().get();
		var longest = context.computeOnce(List.of("longest", plan), () -> PlanDates.limit(plan, LimitKind.LONGEST, context.settings()));
		var concentrated = context.computeOnce(List.of("concentrated", plan), () -> PlanDates.concentratedUntil(plan, context.settings()));
		if (longest.filter(due::isAfter).isPresent()) {
			context.report(measure, Literals.WORK_ITEM__DUE, measure, due, Phrase.of("longest", longest.get()));
		} else if (concentrated.filter(due::isAfter).isPresent() && measure.getDueReason() == null && state.extension().isEmpty()) {
			context.report(measure, Literals.WORK_ITEM__DUE, measure, due, Phrase.of("concentrated", concentrated.get()));
		}
	}

	@Override
	public boolean dependsOnDate() {
		return true;
	}
}
