/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.model.rules.lifecycle;

import java.util.stream.Stream;

import org.insp.model.InspPackage.Literals;
import org.insp.model.RectificationPlan;
import org.insp.model.Severity;
import org.insp.model.WorkItem;
import org.insp.model.check.Rule;
import org.insp.model.check.RuleContext;

/** Entries of progress have no date: said once for the plan, with their number, at the first of them. */
final class ProgressUndated extends Rule<RectificationPlan> {

	ProgressUndated() {
		super("progress-undated", Severity.INFO, RectificationPlan.class);
	}

	@Override
	protected void check(RectificationPlan plan, RuleContext context) {
		var undated =
				plan.getMeasures().stream().flatMap(measure -> Stream.<WorkItem>concat(Stream.of(measure), measure.getSteps().stream()))
						.flatMap(item -> item.getProgress().stream()).filter(record -> record.getDate() == null && record.getText() != null)
						.toList();
		if (!undated.isEmpty()) {
			context.report(undated.get(0), Literals.PROGRESS_RECORD__TEXT, plan, undated.size());
		}
	}
}
