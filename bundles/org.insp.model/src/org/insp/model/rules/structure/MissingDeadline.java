/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.model.rules.structure;

import org.insp.model.DateText;
import org.insp.model.InspPackage.Literals;
import org.insp.model.Measure;
import org.insp.model.MeasureKind;
import org.insp.model.Severity;
import org.insp.model.check.Rule;
import org.insp.model.check.RuleContext;

/** A measure that is not long-term has no deadline, or text in the place of one, and none of its steps has a date. */
final class MissingDeadline extends Rule<Measure> {

	MissingDeadline() {
		super("missing-deadline", Severity.ERROR, Measure.class);
	}

	@Override
	protected void check(Measure measure, RuleContext context) {
		if (measure.getKind() != MeasureKind.LONG_TERM && DateText.dateOf(measure.getDue()).isEmpty()
				&& measure.getSteps().stream().allMatch(step -> DateText.dateOf(step.getDue()).isEmpty())) {
			context.report(measure, Literals.WORK_ITEM__DUE, measure);
		}
	}
}
