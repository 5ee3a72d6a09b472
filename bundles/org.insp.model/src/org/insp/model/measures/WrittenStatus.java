/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.model.measures;

import java.time.LocalDate;

import org.insp.model.DateText;
import org.insp.model.InspPackage.Literals;
import org.insp.model.Measure;
import org.insp.model.MeasureStatus;
import org.insp.model.WorkItem;
import org.insp.model.policy.PlaceWords;

/**
 * The status that is written of a measure or step, and whether it was reached on a date as far as the dates beside it tell: a report for an
 * earlier day says what was so on that day.
 *
 * @param status the written status; unspecified where none is written or the word is not known
 * @param isToCome whether it was reached only after the date
 */
record WrittenStatus(MeasureStatus status, boolean isToCome) {

	static WrittenStatus of(WorkItem item, PlaceWords words, LocalDate on) {
		var status = words.status(item);
		return new WrittenStatus(status, isDayToCome(item, status, on) || isRecordToCome(item, status, on));
	}

	/** Returns whether a status is written that is known and was reached. */
	boolean isReached() {
		return status != MeasureStatus.UNSPECIFIED && !isToCome;
	}

	/** By the day of the status, else by that of the completion; of a period the first day counts, for it may have been any. */
	private static boolean isDayToCome(WorkItem item, MeasureStatus status, LocalDate on) {
		var day = item.getStatusOn() == null && WorkState.isDone(status) ? item.getCompletedOn() : item.getStatusOn();
		return DateText.firstDayOf(day).filter(on::isBefore).isPresent();
	}

	/**
	 * By the records of the closure, where no other day is written: they lead to the status, and only after the date. A word of the place
	 * is
	 * no such status: what is done may be written off later.
	 */
	private static boolean isRecordToCome(WorkItem item, MeasureStatus status, LocalDate on) {
		return item instanceof Measure measure && !measure.getClosures().isEmpty() && item.getStatusOn() == null
				&& item.getCompletedOn() == null && PlaceWords.word(item, Literals.WORK_ITEM__STATUS).isEmpty()
				&& (status == MeasureStatus.SUBMITTED || WorkState.isDone(status))
				&& isRecorded(measure, status, LocalDate.MAX) && !isRecorded(measure, status, on);
	}

	private static boolean isRecorded(Measure measure, MeasureStatus status, LocalDate on) {
		return new ClosureHistory(measure, on).statuses().contains(status);
	}
}
