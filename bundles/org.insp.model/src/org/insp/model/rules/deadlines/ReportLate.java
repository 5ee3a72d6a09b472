/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.model.rules.deadlines;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.insp.model.DateText;
import org.insp.model.InspPackage.Literals;
import org.insp.model.LimitKind;
import org.insp.model.RectificationPlan;
import org.insp.model.ReportKind;
import org.insp.model.Severity;
import org.insp.model.check.Phrase;
import org.insp.model.check.Rule;
import org.insp.model.check.RuleContext;
import org.insp.model.measures.PlanDates;

/** One of the two reports on rectification was submitted late, or is not there though the limit has passed. */
final class ReportLate extends Rule<RectificationPlan> {

	ReportLate() {
		super("report-late", Severity.ERROR, RectificationPlan.class);
	}

	@Override
	protected void check(RectificationPlan plan, RuleContext context) {
		PlanDates.limit(plan, LimitKind.REPORT, context.settings()).filter(limit -> plan.getAdoptedOn() != null).ifPresent(limit -> {
			var feedback = PlanDates.feedback(plan).orElseThrow();
			var missing = new ArrayList<ReportKind>();
			for (var kind : List.of(ReportKind.PROGRESS, ReportKind.PRINCIPAL)) {
				var reports = plan.getReports().stream().filter(r -> r.getKind() == kind).toList();
				var first = reports.stream().filter(r -> DateText.dateOf(r.getOn()).isPresent())
						.min(Comparator.comparing(r -> r.getOn().date()));
				if (reports.isEmpty()) {
					missing.add(kind);
				}
				first.filter(r -> r.getOn().date().isAfter(limit)).ifPresent(
						late -> context.report(late, Literals.REPORT__ON, plan, kind, limit, feedback, Phrase.of("late", late.getOn())));
			}
			if (!missing.isEmpty() && limit.isBefore(context.referenceDate())) {
				context.report(plan, Literals.RECTIFICATION_PLAN__REPORTS, plan, missing, limit, feedback,
						Phrase.of("none", context.referenceDate()));
			}
		});
	}

	@Override
	public boolean dependsOnDate() {
		return true;
	}
}
