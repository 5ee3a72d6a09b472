/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.model.rules.structure;

import java.util.List;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EAttribute;
import org.insp.model.InspPackage.Literals;
import org.insp.model.Measure;
import org.insp.model.Severity;
import org.insp.model.check.Phrase;
import org.insp.model.check.Rule;
import org.insp.model.check.RuleContext;

/** A measure does not say what is to be reached, or how one sees that it is. */
final class MissingGoalOrCriterion extends Rule<Measure> {

	private static final List<EAttribute> NEEDED = List.of(Literals.MEASURE__GOAL, Literals.MEASURE__CRITERION);

	MissingGoalOrCriterion() {
		super("missing-goal-or-criterion", Severity.WARNING, Measure.class);
	}

	@Override
	protected void check(Measure measure, RuleContext context) {
		var missing = missing(measure).toList();
		if (!missing.isEmpty()) {
			var key = missing.size() > 1 ? "both" : missing.get(0) == Literals.MEASURE__GOAL ? "goal" : "criterion";
			context.report(measure, missing.get(0), measure, missing, Phrase.of(key));
		}
	}

	private static Stream<EAttribute> missing(Measure measure) {
		return NEEDED.stream().filter(f -> !(measure.eGet(f) instanceof String text) || text.isBlank());
	}
}
