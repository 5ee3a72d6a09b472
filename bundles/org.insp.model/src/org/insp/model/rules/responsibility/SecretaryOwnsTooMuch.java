/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.model.rules.responsibility;

import java.math.BigDecimal;

import org.insp.model.RectificationPlan;
import org.insp.model.Severity;
import org.insp.model.ThresholdKind;
import org.insp.model.check.Rule;
import org.insp.model.check.RuleContext;
import org.insp.model.people.Persons;

/** The secretary leads too large a share of a plan's measures. */
final class SecretaryOwnsTooMuch extends Rule<RectificationPlan> {

	private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

	SecretaryOwnsTooMuch() {
		super("secretary-owns-too-much", Severity.WARNING, RectificationPlan.class);
	}

	@Override
	protected void check(RectificationPlan plan, RuleContext context) {
		var threshold = context.settings().threshold(ThresholdKind.SECRETARY_SHARE);
		for (var committee : Addressees.committees(plan)) {
			int measures = plan.getMeasures().size();
			// who leads alone shares with nobody
			if (committee.getMembers().size() < 2) {
				continue;
			}
			// a plan that could not give each member a measure says nothing about how they share the work
			if (threshold.isPresent() && measures >= committee.getMembers().size() && committee.getSecretary() != null) {
				var led = BigDecimal.valueOf(
						plan.getMeasures().stream().filter(m -> Persons.contains(m.getLeaders(), committee.getSecretary())).count());
				if (led.multiply(HUNDRED).compareTo(threshold.get().multiply(BigDecimal.valueOf(measures))) > 0) {
					context.report(plan, plan, committee.getSecretary(), led, measures, threshold.get());
				}
			}
		}
	}
}
