/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.model.rules.inspection;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.function.Predicate;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.insp.model.InspPackage.Literals;
import org.insp.model.InspectionPlan;
import org.insp.model.InspectionTeam;
import org.insp.model.OnSiteWork;
import org.insp.model.Severity;
import org.insp.model.check.Phrase;
import org.insp.model.check.Rule;
import org.insp.model.check.RuleContext;

/** The plan of an inspection lacks its scope, focus, methods, schedule, division of work or discipline. */
final class PlanElementMissing extends Rule<InspectionPlan> {

	private static final List<EStructuralFeature> SCOPE = List.of(Literals.INSPECTION_PLAN__TARGETS, Literals.INSPECTION_PLAN__VILLAGES,
			Literals.INSPECTION_PLAN__UNITS, Literals.INSPECTION_PLAN__SCOPE);

	PlanElementMissing() {
		super("plan-element-missing", Severity.ERROR, InspectionPlan.class);
	}

	@Override
	protected void check(InspectionPlan plan, RuleContext context) {
		if (!PlannedInspections.isPlanned(plan, context)) {
			return;
		}
		var missing = new LinkedHashMap<Phrase, EStructuralFeature>();
		if (SCOPE.stream().noneMatch(plan::eIsSet) && !isEach(plan, team -> !team.getTargets().isEmpty())) {
			missing.put(Phrase.of("scope"), Literals.INSPECTION_PLAN__TARGETS);
		}
		if (plan.getFocus().isEmpty()) {
			missing.put(Phrase.of("focus"), Literals.INSPECTION_PLAN__FOCUS);
		}
		if (plan.getMethods().isEmpty()) {
			missing.put(Phrase.of("methods"), Literals.INSPECTION_PLAN__METHODS);
		}
		if (!isScheduled(plan) && !isEach(plan, PlanElementMissing::isScheduled)) {
			missing.put(Phrase.of("schedule"), plan.getStart() == null ? Literals.ON_SITE_WORK__START : Literals.ON_SITE_WORK__END);
		}
		if (!isDivided(plan)) {
			missing.put(Phrase.of("division"), Literals.INSPECTION_PLAN__PHASES);
		}
		if (plan.getDiscipline().isEmpty()) {
			missing.put(Phrase.of("discipline"), Literals.INSPECTION_PLAN__DISCIPLINE);
		}
		if (!missing.isEmpty()) {
			context.report(plan, missing.values().iterator().next(), plan, List.copyOf(missing.keySet()));
		}
	}

	/** Returns whether there are teams, and something holds for each of them. */
	private static boolean isEach(InspectionPlan plan, Predicate<InspectionTeam> what) {
		return !plan.getTeams().isEmpty() && plan.getTeams().stream().allMatch(what);
	}

	private static boolean isScheduled(OnSiteWork work) {
		return work.getStart() != null && (work.getEnd() != null || work.getDuration() != null);
	}

	private static boolean isDivided(InspectionPlan plan) {
		return plan.getPhases().stream().anyMatch(phase -> phase.getOwner() != null)
				|| plan.getTeams().stream().flatMap(team -> PlannedInspections.all(team).stream())
						.anyMatch(inspector -> !inspector.getJobs().isEmpty());
	}
}
