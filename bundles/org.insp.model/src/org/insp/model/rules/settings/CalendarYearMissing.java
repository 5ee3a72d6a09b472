/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.model.rules.settings;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.insp.model.DateText;
import org.insp.model.Feedback;
import org.insp.model.InspFile;
import org.insp.model.InspectionPlan;
import org.insp.model.RectificationPlan;
import org.insp.model.Severity;
import org.insp.model.check.Rule;
import org.insp.model.check.RuleContext;

/** A plan has dates in a year of which the calendar says nothing, so that only weekends count; said once for each year. */
final class CalendarYearMissing extends Rule<InspFile> {

	private static final Map<EClass, List<EAttribute>> DATES = new ConcurrentHashMap<>();

	CalendarYearMissing() {
		super("calendar-year-missing", Severity.INFO, InspFile.class);
	}

	@Override
	protected void check(InspFile file, RuleContext context) {
		// without policy there is usually no calendar either, and another rule reports that
		if (context.settings().calendar().isPresent() || !context.settings().policies().isEmpty()) {
			Set<Integer> reportedYears = context.computeOnce(CalendarYearMissing.class, HashSet::new);
			file.getElements().stream()
					.filter(e -> e instanceof Feedback || e instanceof InspectionPlan || e instanceof RectificationPlan).forEach(plan -> {
						check(plan, reportedYears, context);
						plan.eAllContents().forEachRemaining(part -> check(part, reportedYears, context));
					});
		}
	}

	private static void check(EObject element, Set<Integer> reportedYears, RuleContext context) {
		for (var feature : DATES.computeIfAbsent(element.eClass(), CalendarYearMissing::dates)) {
			DateText.dateOf((DateText) element.eGet(feature)).filter(date -> !context.workingDays().covers(date.getYear()))
					.filter(date -> reportedYears.add(date.getYear()))
					.ifPresent(date -> context.report(element, feature, Integer.toString(date.getYear())));
		}
	}

	private static List<EAttribute> dates(EClass type) {
		return type.getEAllAttributes().stream().filter(a -> a.getEAttributeType().getInstanceClass() == DateText.class && !a.isMany())
				.toList();
	}
}
