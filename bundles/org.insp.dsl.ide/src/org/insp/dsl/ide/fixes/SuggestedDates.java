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

/** Suggested dates where one is missing or impossible. All of them are working days. */
record SuggestedDates(ModelContext model) {

	WorkingDays days() {
		return model.settings().workingDays();
	}

	/** The deadline for a measure: the limit for its kind if that has not passed, else one month after the reference date. */
	LocalDate deadline(Measure measure) {
		var plan = measure.eContainer() instanceof RectificationPlan p ? Optional.of(p) : Optional.<RectificationPlan>empty();
		if (model.evaluated().state(measure).kind() == MeasureKind.DURING_INSPECTION) {
			return PlanDates.inspectionEnd(measure, days()).map(this::notAfter).orElseGet(this::inAMonth);
		}
		return plan.map(this::deadline).orElseGet(this::inAMonth);
	}

	/** The deadline for a new measure of a plan. */
	LocalDate deadline(RectificationPlan plan) {
		var settings = model.settings();
		var limits = Stream.of(PlanDates.concentratedUntil(plan, settings), PlanDates.limit(plan, LimitKind.LONGEST, settings));
		var workingDays = limits.flatMap(Optional::stream).map(this::notAfter);
		return workingDays.filter(day -> !day.isBefore(model.referenceDate())).findFirst().orElseGet(this::inAMonth);
	}

	/** The first working day one month after the reference date. */
	LocalDate inAMonth() {
		return days().nextWorkingDay(model.referenceDate().plusMonths(1));
	}

	/** The last working day that is not after a day. */
	LocalDate notAfter(LocalDate day) {
		var at = day;
		while (!days().isWorkingDay(at) && at.isAfter(day.minusDays(20))) {
			at = at.minusDays(1);
		}
		return at;
	}
}
