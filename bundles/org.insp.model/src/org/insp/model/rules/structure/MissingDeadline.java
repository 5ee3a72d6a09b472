/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.model.rules.structure;

import org.insp.model.CrossReferences;
import org.insp.model.DatePeriod.Yearly;
import org.insp.model.DateText;
import org.insp.model.Finding;
import org.insp.model.FindingState;
import org.insp.model.InspPackage.Literals;
import org.insp.model.Measure;
import org.insp.model.MeasureKind;
import org.insp.model.MeasureStatus;
import org.insp.model.Severity;
import org.insp.model.Step;
import org.insp.model.check.Phrase;
import org.insp.model.check.Rule;
import org.insp.model.check.RuleContext;
import org.insp.model.measures.Deadlines;
import org.insp.model.measures.MeasureState;
import org.insp.model.measures.OpenEnded;

/**
 * A measure that is neither rectified at once nor long-term has no deadline from which a day follows, and none of its steps has one,
 * unless it is done and says when. One in words that is counted from an event is a deadline, too; one that is still to be set has a rule of
 * its own.
 */
final class MissingDeadline extends Rule<Measure> {

	MissingDeadline() {
		super("missing-deadline", Severity.ERROR, Measure.class);
	}

	@Override
	protected void check(Measure measure, RuleContext context) {
		var state = context.state(measure);
		boolean isExcused = state.kind() == MeasureKind.LONG_TERM || state.kind() == MeasureKind.IMMEDIATE
				|| state.status() == MeasureStatus.DROPPED || isDone(measure, state) || isForAcceptedRisksOnly(measure)
				|| context.deadlines().isInWords(measure) || UndeterminedDeadline.isUndetermined(measure);
		if (!isExcused && context.deadlines().due(measure).isEmpty()
				&& measure.getSteps().stream().noneMatch(step -> isWhen(step, context))) {
			context.report(measure, Literals.WORK_ITEM__DUE, measure, reason(measure.getDue()));
		}
	}

	/** Returns whether a step says when it is done: on a day, at once, or again and again. */
	private static boolean isWhen(Step step, RuleContext context) {
		return context.deadlines().due(step).isPresent() || Deadlines.next(step, context.referenceDate()).isPresent()
				|| step.getDue() != null && step.getDue().text() != null && OpenEnded.saysKind(step.getDue().text());
	}

	/** Returns whether a measure is done and says when: of many only that is known. */
	private static boolean isDone(Measure measure, MeasureState state) {
		return measure.getDue() == null && state.isDone() && state.isCompleted();
	}

	/** Returns whether nothing is to be done any more: the risk of every finding that the measure is about is accepted. */
	private static boolean isForAcceptedRisksOnly(Measure measure) {
		return !measure.getAddresses().isEmpty() && CrossReferences.resolved(measure.getAddresses())
				.allMatch(each -> each instanceof Finding finding && finding.getState() == FindingState.ACCEPTED);
	}

	private static Phrase reason(DateText due) {
		if (due == null) {
			return Phrase.of("none");
		}
		return Phrase.of(obstacle(due), due.wording());
	}

	/** Returns the key of the phrase that says why no day follows from a wording: it names none, no year, or nothing to be counted from. */
	static String obstacle(DateText date) {
		return date.period() == null ? "text" : date.period() instanceof Yearly ? "yearless" : "uncounted";
	}
}
