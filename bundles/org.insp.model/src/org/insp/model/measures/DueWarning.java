/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.model.measures;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

import org.insp.model.MeasureStatus;
import org.insp.model.ThresholdKind;
import org.insp.model.policy.PolicySettings;

/**
 * The days before a deadline from which open work is due soon, and from which it is urgent. They are days of the calendar; the day of the
 * deadline itself is none left. Where no policy sets one, nothing is due soon or urgent.
 *
 * @param soon the days within which work is due soon
 * @param urgent the days within which it is urgent
 */
public record DueWarning(Optional<BigDecimal> soon, Optional<BigDecimal> urgent) {

	/** No warning before the deadline has passed. */
	public static final DueWarning NONE = new DueWarning(Optional.empty(), Optional.empty());

	/** The days that the policies of a model set. */
	public static DueWarning of(PolicySettings settings) {
		return new DueWarning(settings.threshold(ThresholdKind.DUE_SOON), settings.threshold(ThresholdKind.DUE_URGENT));
	}

	/** The urgency of a measure or step on the reference date of its state. */
	public Urgency urgency(WorkState state) {
		if (state.isOverdue()) {
			return Urgency.OVERDUE;
		} else if (state.isEnded() || state.status() == MeasureStatus.SUBMITTED || state.due().isEmpty()) {
			return Urgency.NONE;
		}
		return before(state.due().get(), state.referenceDate());
	}

	/** The urgency of open work that is due on a day which has not passed on a reference date. */
	public Urgency before(LocalDate due, LocalDate referenceDate) {
		var left = BigDecimal.valueOf(ChronoUnit.DAYS.between(referenceDate, due));
		return reaches(urgent, left) ? Urgency.URGENT : reaches(soon, left) ? Urgency.SOON : Urgency.NONE;
	}

	private static boolean reaches(Optional<BigDecimal> threshold, BigDecimal left) {
		return threshold.filter(days -> left.compareTo(days) <= 0).isPresent();
	}
}
