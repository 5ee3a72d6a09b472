/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.model.rules.settings;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.insp.model.Allow;
import org.insp.model.InspPackage.Literals;
import org.insp.model.RuleSetting;
import org.insp.model.Severity;
import org.insp.model.check.Judgement;
import org.insp.model.check.Rule;
import org.insp.model.rules.Rules;
import org.insp.model.text.Nearest;

/** An allowance or a policy names a rule that does not exist. */
final class UnknownRule extends Rule<EObject> {

	UnknownRule() {
		super("unknown-rule", Severity.ERROR, EObject.class);
	}

	@Override
	protected void check(EObject element, Judgement judgement) {
		if (element instanceof Allow allow) {
			check(allow, Literals.ALLOW__RULE, judgement);
		} else if (element instanceof RuleSetting setting) {
			check(setting, Literals.RULE_SETTING__RULE, judgement);
		}
	}

	private static void check(EObject element, EAttribute feature, Judgement judgement) {
		if (element.eGet(feature) instanceof String id && Rules.find(id).isEmpty()) {
			judgement.report(element, feature, id, Rules.ids().min(Nearest.order(id)).orElseThrow());
		}
	}
}
