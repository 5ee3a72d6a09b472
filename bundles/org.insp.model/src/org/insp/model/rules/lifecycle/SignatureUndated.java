/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.model.rules.lifecycle;

import org.insp.model.Closure;
import org.insp.model.DateText;
import org.insp.model.InspPackage.Literals;
import org.insp.model.Severity;
import org.insp.model.Signature;
import org.insp.model.check.Rule;
import org.insp.model.check.RuleContext;

/** A step of a closure has no date, so that its place among the records is unknown. */
final class SignatureUndated extends Rule<Signature> {

	SignatureUndated() {
		super("signature-undated", Severity.WARNING, Signature.class);
	}

	@Override
	protected void check(Signature signature, RuleContext context) {
		if (signature.eContainer() instanceof Closure closure && DateText.dateOf(signature.getOn()).isEmpty()) {
			context.report(signature, Literals.SIGNATURE__ON, closure.eContainer(), signature.eContainmentFeature());
		}
	}
}
