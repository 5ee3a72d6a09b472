/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.model.rules.structure;

import org.eclipse.emf.ecore.EObject;
import org.insp.model.Severity;
import org.insp.model.check.Rule;
import org.insp.model.check.RuleContext;
import org.insp.model.text.PatrolTerm;

/** 巡查 (patrol) is written where 巡察 (inspection) is meant. */
final class TermMisuse extends Rule<EObject> {

	TermMisuse() {
		super("term-misuse", Severity.INFO, EObject.class);
	}

	@Override
	protected void check(EObject element, RuleContext context) {
		TextValue.of(element).filter(value -> value.text().contains(PatrolTerm.PATROL)).forEach(value -> {
			PatrolTerm.misuses(value.text()).findFirst().ifPresent(
					at -> context.reportAt(element, value.feature(), value.index(), element, value.feature(), value.around(at, at + 2)));
		});
	}
}
