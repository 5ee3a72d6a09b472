/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.model.rules.inspection;

import org.insp.model.DateText;
import org.insp.model.InspPackage.Literals;
import org.insp.model.InspectionPlan;
import org.insp.model.LimitKind;
import org.insp.model.NonWorkingDay;
import org.insp.model.Severity;
import org.insp.model.check.Rule;
import org.insp.model.check.RuleContext;
import org.insp.model.measures.PlanDates;

/** The host was notified too shortly before the team enters. */
final class LateNotice extends Rule<InspectionPlan> {

	LateNotice() {
		super("late-notice", Severity.WARNING, InspectionPlan.class);
	}

	@Override
	protected void check(InspectionPlan plan, RuleContext context) {
		var limit = context.settings().limit(LimitKind.NOTICE);
		var notice = DateText.dateOf(plan.getNoticeOn());
		var start = PlanDates.start(plan);
		if (limit.isPresent() && notice.isPresent() && start.isPresent()) {
			var earliest = context.workingDays().deadline(notice.get(), limit.get(), NonWorkingDay.KEEP);
			if (start.get().isBefore(earliest)) {
				context.report(plan, Literals.INSPECTION_PLAN__NOTICE_ON, plan, notice.get(), start.get(), limit.get().getAmount(),
						limit.get().getUnit());
			}
		}
	}
}
