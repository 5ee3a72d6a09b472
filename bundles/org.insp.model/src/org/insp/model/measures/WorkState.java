/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.model.measures;

import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;

import org.insp.model.DateText;
import org.insp.model.InspPackage.Literals;
import org.insp.model.Language;
import org.insp.model.MeasureStatus;
import org.insp.model.WorkItem;
import org.insp.model.calendar.WorkingDays;
import org.insp.model.policy.PlaceWords;
import org.insp.model.text.ElementLabels;
import org.insp.model.text.MessageBundle;

/** A measure or a step as it stands on a reference date. */
public interface WorkState {

	/** The measure or step. */
	WorkItem item();

	/** The date on which it is looked at. */
	LocalDate referenceDate();

	/** The days on which deadlines end. */
	Deadlines deadlines();

	/** The calendar by which the days to the deadline are counted. */
	default WorkingDays workingDays() {
		return deadlines().days();
	}

	/** The deadline in force. */
	Optional<LocalDate> due();

	/** The deadline in force as it is written; null if there is none. */
	DateText writtenDue();

	/**
	 * The deadline as it is shown: what is written, with the day that it means where that is not what is written; empty if there is
	 * none.
	 */
	default Optional<String> dueText(Language language) {
		var day = due().map(LocalDate::toString);
		var written = Optional.ofNullable(writtenDue()).map(DateText::toString);
		return written.isEmpty() || day.isEmpty() || day.equals(written)
				? day.or(() -> written)
				: Optional.of(MessageBundle.of(WorkState.class, language).get("due.written", written.get(), day.get()));
	}

	/** The status: the written one if it was reached by the reference date, else the one that follows from other records. */
	MeasureStatus status();

	/** The status in words: as the document has it, else by its term. */
	default String statusText(Language language) {
		return PlaceWords.word(item(), Literals.WORK_ITEM__STATUS).filter(word -> !isStatusToCome()).orElseGet(() -> isCompletedByDate()
				? MessageBundle.of(WorkState.class, language).get("status.completed")
				: ElementLabels.term(status(), language));
	}

	/** Returns whether a status is written that was reached only after the reference date, as the dates beside it say. */
	boolean isStatusToCome();

	/** Returns whether nothing but the reported day of completion says that the work is done. */
	boolean isCompletedByDate();

	/** The reported day of completion; where only a status says that the work is done, the day of that status. */
	default Optional<LocalDate> completedOn() {
		return DateText.dateOf(item().getCompletedOn())
				.or(() -> isDone() && item().getCompletedOn() == null ? DateText.dateOf(item().getStatusOn()) : Optional.empty());
	}

	/** Returns whether the reported day of completion has come. */
	default boolean isCompleted() {
		return completedOn().filter(date -> !date.isAfter(referenceDate())).isPresent();
	}

	/** Returns whether the deadline has passed and the work is neither done nor given up. */
	boolean isOverdue();

	/** Returns whether the work is done: verified or closed. */
	default boolean isDone() {
		return isDone(status());
	}

	/** Returns whether nothing is left to do: the work is done, or it is given up. */
	default boolean isEnded() {
		return isDone() || status() == MeasureStatus.DROPPED;
	}

	/** Returns whether a status says that the work is done. */
	static boolean isDone(MeasureStatus status) {
		return status == MeasureStatus.VERIFIED || status == MeasureStatus.CLOSED;
	}

	/** The urgency: overdue, urgent or due soon, by the days that the policy sets; it decides the colour in every view. */
	default Urgency urgency() {
		return deadlines().warning().urgency(this);
	}

	/** The period in which the work needs attention. */
	default DuePeriod period() {
		return DuePeriod.of(this);
	}

	/**
	 * The working days left after the reference date, the day of the deadline included; negative by how many it has passed. Empty where
	 * no date says until when, or where nothing is left to do and no days count any more.
	 */
	default OptionalInt workingDaysLeft() {
		return isEnded() || due().isEmpty() ? OptionalInt.empty() : OptionalInt.of(workingDays().between(referenceDate(), due().get()));
	}

	/** The working days by which the work is overdue; empty where it is not {@linkplain #isOverdue() overdue}. */
	default OptionalInt workingDaysOverdue() {
		return isOverdue() ? OptionalInt.of(-workingDaysLeft().getAsInt()) : OptionalInt.empty();
	}
}
