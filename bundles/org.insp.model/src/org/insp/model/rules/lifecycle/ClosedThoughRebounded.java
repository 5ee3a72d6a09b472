/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.model.rules.lifecycle;

import java.time.LocalDate;

import org.insp.model.DateText;
import org.insp.model.FollowUp;
import org.insp.model.FollowUpItem;
import org.insp.model.FollowUpResult;
import org.insp.model.InspPackage.Literals;
import org.insp.model.Measure;
import org.insp.model.Severity;
import org.insp.model.check.Rule;
import org.insp.model.check.RuleContext;

/** A follow-up found that the problem had come back, and the measure is closed as if nothing had happened. */
final class ClosedThoughRebounded extends Rule<Measure> {

	ClosedThoughRebounded() {
		super("closed-though-rebounded", Severity.WARNING, Measure.class);
	}

	@Override
	protected void check(Measure measure, RuleContext context) {
		var closed = context.state(measure).closedOn();
		closed.ifPresent(date -> context.referrers(measure, Literals.FOLLOW_UP_ITEM__MEASURE, FollowUpItem.class)
				.filter(item -> isBad(item) && isBetween(item, date, context)).findFirst()
				.ifPresent(item -> context.report(measure, Literals.WORK_ITEM__STATUS, measure, date(item), item.getResult())));
	}

	@Override
	public boolean dependsOnDate() {
		return true;
	}

	private static boolean isBad(FollowUpItem item) {
		return item.getResult() == FollowUpResult.REBOUNDED || item.getResult() == FollowUpResult.UNFINISHED;
	}

	private static boolean isBetween(FollowUpItem item, LocalDate closed, RuleContext context) {
		return context.isReached(date(item)) && !date(item).date().isBefore(closed);
	}

	private static DateText date(FollowUpItem item) {
		return ((FollowUp) item.eContainer()).getDate();
	}
}
