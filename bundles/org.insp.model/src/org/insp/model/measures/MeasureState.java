/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.model.measures;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

import org.insp.model.Closure;
import org.insp.model.DateText;
import org.insp.model.Extension;
import org.insp.model.InspPackage.Literals;
import org.insp.model.Measure;
import org.insp.model.MeasureStatus;
import org.insp.model.Signature;
import org.insp.model.calendar.WorkingDays;

/**
 * A measure as it stands at a date. Of dated records only those up to the date count; the status is the written one.
 *
 * @param measure the measure
 * @param on the date
 */
public record MeasureState(Measure measure, LocalDate on) {

	private static final Comparator<Extension> DATE = Comparator.comparing(e -> e.getOn().date());

	/** The extension in force: the newest one that was approved. */
	public Optional<Extension> extension() {
		return measure.getExtensions().stream().filter(e -> DateText.dateOf(e.getNewDue()).isPresent())
				.filter(e -> e.eIsSet(Literals.EXTENSION__APPROVED_BY))
				.filter(e -> DateText.dateOf(e.getOn()).filter(d -> !d.isAfter(on)).isPresent())
				.reduce((a, b) -> DATE.compare(a, b) > 0 ? a : b);
	}

	/** The deadline in force: the extension's, else the one written. */
	public Optional<LocalDate> due() {
		return extension().map(Extension::getNewDue).or(() -> Optional.ofNullable(measure.getDue())).flatMap(DateText::dateOf);
	}

	/** The written status; where none is written, what the records say. */
	public MeasureStatus status() {
		return measure.getStatus() != MeasureStatus.UNSPECIFIED ? measure.getStatus() : statusesByRecords().get(0);
	}

	/** The statuses that agree with the closure and progress records, the most likely one first. */
	public List<MeasureStatus> statusesByRecords() {
		return new ClosureHistory(measure, on).statuses();
	}

	/** The closure by which the measure is written off, if its records say that it is. */
	public Optional<Closure> accepted() {
		return new ClosureHistory(measure, on).accepted();
	}

	/** Whether the measure is not written off yet. */
	public boolean isOpen() {
		return status() != MeasureStatus.CLOSED;
	}

	/** Whether the work is done: verified or closed. */
	public boolean isDone() {
		return status() == MeasureStatus.VERIFIED || status() == MeasureStatus.CLOSED;
	}

	/** Whether the deadline has passed and the work is not done; where closure was requested in time the verifier is awaited. */
	public boolean isOverdue() {
		return !isDone() && due().filter(due -> due.isBefore(on) && !isRequestedBy(due)).isPresent();
	}

	private boolean isRequestedBy(LocalDate due) {
		return status() == MeasureStatus.SUBMITTED
				&& measure.getClosures().stream().map(Closure::getRequested).filter(s -> s != null).map(Signature::getOn)
						.flatMap(d -> DateText.dateOf(d).stream()).reduce((a, b) -> b).filter(d -> !d.isAfter(due)).isPresent();
	}

	/** How many working days are left after the date, the day of the deadline included; negative by how many it has passed. */
	public OptionalInt workingDaysLeft(WorkingDays days) {
		return due().map(due -> due.isBefore(on)
				? OptionalInt.of(-days.count(due.plusDays(1), on))
				: OptionalInt.of(days.count(on.plusDays(1), due))).orElseGet(OptionalInt::empty);
	}
}
