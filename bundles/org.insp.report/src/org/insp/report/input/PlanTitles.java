/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.report.input;

import java.util.regex.Pattern;

import org.insp.model.Header;
import org.insp.model.Language;
import org.insp.model.RectificationPlan;

/** The titles of reports about a plan. */
public final class PlanTitles {

	/** The end of a title that names a kind of document, in whose place another one is named. */
	private static final Pattern KIND = Pattern.compile("(整改)?(落实)?(工作)?(实施)?(方案|总?台账|清单|销号表|(进展)?情况(通报|报告)?)$");
	private static final Pattern TABLE = Pattern.compile("(台账|清单|销号表|一览表)$");
	private static final String RECTIFICATION = "整改";

	private PlanTitles() {
	}

	/** Returns whether a title is that of a table and not of a document. */
	public static boolean isOfTable(String title) {
		return TABLE.matcher(title).find();
	}

	/** Returns the title of a report: that of the plan, or of the model where it has several plans, with the name of the report. */
	public static String title(ReportInput input, String report) {
		var plans = input.model().all(RectificationPlan.class).map(RectificationPlan::getTitle).filter(title -> title != null).toList();
		var subject = plans.size() == 1 ? plans.get(0) : input.model().header().map(Header::getTitle).orElse("");
		if (subject.isEmpty()) {
			return report;
		}
		if (input.language() != Language.ZH) {
			return subject + ": " + report;
		}
		var about = KIND.matcher(subject).replaceFirst("");
		boolean twice = about.endsWith(RECTIFICATION) && report.startsWith(RECTIFICATION);
		return about + (twice ? report.substring(RECTIFICATION.length()) : report);
	}
}
