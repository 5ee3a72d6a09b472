/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.report.dashboard;

import static org.insp.diagram.html.PageTemplate.escaped;

import java.util.List;

import org.insp.model.Severity;
import org.insp.model.check.Violation;
import org.insp.model.evaluation.FindingTask;
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
		var tasks = plans.stream().flatMap(plan -> plan.tasks().stream()).toList();
		long unanswered = answers.stream().mapToLong(each -> each.findings().filter(finding -> each.isUnanswered(finding)
				|| each.recommendations(finding).stream().anyMatch(each::isUnanswered)).count()).sum();
		long errors = plans.stream().flatMap(plan -> plan.input().evaluated().violations().stream()).map(Violation::severity)
				.filter(Severity.ERROR::equals).count();
		int steps = plans.stream().mapToInt(plan -> plan.input().evaluated().overdueSteps().size()).sum();
		int done = totals.done() + (int) tasks.stream().filter(FindingTask::isDone).count();
		int overdue = totals.overdue() + (int) tasks.stream().filter(FindingTask::isOverdue).count();
		return (plans.size() > 1 ? tile("plans", plans.size(), "") : "") + tile("findings", findings, "")
				+ tile("unanswered", unanswered, unanswered > 0 ? "overdue" : "") + tile("measures", totals.count(), "")
				+ tile("done", done, "done") + tile("rate", Value.share(done, totals.count() + tasks.size()).text(), "")
				+ tile("overdue", overdue, overdue > 0 ? "overdue" : "")
				+ (steps > 0 ? tile("overdue-steps", steps, "overdue") : "")
				+ tile("this-week", count(states, tasks, DuePeriod.THIS_WEEK), "")
				+ tile("next-week", count(states, tasks, DuePeriod.NEXT_WEEK), "")
				+ tile("errors", errors, errors > 0 ? "overdue" : "");
	}

	private static long count(List<MeasureState> states, List<FindingTask> tasks, DuePeriod period) {
		return states.stream().filter(state -> state.period() == period).count()
				+ tasks.stream().filter(task -> task.period() == period).count();
	}

	private String tile(String key, Object value, String tone) {
		return "<div class=\"tile " + tone + "\"><b>" + escaped(value.toString().isEmpty() ? "–" : value.toString()) + "</b><span>"
				+ escaped(words.get("tile." + key)) + "</span></div>\n";
	}
}
