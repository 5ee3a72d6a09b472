/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.model.rules.settings;

import java.util.HashMap;

import org.insp.model.InspPackage.Literals;
import org.insp.model.Policy;
import org.insp.model.RuleGroup;
import org.insp.model.RuleSetting;
import org.insp.model.Severity;
import org.insp.model.check.Rule;
import org.insp.model.check.RuleContext;

/** A policy sets the same rule, or the same group, twice; the first setting holds. */
final class RuleSetTwice extends Rule<Policy> {

	RuleSetTwice() {
		super("rule-set-twice", Severity.WARNING, Policy.class);
	}

	@Override
	protected void check(Policy policy, RuleContext context) {
		var first = new HashMap<Object, RuleSetting>();
		for (var setting : policy.getRules()) {
			boolean isGroup = setting.getGroup() != RuleGroup.UNSPECIFIED;
			Object what = isGroup ? setting.getGroup() : setting.getRule();
			var same = what == null ? null : first.putIfAbsent(what, setting);
			if (same != null) {
				context.report(setting, isGroup ? Literals.RULE_SETTING__GROUP : Literals.RULE_SETTING__RULE, what, same.getSeverity());
			}
		}
	}
}
