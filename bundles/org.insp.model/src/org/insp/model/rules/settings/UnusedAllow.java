/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.model.rules.settings;

import org.insp.model.Allow;
import org.insp.model.InspPackage.Literals;
import org.insp.model.Severity;
import org.insp.model.check.Rule;
import org.insp.model.check.RuleContext;

/** An allowance silences nothing: the mistake is corrected, or the allowance stands at the wrong element. */
final class UnusedAllow extends Rule<Allow> {

	UnusedAllow() {
		super("unused-allow", Severity.WARNING, Allow.class);
	}

	@Override
	public boolean runsLast() {
		return true;
	}

	@Override
	protected void check(Allow allow, RuleContext context) {
		boolean unresolved = allow.getTarget() != null && allow.getTarget().eIsProxy();
		// on another day, or with the rule on, it may be of use
		context.rule(allow.getRule()).filter(rule -> !unresolved && !rule.dependsOnDate() && !rule.runsLast() && !context.isOff(rule))
				.filter(rule -> !context.isUsed(allow))
				.ifPresent(rule -> context.report(allow, Literals.ALLOW__RULE, rule.id()));
	}
}
