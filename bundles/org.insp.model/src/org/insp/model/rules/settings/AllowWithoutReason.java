/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.model.rules.settings;

import org.insp.model.Allow;
import org.insp.model.InspPackage.Literals;
import org.insp.model.Severity;
import org.insp.model.check.Rule;
import org.insp.model.check.RuleContext;

/** An allowance does not say why. */
final class AllowWithoutReason extends Rule<Allow> {

	AllowWithoutReason() {
		super("allow-without-reason", Severity.ERROR, Allow.class);
	}

	@Override
	protected void check(Allow allow, RuleContext context) {
		if (allow.getReason() == null || allow.getReason().isBlank()) {
			context.report(allow, Literals.ALLOW__REASON, allow);
		}
	}
}
