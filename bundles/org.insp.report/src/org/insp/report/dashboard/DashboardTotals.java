/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.report.dashboard;

import static org.insp.diagram.html.PageTemplate.escaped;

import java.util.List;

import org.insp.model.Severity;
import org.insp.model.check.Violation;
import org.insp.model.measures.DuePeriod;
import org.insp.model.measures.MeasureState;
import org.insp.model.measures.MeasureTotals;
import org.insp.model.text.MessageBundle;
import org.insp.report.content.Value;
import org.insp.report.input.FindingMeasures;

/**
 * The numbers at the head of a dashboard.
 *
 * @param plans the plans
 * @param words the words of the page
 */
record DashboardTotals(List<DashboardPlan> plans, MessageBundle words) {

	String html() {
		var states = plans.stream().flatMap(plan -> plan.input().states().stream()).toList();
		var totals = MeasureTotals.of(states);
		var answers = plans.stream().map(plan -> new FindingMeasures(plan.input())).toList();
		long findings = answers.stream().mapToLong(each -> each.findings().count()).sum();
		long unanswered = answers.stream().mapToLong(each -> each.findings().filter(finding -> each.measures(finding).isEmpty()).count())
				.sum();
		long errors = plans.stream().flatMap(plan -> plan.input().evaluated().violations().stream()).map(Violation::severity)
				.filter(Severity.ERROR::equals).count();
		return (plans.size() > 1 ? tile("plans", plans.size(), "") : "") + tile("findings", findings, "")
				+ tile("unanswered", unanswered, unanswered > 0 ? "overdue" : "") + tile("measures", totals.count(), "")
				+ tile("done", totals.done(), "done") + tile("rate", Value.share(totals.done(), totals.count()).text(), "")
				+ tile("overdue", totals.overdue(), totals.overdue() > 0 ? "overdue" : "")
				+ tile("this-week", count(states, DuePeriod.THIS_WEEK), "") + tile("next-week", count(states, DuePeriod.NEXT_WEEK), "")
				+ tile("errors", errors, errors > 0 ? "overdue" : "");
	}

	private static long count(List<MeasureState> states, DuePeriod period) {
		return states.stream().filter(state -> state.period() == period).count();
	}

	private String tile(String key, Object value, String tone) {
		return "<div class=\"tile " + tone + "\"><b>" + escaped(value.toString().isEmpty() ? "–" : value.toString()) + "</b><span>"
				+ escaped(words.get("tile." + key)) + "</span></div>\n";
	}
}
