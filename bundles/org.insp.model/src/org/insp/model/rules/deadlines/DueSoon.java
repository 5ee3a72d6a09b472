/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.model.rules.deadlines;

import java.time.temporal.ChronoUnit;

import org.insp.model.InspPackage.Literals;
import org.insp.model.Measure;
import org.insp.model.Severity;
import org.insp.model.Step;
import org.insp.model.WorkItem;
import org.insp.model.check.Phrase;
import org.insp.model.check.Rule;
import org.insp.model.check.RuleContext;
import org.insp.model.measures.Urgency;
import org.insp.model.measures.WorkState;

/**
 * Open work is due within the days that the policy sets; a step is reported where it is more urgent than its measure. The shipped policies
 * switch it off: all work is due soon at some time, which is no mistake, and every view shows it by its colour.
 */
final class DueSoon extends Rule<WorkItem> {

	DueSoon() {
		super("due-soon", Severity.INFO, WorkItem.class);
	}

	@Override
	protected void check(WorkItem item, RuleContext context) {
		WorkState state = item instanceof Step step ? context.state(step) : context.state((Measure) item);
		var urgency = state.urgency();
		if ((urgency == Urgency.SOON || urgency == Urgency.URGENT) && !isReportedByMeasure(item, urgency, context)) {
			var due = state.due().orElseThrow();
			context.report(item, Literals.WORK_ITEM__DUE, item, DueText.of(state),
					when(urgency, ChronoUnit.DAYS.between(context.referenceDate(), due)),
					context.referenceDate());
		}
	}

	private static boolean isReportedByMeasure(WorkItem item, Urgency urgency, RuleContext context) {
		if (!(item instanceof Step step) || !(step.eContainer() instanceof Measure measure)) {
			return false;
		}
		var whole = context.state(measure);
		return whole.isEnded() || whole.urgency().compareTo(urgency) >= 0;
	}

	private static Phrase when(Urgency urgency, long days) {
		return days < 2 ? Phrase.of(days == 0 ? "today" : "tomorrow") : Phrase.of(urgency == Urgency.URGENT ? "urgent" : "soon", days);
	}

	@Override
	public boolean dependsOnDate() {
		return true;
	}
}
