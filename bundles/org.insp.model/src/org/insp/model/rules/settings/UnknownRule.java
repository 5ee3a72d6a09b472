/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.model.rules.settings;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.insp.model.Allow;
import org.insp.model.InspPackage.Literals;
import org.insp.model.RuleSetting;
import org.insp.model.Severity;
import org.insp.model.check.Rule;
import org.insp.model.check.RuleContext;
import org.insp.model.rules.language.LanguageErrors;
import org.insp.model.text.NearestWords;

/** An allowance or a policy names a rule that does not exist. */
final class UnknownRule extends Rule<EObject> {

	UnknownRule() {
		super("unknown-rule", Severity.ERROR, EObject.class);
	}

	@Override
	protected void check(EObject element, RuleContext context) {
		if (element instanceof Allow allow) {
			check(allow, Literals.ALLOW__RULE, context);
		} else if (element instanceof RuleSetting setting) {
			check(setting, Literals.RULE_SETTING__RULE, context);
		}
	}

	private static void check(EObject element, EAttribute feature, RuleContext context) {
		if (element.eGet(feature) instanceof String id && context.rule(id).isEmpty() && !LanguageErrors.isError(id)) {
			context.report(element, feature, id, context.ruleIds().min(NearestWords.order(id)).orElseThrow());
		}
	}
}
