/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.model.rules.lifecycle;

import org.insp.model.InspPackage.Literals;
import org.insp.model.Measure;
import org.insp.model.Severity;
import org.insp.model.check.Rule;
import org.insp.model.check.RuleContext;

/** A measure was written off and nothing shows that it was done. */
final class ClosedWithoutEvidence extends Rule<Measure> {

	ClosedWithoutEvidence() {
		super("closed-without-evidence", Severity.ERROR, Measure.class);
	}

	@Override
	protected void check(Measure measure, RuleContext context) {
		context.state(measure).accepted()
				.filter(closure -> !ClosureUnsigned.isByDateOnly(closure))
				.filter(closure -> closure.getEvidence().isEmpty() && measure.getEvidence().isEmpty()
						&& measure.getSteps().stream().allMatch(step -> step.getEvidence().isEmpty()))
				.ifPresent(closure -> context.report(closure, Literals.CLOSURE__EVIDENCE, measure));
	}

	@Override
	public boolean dependsOnDate() {
		return true;
	}
}
