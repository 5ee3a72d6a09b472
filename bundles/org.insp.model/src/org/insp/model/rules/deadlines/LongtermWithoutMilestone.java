/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.model.rules.deadlines;

import org.insp.model.InspPackage.Literals;
import org.insp.model.Measure;
import org.insp.model.MeasureKind;
import org.insp.model.Severity;
import org.insp.model.check.Rule;
import org.insp.model.check.RuleContext;

/** A long-term measure has no date at which anything is to be reached. */
final class LongtermWithoutMilestone extends Rule<Measure> {

	LongtermWithoutMilestone() {
		super("longterm-without-milestone", Severity.WARNING, Measure.class);
	}

	@Override
	protected void check(Measure measure, RuleContext context) {
		// text in place of a milestone's date is another rule's business
		var isDated = context.deadlines().due(measure).isPresent() || !measure.getMilestones().isEmpty()
				|| measure.getSteps().stream().anyMatch(step -> step.getDue() != null);
		if (context.state(measure).kind() == MeasureKind.LONG_TERM && !isDated) {
			context.report(measure, Literals.MEASURE__MILESTONES, measure);
		}
	}
}
