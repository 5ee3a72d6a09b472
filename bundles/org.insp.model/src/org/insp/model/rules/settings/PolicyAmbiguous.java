/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.model.rules.settings;

import org.eclipse.emf.ecore.EObject;
import org.insp.model.Header;
import org.insp.model.InspPackage.Literals;
import org.insp.model.Policy;
import org.insp.model.RectificationPlan;
import org.insp.model.Severity;
import org.insp.model.check.Judgement;
import org.insp.model.check.Rule;

/** Several policies are visible and the model does not say which holds, so that none does. */
final class PolicyAmbiguous extends Rule<RectificationPlan> {

	PolicyAmbiguous() {
		super("policy-ambiguous", Severity.WARNING, RectificationPlan.class);
	}

	@Override
	public boolean judgesTogether() {
		return true;
	}

	@Override
	protected void check(RectificationPlan plan, Judgement judgement) {
		if (judgement.settings().policies().isEmpty() && judgement.once(PolicyAmbiguous.class, () -> plan) == plan) {
			var visible = judgement.model().visible(Policy.class).toList();
			if (!visible.isEmpty()) {
				EObject place = judgement.model().header().<EObject>map(h -> h).orElse(plan);
				judgement.report(place, place instanceof Header ? Literals.HEADER__POLICY : null, visible);
			}
		}
	}
}
