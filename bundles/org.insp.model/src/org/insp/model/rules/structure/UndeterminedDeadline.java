/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.model.rules.structure;

import org.insp.model.DateText;
import org.insp.model.Finding;
import org.insp.model.InspPackage.Literals;
import org.insp.model.Measure;
import org.insp.model.NamedElement;
import org.insp.model.Severity;
import org.insp.model.Step;
import org.insp.model.WorkItem;
import org.insp.model.check.Rule;
import org.insp.model.check.RuleContext;
import org.insp.model.findings.FindingCoverage;
import org.insp.model.measures.OpenEnded;
import org.insp.model.measures.WorkState;

/** The deadline of a measure, a step or a finding is still to be set: it says so itself, and nothing is done that would need none. */
final class UndeterminedDeadline extends Rule<NamedElement> {

	UndeterminedDeadline() {
		super("undetermined-deadline", Severity.WARNING, NamedElement.class);
	}

	@Override
	protected void check(NamedElement element, RuleContext context) {
		if (element instanceof WorkItem item) {
			check(item, context);
		} else if (element instanceof Finding finding && isUndetermined(finding.getDue())
				&& !FindingCoverage.isDone(finding, context.referenceDate()) && !FindingCoverage.of(context).hasMeasure(finding)) {
			context.report(finding, Literals.FINDING__DUE, finding, finding.getDue().wording());
		}
	}

	private static void check(WorkItem item, RuleContext context) {
		WorkState state = item instanceof Measure measure ? context.state(measure) : context.state((Step) item);
		if (isUndetermined(item) && !state.isEnded() && state.due().isEmpty()) {
			context.report(item, Literals.WORK_ITEM__DUE, item, item.getDue().wording());
		}
	}

	/** Returns whether the words in the place of the deadline say that it is still to be set. */
	static boolean isUndetermined(WorkItem item) {
		return isUndetermined(item.getDue());
	}

	private static boolean isUndetermined(DateText due) {
		return due != null && due.text() != null && OpenEnded.isUndetermined(due.text());
	}
}
