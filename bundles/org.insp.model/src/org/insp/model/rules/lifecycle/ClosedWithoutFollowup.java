/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.model.rules.lifecycle;

import java.util.stream.Stream;

import org.insp.model.DateText;
import org.insp.model.DispatchItem;
import org.insp.model.DispatchRecord;
import org.insp.model.FollowUp;
import org.insp.model.FollowUpItem;
import org.insp.model.InspPackage.Literals;
import org.insp.model.Measure;
import org.insp.model.MeasureKind;
import org.insp.model.ProgressRecord;
import org.insp.model.Severity;
import org.insp.model.check.Rule;
import org.insp.model.check.RuleContext;

/** A long-term measure was written off and nobody is going to check it again. */
final class ClosedWithoutFollowup extends Rule<Measure> {

	ClosedWithoutFollowup() {
		super("closed-without-followup", Severity.WARNING, Measure.class);
	}

	@Override
	protected void check(Measure measure, RuleContext context) {
		if (context.state(measure).kind() != MeasureKind.LONG_TERM) {
			return;
		}
		context.state(measure).closedOn()
				.filter(closed -> checks(measure, context).flatMap(d -> DateText.dateOf(d).stream()).noneMatch(closed::isBefore))
				.ifPresent(closed -> context.report(measure, Literals.WORK_ITEM__STATUS, measure, closed));
	}

	@Override
	public boolean dependsOnDate() {
		return true;
	}

	/** A check that is still to come counts: it has been arranged. */
	private static Stream<DateText> checks(Measure measure, RuleContext context) {
		var progress = measure.getProgress().stream().map(ProgressRecord::getDate);
		var dispatch = context.referrers(measure, Literals.DISPATCH_ITEM__MEASURE, DispatchItem.class)
				.map(item -> ((DispatchRecord) item.eContainer()).getDate());
		var followUps = Stream.concat(
				context.referrers(measure, Literals.FOLLOW_UP_ITEM__MEASURE, FollowUpItem.class)
						.map(item -> (FollowUp) item.eContainer()),
				context.referrers(measure.eContainer(), Literals.PLAN_RECORD__PLAN, FollowUp.class).filter(f -> f.getItems().isEmpty()));
		return Stream.of(progress, dispatch, followUps.map(FollowUp::getDate)).flatMap(s -> s);
	}
}
