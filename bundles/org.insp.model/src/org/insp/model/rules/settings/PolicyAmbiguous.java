/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.model.rules.settings;

import org.eclipse.emf.ecore.EObject;
import org.insp.model.Header;
import org.insp.model.InspPackage.Literals;
import org.insp.model.Policy;
import org.insp.model.RectificationPlan;
import org.insp.model.Severity;
import org.insp.model.check.Rule;
import org.insp.model.check.RuleContext;

/** Several policies are visible and the model does not say which holds, so that none does. */
final class PolicyAmbiguous extends Rule<RectificationPlan> {

	PolicyAmbiguous() {
		super("policy-ambiguous", Severity.WARNING, RectificationPlan.class);
	}

	@Override
	public boolean needsAllElements() {
		return true;
	}

	@Override
	protected void check(RectificationPlan plan, RuleContext context) {
		if (context.settings().policies().isEmpty() && context.computeOnce(PolicyAmbiguous.class, () -> plan) == plan) {
			var visible = context.model().visible(Policy.class).toList();
			if (!visible.isEmpty()) {
				EObject place = context.model().header().<EObject>map(h -> h).orElse(plan);
				context.report(place, place instanceof Header ? Literals.HEADER__POLICY : null, visible);
			}
		}
	}
}
