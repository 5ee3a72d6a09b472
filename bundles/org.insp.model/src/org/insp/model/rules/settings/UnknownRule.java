/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.model.rules.settings;

import java.util.Comparator;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.insp.model.Allow;
import org.insp.model.InspPackage.Literals;
import org.insp.model.RuleSetting;
import org.insp.model.Severity;
import org.insp.model.check.Judgement;
import org.insp.model.check.Rule;
import org.insp.model.rules.Rules;

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
			judgement.report(element, feature, id, Rules.ids().min(Comparator.comparingInt(known -> distance(id, known))).orElseThrow());
		}
	}

	/** How many letters must be put in, left out or changed to make one word of the other. */
	private static int distance(String one, String other) {
		var row = new int[other.length() + 1];
		for (int j = 0; j < row.length; j++) {
			row[j] = j;
		}
		for (int i = 1; i <= one.length(); i++) {
			int diagonal = row[0];
			row[0] = i;
			for (int j = 1; j < row.length; j++) {
				int changed = diagonal + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
				diagonal = row[j];
				row[j] = Math.min(changed, Math.min(row[j], row[j - 1]) + 1);
			}
		}
		return row[other.length()];
	}
}
