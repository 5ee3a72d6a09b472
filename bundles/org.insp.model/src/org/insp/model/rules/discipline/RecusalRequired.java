/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.model.rules.discipline;

import org.insp.model.InspectionPlan;
import org.insp.model.InspectionTeam;
import org.insp.model.Inspector;
import org.insp.model.Recusal;
import org.insp.model.Severity;
import org.insp.model.check.Rule;
import org.insp.model.check.RuleContext;
import org.insp.model.people.Persons;

/** An inspector has, or had, a tie to whom the team inspects, and keeps out of nothing for it. */
final class RecusalRequired extends Rule<Inspector> {

	RecusalRequired() {
		super("recusal-required", Severity.ERROR, Inspector.class);
	}

	@Override
	public boolean needsAllElements() {
		return true;
	}

	@Override
	protected void check(Inspector inspector, RuleContext context) {
		if (!(inspector.eContainer() instanceof InspectionTeam team && team.eContainer() instanceof InspectionPlan plan)) {
			return;
		}
		var inspected = InspectedOrganizations.of(team, plan);
		for (Tie tie : Tie.of(inspector, context)) {
			boolean canBeWritten = inspector.getName() != null && tie.organization().getName() != null;
			if (canBeWritten && Persons.withAncestors(tie.organization()).stream().anyMatch(inspected::contains)
					&& !isRecused(inspector, tie, team)) {
				context.report(tie.at(), tie.phrase(), inspector.getName(), tie.organization().getName());
			}
		}
	}

	/** Returns whether an inspector keeps out; what could not be linked is reported as such and counts here as written. */
	private static boolean isRecused(Inspector inspector, Tie tie, InspectionTeam team) {
		return team.getRecusals().stream().filter(recusal -> recusal.getPerson() != null)
				.filter(recusal -> recusal.getPerson().eIsProxy() || Persons.same(recusal.getPerson(), inspector)).map(Recusal::getFrom)
				.anyMatch(from -> from.isEmpty() || from.stream().anyMatch(actor -> actor.eIsProxy() || tie.isPartOf(actor)));
	}
}
