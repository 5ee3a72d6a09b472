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
import org.insp.model.check.Judgement;
import org.insp.model.check.Rule;

/** A plan has dates in a year of which the calendar says nothing, so that only weekends count; said once for each year. */
final class CalendarYearMissing extends Rule<InspFile> {

	private static final Map<EClass, List<EAttribute>> DATES = new ConcurrentHashMap<>();

	CalendarYearMissing() {
		super("calendar-year-missing", Severity.INFO, InspFile.class);
	}

	@Override
	protected void check(InspFile file, Judgement judgement) {
		// without policy there is likely to be no calendar either, and that is said elsewhere
		if (judgement.settings().calendar().isPresent() || !judgement.settings().policies().isEmpty()) {
			Set<Integer> said = judgement.once(CalendarYearMissing.class, HashSet::new);
			file.getElements().stream()
					.filter(e -> e instanceof Feedback || e instanceof InspectionPlan || e instanceof RectificationPlan).forEach(plan -> {
						check(plan, said, judgement);
						plan.eAllContents().forEachRemaining(part -> check(part, said, judgement));
					});
		}
	}

	private static void check(EObject element, Set<Integer> said, Judgement judgement) {
		for (var feature : DATES.computeIfAbsent(element.eClass(), CalendarYearMissing::dates)) {
			DateText.dateOf((DateText) element.eGet(feature)).filter(date -> !judgement.workDays().covers(date.getYear()))
					.filter(date -> said.add(date.getYear()))
					.ifPresent(date -> judgement.report(element, feature, Integer.toString(date.getYear())));
		}
	}

	private static List<EAttribute> dates(EClass type) {
		return type.getEAllAttributes().stream().filter(a -> a.getEAttributeType().getInstanceClass() == DateText.class && !a.isMany())
				.toList();
	}
}
