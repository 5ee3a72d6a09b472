/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.dsl.ide.fixes;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;

import org.insp.model.LimitKind;
import org.insp.model.Measure;
import org.insp.model.MeasureKind;
import org.insp.model.RectificationPlan;
import org.insp.model.calendar.WorkingDays;
import org.insp.model.measures.PlanDates;

/** Which date is likely to be meant where none stands, or where the one that stands there cannot be. All are working days. */
record SuggestedDates(ModelContext model) {

	WorkingDays days() {
		return model.settings().workingDays();
	}

	/** The deadline of a measure: the limit that holds for its kind, as long as it has not passed; else a month from the reference date. */
	LocalDate deadline(Measure measure) {
		var plan = measure.eContainer() instanceof RectificationPlan p ? Optional.of(p) : Optional.<RectificationPlan>empty();
		if (measure.getKind() == MeasureKind.DURING_INSPECTION) {
			return PlanDates.inspectionEnd(measure, days()).map(this::notAfter).orElseGet(this::inAMonth);
		}
		return plan.map(this::deadline).orElseGet(this::inAMonth);
	}

	/** The deadline of measures that a plan has no other for. */
	LocalDate deadline(RectificationPlan plan) {
		var settings = model.settings();
		return Stream.of(PlanDates.concentratedUntil(plan, settings), PlanDates.limit(plan, LimitKind.LONGEST, settings))
				.flatMap(Optional::stream).map(this::notAfter).filter(limit -> !limit.isBefore(model.referenceDate())).findFirst()
				.orElseGet(this::inAMonth);
	}

	/** A month from the reference date. */
	LocalDate inAMonth() {
		return days().nextWorkingDay(model.referenceDate().plusMonths(1));
	}

	/** A day, if it is worked, else the last one before it that is. */
	LocalDate notAfter(LocalDate day) {
		var at = day;
		while (!days().isWorkingDay(at) && at.isAfter(day.minusDays(20))) {
			at = at.minusDays(1);
		}
		return at;
	}
}
