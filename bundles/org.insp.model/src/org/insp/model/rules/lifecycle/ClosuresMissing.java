/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.model.rules.lifecycle;

import java.util.EnumSet;
import java.util.Set;

import org.insp.model.Measure;
import org.insp.model.MeasureStatus;
import org.insp.model.RectificationPlan;
import org.insp.model.Severity;
import org.insp.model.check.Rule;
import org.insp.model.check.RuleContext;

/** Measures of a plan are reported as done, and no closure of any of its measures is recorded: said once, and not measure by measure. */
final class ClosuresMissing extends Rule<RectificationPlan> {

	private static final Set<MeasureStatus> RECORDED = EnumSet.of(MeasureStatus.SUBMITTED, MeasureStatus.VERIFIED, MeasureStatus.CLOSED);

	ClosuresMissing() {
		super("closures-missing", Severity.WARNING, RectificationPlan.class);
	}

	/** Returns whether the plan of a measure has no closure record at all, so that nothing but the reported status is known. */
	static boolean isWithoutRecords(Measure measure) {
		return measure.eContainer() instanceof RectificationPlan plan && isWithoutRecords(plan);
	}

	/** Returns whether a plan has no closure record at all. */
	static boolean isWithoutRecords(RectificationPlan plan) {
		return plan.getMeasures().stream().allMatch(measure -> measure.getClosures().isEmpty());
	}

	/** Returns whether a status follows from a closure record only. */
	static boolean isRecorded(MeasureStatus status) {
		return RECORDED.contains(status);
	}

	@Override
	protected void check(RectificationPlan plan, RuleContext context) {
		if (isWithoutRecords(plan)) {
			long reported = plan.getMeasures().stream().filter(measure -> isRecorded(context.state(measure).status())).count();
			if (reported > 0) {
				context.report(plan, plan, reported);
			}
		}
	}
}
