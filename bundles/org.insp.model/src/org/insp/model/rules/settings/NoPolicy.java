/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.model.rules.settings;

import org.insp.model.Policy;
import org.insp.model.RectificationPlan;
import org.insp.model.Severity;
import org.insp.model.check.Rule;
import org.insp.model.check.RuleContext;

/** A rectification plan is evaluated, and no policy says by when things are due. */
final class NoPolicy extends Rule<RectificationPlan> {

	NoPolicy() {
		super("no-policy", Severity.INFO, RectificationPlan.class);
	}

	@Override
	public boolean needsAllElements() {
		return true;
	}

	@Override
	protected void check(RectificationPlan plan, RuleContext context) {
		if (context.settings().policies().isEmpty() && context.computeOnce(NoPolicy.class, () -> plan) == plan
				&& context.model().visible(Policy.class).findAny().isEmpty()) {
			context.report(plan);
		}
	}
}
