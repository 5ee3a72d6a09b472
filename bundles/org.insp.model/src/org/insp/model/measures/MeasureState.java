/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.model.measures;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;

import org.insp.model.Closure;
import org.insp.model.DateText;
import org.insp.model.Extension;
import org.insp.model.InspPackage.Literals;
import org.insp.model.Measure;
import org.insp.model.MeasureKind;
import org.insp.model.MeasureStatus;
import org.insp.model.Signature;
import org.insp.model.policy.PlaceWords;

/**
 * A measure as it stands on a reference date. Of dated records only those up to the date count; the status is the written one,
 * unless the dates beside it say that it was reached later.
 * Everything is computed once, when the state is made, so that it can be shared between threads.
 */
public final class MeasureState implements WorkState {

	private final Measure measure;
	private final LocalDate referenceDate;
	private final Deadlines deadlines;
	private final PlaceWords words;
	private final ClosureHistory history;
	private final Optional<Extension> extension;
	private final Optional<LocalDate> due;
	private final MeasureKind kind;
	private final MeasureStatus status;
	private final WrittenStatus written;
	private final boolean isReportedOnly;
	private final boolean isCompletedByDate;
	private final boolean isOverdue;

	/**
	 * The state by the usual meanings of words.
	 *
	 * @param measure the measure
	 * @param referenceDate the date
	 * @param deadlines the calendar by which deadlines are reckoned and the days to them counted
	 */
	public MeasureState(Measure measure, LocalDate referenceDate, Deadlines deadlines) {
		this(measure, referenceDate, deadlines, PlaceWords.USUAL);
	}

	/**
	 * @param measure the measure
	 * @param referenceDate the date
	 * @param deadlines the calendar by which deadlines are reckoned and the days to them counted
	 * @param words the words of the place
	 */
	public MeasureState(Measure measure, LocalDate referenceDate, Deadlines deadlines, PlaceWords words) {
		this.measure = measure;
		this.referenceDate = referenceDate;
		this.deadlines = deadlines;
		this.history = new ClosureHistory(measure, referenceDate);
		this.extension = deadlines.inForce(measure.getExtensions(), referenceDate);
		this.due = extension.map(each -> deadlines.day(each, Literals.EXTENSION__NEW_DUE)).orElseGet(() -> deadlines.due(measure))
				.or(() -> measure.getDue() == null ? lastStep() : Deadlines.next(measure, referenceDate));
		this.words = words;
		this.kind = Deadlines.kind(measure, words);
		this.written = WrittenStatus.of(measure, words, referenceDate);
		boolean isProved = history.statuses().stream().anyMatch(WorkState::isDone);
		this.isCompletedByDate = !written.isReached() && isCompleted() && !isProved && !history.isReturned();
		this.status = written.isReached() ? written.status() : isCompletedByDate ? MeasureStatus.CLOSED : history.statuses().get(0);
		this.isReportedOnly = isDone() && !isProved && !history.isReturned()
				&& (isCompletedByDate || PlaceWords.word(measure, Literals.WORK_ITEM__STATUS).isPresent());
		this.isOverdue = !isEnded() && due.filter(date -> date.isBefore(referenceDate) && !isRequestedBy(date)).isPresent();
	}

	/** The deadline of the last step, if every step has one. */
	private Optional<LocalDate> lastStep() {
		var dates = measure.getSteps().stream().flatMap(step -> deadlines.due(step).stream()).toList();
		return dates.size() < measure.getSteps().size() ? Optional.empty() : dates.stream().max(Comparator.naturalOrder());
	}

	private boolean isRequestedBy(LocalDate date) {
		return status == MeasureStatus.SUBMITTED
				&& measure.getClosures().stream().map(Closure::getRequested).filter(request -> request != null)
						.map(Signature::getOn).flatMap(on -> DateText.dateOf(on).stream()).reduce((first, last) -> last)
						.filter(requested -> !requested.isAfter(date)).isPresent();
	}

	/** The measure. */
	public Measure measure() {
		return measure;
	}

	@Override
	public Measure item() {
		return measure;
	}

	@Override
	public Deadlines deadlines() {
		return deadlines;
	}

	/** The date on which the measure is looked at. */
	@Override
	public LocalDate referenceDate() {
		return referenceDate;
	}

	/** The extension in force: the newest one that was approved. */
	public Optional<Extension> extension() {
		return extension;
	}

	/** The deadline in force: the extension's, else the one written, else that of the last step if every step has one. */
	@Override
	public Optional<LocalDate> due() {
		return due;
	}

	@Override
	public DateText writtenDue() {
		return extension.map(Extension::getNewDue).orElseGet(measure::getDue);
	}

	/** The kind: the written one, else the one that stands in the place of the deadline. */
	public MeasureKind kind() {
		return kind;
	}

	/** The written status; where none is written, what the records say. */
	@Override
	public MeasureStatus status() {
		return status;
	}

	/** The words of the place. */
	PlaceWords words() {
		return words;
	}

	/** Returns whether a status is written that is known, be it by its term or by a word of the place, and that was reached by then. */
	public boolean isStatusWritten() {
		return written.isReached();
	}

	@Override
	public boolean isStatusToCome() {
		return written.isToCome();
	}

	/** The statuses that agree with the closure and progress records, the most probable one first. */
	public List<MeasureStatus> statusesByRecords() {
		return history.statuses();
	}

	/** The closure by which the measure is written off, if its records say that it is. */
	public Optional<Closure> accepted() {
		return history.accepted();
	}

	/** Returns the day on which the measure was written off, if its records say so and name it. */
	public Optional<LocalDate> closedOn() {
		return history.accepted().flatMap(closure -> Stream
				.of(Optional.ofNullable(closure.getApproved()).map(Signature::getOn), Optional.ofNullable(closure.getDate()),
						Optional.ofNullable(closure.getVerified()).map(Signature::getOn))
				.flatMap(date -> date.flatMap(DateText::dateOf).stream()).findFirst());
	}

	/**
	 * Returns whether the measure is only reported as done, in a word of the place or by the day of its completion, while no record of a
	 * closure says so yet and none says the contrary.
	 */
	public boolean isReportedOnly() {
		return isReportedOnly;
	}

	@Override
	public boolean isCompletedByDate() {
		return isCompletedByDate;
	}

	/** Returns whether the measure is neither written off nor given up. */
	public boolean isOpen() {
		return status != MeasureStatus.CLOSED && status != MeasureStatus.DROPPED;
	}

	/** Returns whether the deadline has passed and the work is not done; where closure was requested in time the verifier is awaited. */
	@Override
	public boolean isOverdue() {
		return isOverdue;
	}

	/**
	 * The working days left as {@link #workingDaysLeft()}, but empty too where the deadline has passed and the measure is not overdue,
	 * because closure was requested in time: no days are held against whom the verifier keeps waiting.
	 */
	public OptionalInt workingDaysLeftUnlessRequested() {
		return isOverdue || due.filter(date -> !date.isBefore(referenceDate)).isPresent() ? workingDaysLeft() : OptionalInt.empty();
	}
}
