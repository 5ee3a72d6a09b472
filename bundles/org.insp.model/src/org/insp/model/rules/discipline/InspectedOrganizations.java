/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.model.rules.discipline;

import java.util.List;
import java.util.stream.Stream;

import org.insp.model.CrossReferences;
import org.insp.model.InspectionPlan;
import org.insp.model.InspectionTeam;
import org.insp.model.Organization;

/** Whom an inspection is of: its targets, and the villages and other units it extends to. */
final class InspectedOrganizations {

	private InspectedOrganizations() {
	}

	/** Whom an inspection is of. */
	static List<Organization> of(InspectionPlan plan) {
		return Stream.of(plan.getTargets(), plan.getVillages(), plan.getUnits()).<Organization>flatMap(CrossReferences::resolved).toList();
	}

	/** Whom a team inspects: its own part where the inspection is divided, else all. */
	static List<Organization> of(InspectionTeam team, InspectionPlan plan) {
		return team.getTargets().isEmpty() ? of(plan) : CrossReferences.resolved(team.getTargets()).toList();
	}
}
