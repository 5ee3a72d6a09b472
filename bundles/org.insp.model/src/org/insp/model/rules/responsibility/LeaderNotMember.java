/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.model.rules.responsibility;

import org.insp.model.InspPackage.Literals;
import org.insp.model.Measure;
import org.insp.model.Severity;
import org.insp.model.check.Rule;
import org.insp.model.check.RuleContext;

/** The leader of a measure is not in the leadership body to which its findings are addressed, nor the head of the village. */
final class LeaderNotMember extends Rule<Measure> {

	LeaderNotMember() {
		super("leader-not-member", Severity.ERROR, Measure.class);
	}

	@Override
	protected void check(Measure measure, RuleContext context) {
		for (int i = 0; i < measure.getLeaders().size(); i++) {
			var leader = measure.getLeaders().get(i);
			if (!leader.eIsProxy() && !Addressees.mayLead(leader, measure, context)) {
				context.reportAt(measure, Literals.MEASURE__LEADERS, i, measure, leader, Addressees.of(measure, context));
			}
		}
	}
}
