/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.model.measures;

import java.time.LocalDate;
import java.util.Optional;

import org.insp.model.DateText;
import org.insp.model.MeasureStatus;
import org.insp.model.Step;

/**
 * A step as it stands on a reference date. What it does not say itself holds as its measure says it: the deadline, and that the work is
 * done.
 */
public final class StepState implements WorkState {

	private final Step step;
	private final MeasureState measure;
	private final Optional<LocalDate> due;
	private final MeasureStatus status;
	private final boolean isStatusToCome;
	private final boolean isCompletedByDate;

	/**
	 * @param step the step
	 * @param measure the state of its measure on the same date
	 */
	public StepState(Step step, MeasureState measure) {
		this.step = step;
		this.measure = measure;
		this.due = measure.deadlines().due(step).or(() -> Deadlines.next(step, measure.referenceDate())).or(measure::due);
		var written = WrittenStatus.of(step, measure.words(), measure.referenceDate());
		this.isStatusToCome = written.isToCome();
		this.isCompletedByDate = !written.isReached() && !measure.isEnded() && isCompleted();
		this.status = written.isReached() ? written.status() : isCompletedByDate ? MeasureStatus.CLOSED : statusByRecords();
	}

	private MeasureStatus statusByRecords() {
		if (measure.isEnded()) {
			return measure.status();
		}
		boolean isBegun = step.getProgress().stream()
				.anyMatch(record -> record.getDate() == null
						? record.getText() != null
						: DateText.dateOf(record.getDate()).filter(date -> date.isAfter(referenceDate())).isEmpty());
		return isBegun ? MeasureStatus.ONGOING : MeasureStatus.PLANNED;
	}

	@Override
	public Step item() {
		return step;
	}

	@Override
	public LocalDate referenceDate() {
		return measure.referenceDate();
	}

	@Override
	public Deadlines deadlines() {
		return measure.deadlines();
	}

	@Override
	public Optional<LocalDate> due() {
		return due;
	}

	@Override
	public DateText writtenDue() {
		return step.getDue() != null ? step.getDue() : measure.writtenDue();
	}

	@Override
	public MeasureStatus status() {
		return status;
	}

	@Override
	public boolean isStatusToCome() {
		return isStatusToCome;
	}

	@Override
	public boolean isCompletedByDate() {
		return isCompletedByDate;
	}

	/** Returns whether the deadline has passed and the work is neither done nor handed in. */
	@Override
	public boolean isOverdue() {
		return !isEnded() && status != MeasureStatus.SUBMITTED && due.filter(date -> date.isBefore(referenceDate())).isPresent();
	}
}
