/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.model.measures;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.insp.model.Closure;
import org.insp.model.ClosureOutcome;
import org.insp.model.DateText;
import org.insp.model.Measure;
import org.insp.model.MeasureStatus;
import org.insp.model.ProgressRecord;
import org.insp.model.Signature;
import org.insp.model.policy.PlaceWords;

/** The steps of a measure's closure that are recorded by a date. A signature without a date counts: a rule asks for the date. */
final class ClosureHistory {

	private final Measure measure;
	private final LocalDate on;
	private final List<MeasureStatus> statuses;
	private final Optional<Closure> accepted;

	ClosureHistory(Measure measure, LocalDate on) {
		this.measure = measure;
		this.on = on;
		int current = current();
		this.statuses = statuses(current);
		this.accepted = current >= 0 && reached(current).orElseThrow() == MeasureStatus.CLOSED
				? Optional.of(measure.getClosures().get(current))
				: Optional.empty();
	}

	/** The statuses that agree with the records, the most probable one first. */
	List<MeasureStatus> statuses() {
		return statuses;
	}

	/** The accepted cycle by which the measure is closed. */
	Optional<Closure> accepted() {
		return accepted;
	}

	/** Returns whether a closure was refused, or the measure taken up again: the records say that it is not done. */
	boolean isReturned() {
		int current = current();
		return current >= 0 && reached(current).orElseThrow() == MeasureStatus.ONGOING;
	}

	private List<MeasureStatus> statuses(int current) {
		if (current < 0) {
			if (isBegun()) {
				return List.of(MeasureStatus.ONGOING);
			}
			return isAnyStepBegun()
					? List.of(MeasureStatus.ONGOING, MeasureStatus.PLANNED)
					: List.of(MeasureStatus.PLANNED, MeasureStatus.ONGOING);
		}
		var reached = reached(current).orElseThrow();
		// what reopens a measure has no date of its own: by now it may be known, though nobody has signed anything yet
		return reached == MeasureStatus.CLOSED && current < measure.getClosures().size() - 1
				? List.of(MeasureStatus.CLOSED, MeasureStatus.ONGOING)
				: List.of(reached);
	}

	/** The last cycle of which anything had come, or -1. */
	private int current() {
		int i = measure.getClosures().size() - 1;
		while (i >= 0 && reached(i).isEmpty()) {
			i--;
		}
		return i;
	}

	private Optional<MeasureStatus> reached(int index) {
		var cycle = measure.getClosures().get(index);
		if (cycle.getOutcome() != ClosureOutcome.RETURNED && DateText.dateOf(cycle.getDate()).filter(day -> !day.isAfter(on)).isPresent()) {
			return Optional.of(MeasureStatus.CLOSED);
		} else if (signatures(cycle).findAny().isEmpty()) {
			return index > 0 ? Optional.of(MeasureStatus.ONGOING) : Optional.empty();
		} else if (cycle.getOutcome() == ClosureOutcome.RETURNED && signatures(cycle).allMatch(this::isReached)) {
			return Optional.of(MeasureStatus.ONGOING);
		} else if (isReached(cycle.getApproved()) && cycle.getOutcome() == ClosureOutcome.ACCEPTED) {
			return Optional.of(MeasureStatus.CLOSED);
		} else if (isReached(cycle.getVerified())) {
			return Optional.of(MeasureStatus.VERIFIED);
		}
		return Optional.of(MeasureStatus.SUBMITTED).filter(s -> isReached(cycle.getRequested()));
	}

	private static Stream<Signature> signatures(Closure cycle) {
		return Stream.of(cycle.getRequested(), cycle.getVerified(), cycle.getApproved()).filter(s -> s != null);
	}

	private boolean isReached(Signature signature) {
		return signature != null && isReached(signature.getOn());
	}

	private boolean isReached(DateText date) {
		return DateText.dateOf(date).filter(d -> d.isAfter(on)).isEmpty();
	}

	/** An entry of progress without a date counts; one of which nothing could be read does not. */
	private boolean isReached(ProgressRecord record) {
		return record.getDate() == null ? record.getText() != null : isReached(record.getDate());
	}

	/** Returns whether a step says that it is begun; seldom a date says since when. */
	private boolean isAnyStepBegun() {
		return measure.getSteps().stream().anyMatch(step -> isBegun(WrittenStatus.of(step, PlaceWords.USUAL, on))
				|| step.getProgress().stream().anyMatch(this::isReached));
	}

	private static boolean isBegun(WrittenStatus written) {
		return written.isReached() && written.status().compareTo(MeasureStatus.PLANNED) > 0;
	}

	private boolean isBegun() {
		return measure.getProgress().stream().anyMatch(this::isReached)
				|| measure.getMilestones().stream().flatMap(milestone -> DateText.dateOf(milestone.getDoneOn()).stream())
						.anyMatch(day -> !day.isAfter(on));
	}
}
