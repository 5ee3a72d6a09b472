/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.model.rules.inspection;

import org.insp.model.InspPackage.Literals;
import org.insp.model.InspectionTeam;
import org.insp.model.Severity;
import org.insp.model.check.Rule;
import org.insp.model.check.RuleContext;

/** A team neither names who stays away from what, nor says that nobody has to. */
final class RecusalsUndeclared extends Rule<InspectionTeam> {

	RecusalsUndeclared() {
		super("recusals-undeclared", Severity.OFF, InspectionTeam.class);
	}

	@Override
	protected void check(InspectionTeam team, RuleContext context) {
		if (team.getLeader() != null && team.getRecusals().isEmpty() && !team.isNoRecusals()) {
			context.report(team, Literals.INSPECTION_TEAM__RECUSALS, team);
		}
	}
}
