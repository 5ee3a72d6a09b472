/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.report.dashboard;

import static org.insp.diagram.html.PageTemplate.escaped;

import java.util.Comparator;
import java.util.stream.Collectors;

import org.insp.model.check.Violation;
import org.insp.model.text.ElementLabels;
import org.insp.model.text.MessageBundle;

/**
 * What the rules report about a plan.
 *
 * @param plan the plan
 * @param words the words of the page
 */
record ProblemList(DashboardPlan plan, MessageBundle words) {

	/** Returns the list; nothing where people are not to be recognised, for it is about working papers too. */
	String html() {
		var violations =
				plan.input().evaluated().violations().stream().sorted(Comparator.comparing(Violation::severity).reversed()).toList();
		return violations.isEmpty() || plan.input().options().isMasked()
				? ""
				: Dashboard.details(words.get("problems", violations.size()),
						"<ul class=\"problems\">" + violations.stream().map(this::item).collect(Collectors.joining("\n")) + "</ul>");
	}

	private String item(Violation violation) {
		var language = plan.input().language();
		return "<li class=\"" + escaped(violation.severity().getLiteral()) + "\"><b>"
				+ escaped(ElementLabels.term(violation.severity(), language)) + "</b> "
				+ escaped(violation.message(language, plan.keywords())) + "</li>";
	}
}
