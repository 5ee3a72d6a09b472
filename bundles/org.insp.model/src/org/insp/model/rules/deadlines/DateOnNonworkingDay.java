/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.model.rules.deadlines;

import java.util.Map;
import java.util.Optional;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.insp.model.DatePrecision;
import org.insp.model.DateText;
import org.insp.model.InspPackage.Literals;
import org.insp.model.Meeting;
import org.insp.model.RectificationPlan;
import org.insp.model.Severity;
import org.insp.model.Weekday;
import org.insp.model.check.Rule;
import org.insp.model.check.RuleContext;

/** A deadline, a meeting or a submission is on a day that is not worked. */
final class DateOnNonworkingDay extends Rule<EObject> {

	private static final Map<EClass, EAttribute> FEATURES = Map.of(
			Literals.MEASURE, Literals.WORK_ITEM__DUE,
			Literals.STEP, Literals.WORK_ITEM__DUE,
			Literals.EXTENSION, Literals.EXTENSION__NEW_DUE,
			Literals.RECTIFICATION_PLAN, Literals.RECTIFICATION_PLAN__ADOPTED_ON,
			Literals.MEETING, Literals.MEETING__DATE,
			Literals.DISPATCH_RECORD, Literals.DISPATCH_RECORD__DATE,
			Literals.REPORT, Literals.REPORT__ON);

	DateOnNonworkingDay() {
		super("date-on-nonworking-day", Severity.INFO, EObject.class);
	}

	@Override
	protected void check(EObject element, RuleContext context) {
		var feature = FEATURES.get(element.eClass());
		if (feature != null && !(element.eContainer() instanceof RectificationPlan && element instanceof Meeting)) {
			Optional.ofNullable((DateText) element.eGet(feature)).filter(DateOnNonworkingDay::isDay).map(DateText::date)
					.filter(date -> !context.workingDays().isWorkingDay(date)).ifPresent(
							date -> context.report(element, feature, element, feature, date, Weekday.get(date.getDayOfWeek().getValue())));
		}
	}

	/** Returns whether a day was chosen: that the last day of a month is a Sunday is nobody's mistake. */
	private static boolean isDay(DateText date) {
		return date.precision() == DatePrecision.DAY && date.date() != null;
	}
}
