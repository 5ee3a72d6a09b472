/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.model.rules.inspection;

import java.util.List;
import java.util.Map;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.insp.model.CrossReferences;
import org.insp.model.InspPackage.Literals;
import org.insp.model.InspectionTeam;
import org.insp.model.Severity;
import org.insp.model.check.Phrase;
import org.insp.model.check.Rule;
import org.insp.model.check.RuleContext;
import org.insp.model.people.Persons;

/** A team has no leader, no liaison officer or no keeper of clues, or the wrong side holds one of the two posts. */
final class TeamRoleMissing extends Rule<InspectionTeam> {

	private static final Map<EStructuralFeature, String> ROLES = Map.of(Literals.INSPECTION_TEAM__LEADER, "leader",
			Literals.INSPECTION_TEAM__LIAISONS, "liaison", Literals.INSPECTION_TEAM__CLUE_KEEPER, "clueKeeper");

	TeamRoleMissing() {
		super("team-role-missing", Severity.WARNING, InspectionTeam.class);
	}

	@Override
	protected void check(InspectionTeam team, RuleContext context) {
		if (PlannedInspections.isAnnounced(team)) {
			return;
		}
		for (var feature : List.of(Literals.INSPECTION_TEAM__LEADER, Literals.INSPECTION_TEAM__LIAISONS,
				Literals.INSPECTION_TEAM__CLUE_KEEPER)) {
			boolean isByPost = feature == Literals.INSPECTION_TEAM__LIAISONS && !team.getLiaisonRoles().isEmpty();
			if (!team.eIsSet(feature) && !isByPost) {
				context.report(team, feature, team, Phrase.of(ROLES.get(feature)));
			}
		}
		var members = PlannedInspections.all(team);
		for (int i = 0; i < team.getLiaisons().size(); i++) {
			int at = i;
			CrossReferences.resolved(team.getLiaisons().get(i)).filter(liaison -> Persons.contains(members, liaison)).ifPresent(
					liaison -> context.reportAt(team, Literals.INSPECTION_TEAM__LIAISONS, at, team, Phrase.of("ownLiaison", liaison)));
		}
		CrossReferences.resolved(team.getClueKeeper()).filter(keeper -> !Persons.contains(members, keeper)).ifPresent(
				keeper -> context.report(team, Literals.INSPECTION_TEAM__CLUE_KEEPER, team, Phrase.of("foreignKeeper", keeper)));
	}
}
