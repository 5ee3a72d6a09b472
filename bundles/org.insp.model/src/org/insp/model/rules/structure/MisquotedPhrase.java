/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.model.rules.structure;

import org.eclipse.emf.ecore.EObject;
import org.insp.model.Severity;
import org.insp.model.check.Rule;
import org.insp.model.check.RuleContext;

/** A part of an official phrase is exchanged for another word. */
final class MisquotedPhrase extends Rule<EObject> {

	MisquotedPhrase() {
		super("misquoted-phrase", Severity.WARNING, EObject.class);
	}

	@Override
	protected void check(EObject element, RuleContext context) {
		TextValue.of(element).filter(value -> value.text().indexOf('、') >= 0)
				.forEach(value -> OfficialPhrases.of(context).exchange(value.text()).ifPresent(found -> context.reportAt(element,
						value.feature(), value.index(), element, value.feature(), found.written(), found.phrase(), found.meant())));
	}
}
