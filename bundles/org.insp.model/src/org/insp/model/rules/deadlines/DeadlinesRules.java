/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.model.rules.deadlines;

import java.util.List;

import org.insp.model.check.Rule;

/** Rules on dates, deadlines and regular work. */
public final class DeadlinesRules {

	/** The rules, in the order of the catalogue. */
	public static final List<Rule<?>> ALL = List.of(new PlanLate(), new PlanNotAdopted(), new ReportLate(), new LifeMeetingLate(),
			new DueBeforeFeedback(),
			new DueAfterPeriod(), new ImmediateDueLate(), new DateOnNonworkingDay(), new DurationMismatch(), new LongtermWithoutMilestone(),
			new UnorderedDates(), new OverdueMeasure(), new OverdueMilestone(), new OverdueStep(), new OverdueFinding(), new DueSoon(),
			new CadenceAmbiguous(),
			new DispatchGap());

	private DeadlinesRules() {
	}
}
