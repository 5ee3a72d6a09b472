/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.report.input;

import java.util.regex.Pattern;

import org.insp.model.Header;
import org.insp.model.Language;
import org.insp.model.RectificationPlan;

/** The titles of reports about a plan. */
public final class PlanTitles {

	/** The end of a plan's title, in whose place another kind of document is named. */
	private static final Pattern PLAN = Pattern.compile("(整改)?(落实)?(工作)?(实施)?方案$");

	private PlanTitles() {
	}

	/** Returns the title of a report: that of the plan, or of the model where it has several plans, with the name of the report. */
	public static String title(ReportInput input, String report) {
		var plans = input.model().all(RectificationPlan.class).map(RectificationPlan::getTitle).filter(title -> title != null).toList();
		var subject = plans.size() == 1 ? plans.get(0) : input.model().header().map(Header::getTitle).orElse("");
		if (subject.isEmpty()) {
			return report;
		}
		return input.language() == Language.ZH ? PLAN.matcher(subject).replaceFirst("") + report : subject + ": " + report;
	}
}
