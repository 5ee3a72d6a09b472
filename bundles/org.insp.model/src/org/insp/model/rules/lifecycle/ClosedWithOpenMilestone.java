/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.model.rules.lifecycle;

import org.insp.model.DateText;
import org.insp.model.InspPackage.Literals;
import org.insp.model.Measure;
import org.insp.model.MeasureStatus;
import org.insp.model.Severity;
import org.insp.model.check.Rule;
import org.insp.model.check.RuleContext;

/** A measure was written off before all of its stages were reached. */
final class ClosedWithOpenMilestone extends Rule<Measure> {

	ClosedWithOpenMilestone() {
		super("closed-with-open-milestone", Severity.ERROR, Measure.class);
	}

	@Override
	protected void check(Measure measure, RuleContext context) {
		if (context.state(measure).status() == MeasureStatus.CLOSED) {
			measure.getMilestones().stream()
					.filter(m -> m.getDoneOn() == null
							|| DateText.dateOf(m.getDoneOn()).filter(context.referenceDate()::isBefore).isPresent())
					.forEach(m -> context.report(m, Literals.MILESTONE__DUE, measure, m.getDue()));
		}
	}

	@Override
	public boolean dependsOnDate() {
		return true;
	}
}
