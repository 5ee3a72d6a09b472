/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.model.rules.settings;

import org.insp.model.Policy;
import org.insp.model.RectificationPlan;
import org.insp.model.Severity;
import org.insp.model.check.Judgement;
import org.insp.model.check.Rule;

/** A rectification plan is judged, and no policy says by when things are due. */
final class NoPolicy extends Rule<RectificationPlan> {

	NoPolicy() {
		super("no-policy", Severity.INFO, RectificationPlan.class);
	}

	@Override
	public boolean judgesTogether() {
		return true;
	}

	@Override
	protected void check(RectificationPlan plan, Judgement judgement) {
		if (judgement.settings().policies().isEmpty() && judgement.once(NoPolicy.class, () -> plan) == plan
				&& judgement.model().visible(Policy.class).findAny().isEmpty()) {
			judgement.report(plan);
		}
	}
}
