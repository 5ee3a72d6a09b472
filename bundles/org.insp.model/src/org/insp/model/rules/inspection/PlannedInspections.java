/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.model.rules.inspection;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.insp.model.Feedback;
import org.insp.model.InspPackage.Literals;
import org.insp.model.InspectionPlan;
import org.insp.model.InspectionTeam;
import org.insp.model.Inspector;
import org.insp.model.check.RuleContext;

/** Queries that the rules on inspections share. */
final class PlannedInspections {

	/** The features that somebody writes who plans an inspection, and not somebody who only mentions one. */
	private static final List<EStructuralFeature> PLANNING = List.of(Literals.INSPECTION_PLAN__CRITERIA, Literals.INSPECTION_PLAN__SCOPE,
			Literals.INSPECTION_PLAN__FOCUS, Literals.INSPECTION_PLAN__METHODS, Literals.INSPECTION_PLAN__PHASES,
			Literals.INSPECTION_PLAN__TEAM, Literals.INSPECTION_PLAN__HOTLINE, Literals.INSPECTION_PLAN__REQUIREMENTS,
			Literals.INSPECTION_PLAN__DISCIPLINE, Literals.INSPECTION_PLAN__APPROVED_BY);

	private PlannedInspections() {
	}

	/**
	 * Returns whether an inspection is planned here. The host, who has received the feedback, only mentions the inspection: when it was and
	 * whom it was of.
	 */
	static boolean isPlanned(InspectionPlan inspection, RuleContext context) {
		return PLANNING.stream().anyMatch(inspection::eIsSet)
				|| context.referrers(inspection, Literals.FEEDBACK__INSPECTION, Feedback.class).findAny().isEmpty();
	}

	/** Everybody in a team. */
	static List<Inspector> all(InspectionTeam team) {
		return Stream.of(Stream.ofNullable(team.getLeader()), team.getDeputies().stream(), team.getInspectors().stream())
				.flatMap(Function.identity()).toList();
	}
}
