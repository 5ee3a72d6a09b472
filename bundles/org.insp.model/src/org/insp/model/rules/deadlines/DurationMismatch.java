/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.model.rules.deadlines;

import org.insp.model.DateText;
import org.insp.model.DurationUnit;
import org.insp.model.InspPackage.Literals;
import org.insp.model.OnSiteWork;
import org.insp.model.Severity;
import org.insp.model.calendar.Durations;
import org.insp.model.check.Rule;
import org.insp.model.check.RuleContext;

/** The duration of an inspection, or of the work of a team, and its two dates contradict each other. */
final class DurationMismatch extends Rule<OnSiteWork> {

	DurationMismatch() {
		super("duration-mismatch", Severity.ERROR, OnSiteWork.class);
	}

	@Override
	protected void check(OnSiteWork work, RuleContext context) {
		var duration = work.getDuration();
		var start = DateText.dateOf(work.getStart());
		var end = DateText.dateOf(work.getEnd());
		if (duration == null || duration.getAmount() == null || !Durations.isExact(duration) || start.isEmpty() || end.isEmpty()
				|| end.get().isBefore(start.get())) {
			return;
		}
		var last = context.workingDays().lastDay(start.get(), duration);
		// days off after the last working day add nothing to a number of working days
		var isSame = duration.getUnit() == DurationUnit.WORKDAYS
				? context.workingDays().count(start.get(), end.get()) == duration.getAmount().intValue()
				: last.equals(end.get());
		if (!isSame) {
			context.report(work, Literals.ON_SITE_WORK__END, work, start.get(), duration.getAmount(), duration.getUnit(),
					last, end.get());
		}
	}
}
