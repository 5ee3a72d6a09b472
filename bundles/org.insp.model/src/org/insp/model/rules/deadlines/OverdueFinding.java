/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.model.rules.deadlines;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

import org.insp.model.DateText;
import org.insp.model.Finding;
import org.insp.model.InspPackage.Literals;
import org.insp.model.Severity;
import org.insp.model.check.Phrase;
import org.insp.model.check.Rule;
import org.insp.model.check.RuleContext;
import org.insp.model.findings.FindingCoverage;

/** A finding says itself by when it is rectified, that day has passed, and neither its state nor a date says that it is. */
final class OverdueFinding extends Rule<Finding> {

	OverdueFinding() {
		super("overdue-finding", Severity.ERROR, Finding.class);
	}

	@Override
	protected void check(Finding finding, RuleContext context) {
		var due = context.deadlines().due(finding, context.referenceDate());
		if (!FindingCoverage.isDone(finding, context.referenceDate()) && due.filter(context.referenceDate()::isAfter).isPresent()
				&& !FindingCoverage.of(context).isAnswered(finding)) {
			context.report(finding, Literals.FINDING__DUE, finding, text(finding.getDue(), due.get()),
					ChronoUnit.DAYS.between(due.get(), context.referenceDate()), context.referenceDate());
		}
	}

	private static Object text(DateText written, LocalDate day) {
		return written.toString().equals(day.toString()) ? day : Phrase.of("written", written.toString(), day);
	}

	@Override
	public boolean dependsOnDate() {
		return true;
	}
}
