/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.model.rules.lifecycle;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EReference;
import org.insp.model.Closure;
import org.insp.model.ClosureOutcome;
import org.insp.model.DateText;
import org.insp.model.InspPackage.Literals;
import org.insp.model.Measure;
import org.insp.model.MeasureStatus;
import org.insp.model.Severity;
import org.insp.model.Signature;
import org.insp.model.WorkItem;
import org.insp.model.check.Phrase;
import org.insp.model.check.Rule;
import org.insp.model.check.RuleContext;
import org.insp.model.measures.MeasureState;
import org.insp.model.measures.WorkState;
import org.insp.model.policy.PlaceWords;

/** The written status does not follow from the records of the closure, or these skip a step or go back in time. */
final class IllegalTransition extends Rule<Measure> {

	private static final List<EReference> STEPS =
			List.of(Literals.CLOSURE__REQUESTED, Literals.CLOSURE__VERIFIED, Literals.CLOSURE__APPROVED);

	IllegalTransition() {
		super("illegal-transition", Severity.ERROR, Measure.class);
	}

	@Override
	protected void check(Measure measure, RuleContext context) {
		boolean isSound = true;
		LocalDate last = LocalDate.MIN;
		for (var cycle : measure.getClosures()) {
			isSound &= hasAllSteps(measure, cycle, context);
			isSound &= isEnded(measure, cycle, context);
			for (var step : STEPS) {
				var date = Optional.ofNullable((Signature) cycle.eGet(step)).map(Signature::getOn).flatMap(DateText::dateOf);
				if (date.filter(last::isAfter).isPresent()) {
					context.report((Signature) cycle.eGet(step), Literals.SIGNATURE__ON, measure,
							Phrase.of("order", step, date.get(), last));
					isSound = false;
				}
				last = date.filter(last::isBefore).orElse(last);
			}
			var closed = DateText.dateOf(cycle.getDate());
			if (closed.filter(last::isAfter).isPresent()) {
				context.report(cycle, Literals.CLOSURE__DATE, measure, Phrase.of("order", Literals.CLOSURE__DATE, closed.get(), last));
				isSound = false;
			}
		}
		var state = context.state(measure);
		// a status that disagrees because a record is wrong is no second mistake
		if (isSound && (state.isStatusWritten() && !agrees(state) || isAheadOfRecords(state))) {
			var written = PlaceWords.word(measure, Literals.WORK_ITEM__STATUS);
			context.report(measure, Literals.WORK_ITEM__STATUS, measure,
					Phrase.of("status", written.<Object>map(word -> word).orElse(measure.getStatus()), context.referenceDate(),
							state.statusesByRecords()));
		} else if (isSound) {
			checkCompletion(measure, context.state(measure), context);
		}
		measure.getSteps().forEach(step -> checkCompletion(step, context.state(step), context));
	}

	/** The day on which the work was done has come, and the status says that it is not done. */
	private static void checkCompletion(WorkItem item, WorkState state, RuleContext context) {
		var written = context.settings().placeWords().status(item);
		if (state.isCompleted() && written != MeasureStatus.UNSPECIFIED && written != MeasureStatus.SUBMITTED && !state.isEnded()) {
			context.report(item, Literals.WORK_ITEM__STATUS, item, Phrase.of("completed",
					PlaceWords.word(item, Literals.WORK_ITEM__STATUS).<Object>map(word -> word).orElse(written),
					item.getCompletedOn().toString()));
		}
	}

	/** Returns whether the status is one that follows from records, and the days of these are still to come. */
	private static boolean isAheadOfRecords(MeasureState state) {
		var measure = state.measure();
		return state.isStatusToCome() && measure.getStatusOn() == null && measure.getCompletedOn() == null;
	}

	/** Returns whether the reported status follows from the records; a word of the place says only whether the work is done. */
	private static boolean agrees(MeasureState state) {
		if (ClosuresMissing.isRecorded(state.status()) && ClosuresMissing.isWithoutRecords(state.measure())) {
			// said once for the plan
			return true;
		}
		if (state.status() == MeasureStatus.DROPPED) {
			// no record leads there
			return true;
		}
		if (state.isReportedOnly()) {
			// a report may run ahead of the records; a refused closure it may not contradict
			return true;
		}
		var byRecords = state.statusesByRecords().stream();
		return PlaceWords.word(state.measure(), Literals.WORK_ITEM__STATUS).isEmpty()
				? byRecords.anyMatch(state.status()::equals)
				: byRecords.anyMatch(status -> WorkState.isDone(status) == state.isDone());
	}

	@Override
	public boolean dependsOnDate() {
		return true;
	}

	/** Nothing is verified that was not requested, nothing approved that was not verified; to return it, one step is enough. */
	private static boolean hasAllSteps(Measure measure, Closure cycle, RuleContext context) {
		if (cycle.getDate() != null) {
			// what else is missing, another rule says
			return true;
		} else if (cycle.getOutcome() == ClosureOutcome.ACCEPTED && cycle.getApproved() == null) {
			context.report(cycle, Literals.CLOSURE__APPROVED, measure, Phrase.of("unapproved", ClosureOutcome.ACCEPTED));
			return false;
		}
		for (int i = 1; i < STEPS.size(); i++) {
			var signature = (Signature) cycle.eGet(STEPS.get(i));
			if (signature != null && cycle.eGet(STEPS.get(i - 1)) == null && cycle.getOutcome() != ClosureOutcome.RETURNED) {
				context.report(cycle, STEPS.get(i - 1), measure, Phrase.of("skipped", STEPS.get(i), STEPS.get(i - 1)));
				return false;
			}
		}
		return true;
	}

	/** A cycle is accepted or returned before the next one begins. */
	private static boolean isEnded(Measure measure, Closure cycle, RuleContext context) {
		var isLast = measure.getClosures().indexOf(cycle) == measure.getClosures().size() - 1;
		if (!isLast && cycle.getOutcome() == ClosureOutcome.UNSPECIFIED && cycle.getDate() == null) {
			context.report(cycle, Literals.CLOSURE__OUTCOME, measure,
					Phrase.of("unfinished", ClosureOutcome.ACCEPTED, ClosureOutcome.RETURNED));
			return false;
		}
		return true;
	}
}
