/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.model.rules.discipline;

import java.util.stream.Stream;

import org.insp.model.CrossReferences;
import org.insp.model.InspPackage.Literals;
import org.insp.model.Severity;
import org.insp.model.Withholding;
import org.insp.model.check.Phrase;
import org.insp.model.check.Rule;
import org.insp.model.check.RuleContext;

/** A finding is left out of a disclosure without a reason, or without approval. */
final class WithheldWithoutReason extends Rule<Withholding> {

	WithheldWithoutReason() {
		super("withheld-without-reason", Severity.ERROR, Withholding.class);
	}

	@Override
	protected void check(Withholding withholding, RuleContext context) {
		var missing = Stream.of(Literals.WITHHOLDING__REASON, Literals.WITHHOLDING__APPROVED_BY)
				.filter(feature -> !withholding.eIsSet(feature) || withholding.eGet(feature) instanceof String text && text.isBlank())
				.toList();
		if (!missing.isEmpty() && CrossReferences.resolved(withholding.getFinding()).isPresent()) {
			context.report(withholding, missing.get(0), withholding.getFinding(), Phrase.each(missing));
		}
	}
}
