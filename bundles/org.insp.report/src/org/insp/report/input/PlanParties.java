/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.report.input;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.insp.model.Committee;
import org.insp.model.Feedback;
import org.insp.model.FindingSet;
import org.insp.model.TitledElement;

/**
 * The two sides of a plan: who rectifies, and who found what is rectified.
 *
 * @param input what the report is made of
 * @param sets the sets of findings that the plan answers
 */
public record PlanParties(ReportInput input, List<FindingSet> sets) {

	/** Returns the name of who rectifies: whom the findings are addressed to, else the committee of the model. */
	public Optional<String> rectifier() {
		return Stream.concat(sets.stream().map(FindingSet::getTo), input.model().all(Committee.class))
				.filter(PlanParties::isCalled).map(input.texts()::name).findFirst();
	}

	/** Returns the committee whose plan it is: that to which the findings are addressed, else the only one of the model. */
	public Optional<String> committee() {
		var committees = input.model().all(Committee.class).toList();
		return Stream.concat(sets.stream().map(FindingSet::getTo).filter(Committee.class::isInstance).filter(PlanParties::isCalled),
				committees.stream().filter(each -> committees.size() == 1 && isCalled(each))).map(input.texts()::name).findFirst();
	}

	/** Returns the name of who states some findings: whom they come from, else the team that inspected; empty if nobody is named. */
	public String finder(FindingSet set) {
		if (isKnown(set.getFrom())) {
			return input.texts().name(set.getFrom());
		}
		return set instanceof Feedback feedback && isKnown(feedback.getInspection())
				? input.texts().names(feedback.getInspection().getTeams())
				: "";
	}

	/** Returns whether it is called anything: a text may say no more than that there is one. */
	private static boolean isCalled(TitledElement element) {
		return isKnown(element) && (element.getTitle() != null || element.getName() != null);
	}

	private static boolean isKnown(EObject element) {
		return element != null && !element.eIsProxy();
	}
}
