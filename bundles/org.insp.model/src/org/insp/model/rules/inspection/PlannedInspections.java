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
import org.insp.model.OnSiteWork;
import org.insp.model.check.RuleContext;

/** Queries that the rules on inspections share. */
final class PlannedInspections {

	/** The features that somebody writes who plans an inspection, and not somebody who only mentions one. */
	private static final List<EStructuralFeature> PLANNING = List.of(Literals.INSPECTION_PLAN__CRITERIA, Literals.INSPECTION_PLAN__SCOPE,
			Literals.INSPECTION_PLAN__FOCUS, Literals.INSPECTION_PLAN__METHODS, Literals.INSPECTION_PLAN__PHASES,
			Literals.INSPECTION_PLAN__TEAMS, Literals.ON_SITE_WORK__HOTLINE, Literals.INSPECTION_PLAN__REQUIREMENTS,
			Literals.INSPECTION_PLAN__DISCIPLINE, Literals.INSPECTION_PLAN__APPROVED_BY);

	/** What is for the team and its superiors only. */
	private static final List<EStructuralFeature> INSIDE = List.of(Literals.INSPECTION_PLAN__CRITERIA, Literals.INSPECTION_PLAN__FOCUS,
			Literals.INSPECTION_PLAN__METHODS, Literals.INSPECTION_PLAN__PHASES, Literals.INSPECTION_PLAN__REQUIREMENTS,
			Literals.INSPECTION_PLAN__DISCIPLINE, Literals.INSPECTION_PLAN__NOTICE_ON);
	private static final List<EStructuralFeature> TEAM_INSIDE = List.of(Literals.INSPECTION_TEAM__LIAISONS,
			Literals.INSPECTION_TEAM__LIAISON_ROLES, Literals.INSPECTION_TEAM__CLUE_KEEPER, Literals.INSPECTION_TEAM__RECUSALS);

	private PlannedInspections() {
	}

	/**
	 * Returns whether an inspection is planned here. The host, who has received the feedback, only mentions the inspection: when it was and
	 * whom it was of. A notice of entry tells the public no more than who comes, when and how to reach them.
	 */
	static boolean isPlanned(InspectionPlan inspection, RuleContext context) {
		return !isAnnounced(inspection) && (PLANNING.stream().anyMatch(inspection::eIsSet)
				|| context.referrers(inspection, Literals.FEEDBACK__INSPECTION, Feedback.class).findAny().isEmpty());
	}

	/** Returns whether the team belongs to an inspection that is only announced. */
	static boolean isAnnounced(InspectionTeam team) {
		return team.eContainer() instanceof InspectionPlan inspection && isAnnounced(inspection);
	}

	private static boolean isAnnounced(InspectionPlan inspection) {
		return Stream.concat(Stream.of(inspection), inspection.getTeams().stream()).anyMatch(PlannedInspections::isReachable)
				&& INSIDE.stream().noneMatch(inspection::eIsSet)
				&& inspection.getTeams().stream().allMatch(team -> all(team).stream().allMatch(each -> each.getJobs().isEmpty())
						&& TEAM_INSIDE.stream().noneMatch(team::eIsSet));
	}

	private static boolean isReachable(OnSiteWork work) {
		return work.getHotline() != null || !work.getChannels().isEmpty();
	}

	/** Everybody in a team. */
	static List<Inspector> all(InspectionTeam team) {
		return Stream.of(Stream.ofNullable(team.getLeader()), team.getDeputies().stream(), team.getInspectors().stream())
				.flatMap(Function.identity()).toList();
	}
}
