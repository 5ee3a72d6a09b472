/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.model.rules.inspection;

import java.util.stream.Stream;

import org.insp.model.InspPackage.Literals;
import org.insp.model.InspectionPlan;
import org.insp.model.InspectionRound;
import org.insp.model.Severity;
import org.insp.model.TitledElement;
import org.insp.model.check.Phrase;
import org.insp.model.check.Rule;
import org.insp.model.check.RuleContext;

/** A round is not approved, decided and authorised, or an inspection belongs to no round and is not approved itself. */
final class NoAuthorisation extends Rule<TitledElement> {

	NoAuthorisation() {
		super("no-authorisation", Severity.ERROR, TitledElement.class);
	}

	@Override
	protected void check(TitledElement element, RuleContext context) {
		if (element instanceof InspectionRound round) {
			var missing = Stream.of(Literals.INSPECTION_ROUND__APPROVED_BY, Literals.INSPECTION_ROUND__DECIDED_BY,
					Literals.INSPECTION_ROUND__AUTHORISED_ON).filter(feature -> !round.eIsSet(feature)).toList();
			if (!missing.isEmpty()) {
				context.report(round, missing.get(0), round, Phrase.of("round", Phrase.each(missing)));
			}
		} else if (element instanceof InspectionPlan plan && plan.getRound() == null && plan.getApprovedBy() == null
				&& PlannedInspections.isPlanned(plan, context)) {
			context.report(plan, Literals.INSPECTION_PLAN__ROUND, plan, Phrase.of("inspection"));
		}
	}
}
