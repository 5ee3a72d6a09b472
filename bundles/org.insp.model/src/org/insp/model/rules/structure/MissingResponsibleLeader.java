/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.model.rules.structure;

import org.insp.model.InspPackage.Literals;
import org.insp.model.Measure;
import org.insp.model.Severity;
import org.insp.model.check.Rule;
import org.insp.model.check.RuleContext;

/** A measure names no leader who answers for it. */
final class MissingResponsibleLeader extends Rule<Measure> {

	MissingResponsibleLeader() {
		super("missing-responsible-leader", Severity.ERROR, Measure.class);
	}

	@Override
	protected void check(Measure measure, RuleContext context) {
		if (measure.getLeaders().isEmpty()) {
			context.report(measure, Literals.MEASURE__LEADERS, measure);
		}
	}
}
