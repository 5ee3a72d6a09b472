/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.model.rules.lifecycle;

import java.util.List;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.insp.model.Closure;
import org.insp.model.ClosureOutcome;
import org.insp.model.InspPackage.Literals;
import org.insp.model.Severity;
import org.insp.model.check.Rule;
import org.insp.model.check.RuleContext;

/** Of a closure only the day is written, as ledgers do, and not who requested, verified and approved it. */
final class ClosureUnsigned extends Rule<Closure> {

	private static final List<EStructuralFeature> SIGNATURES =
			List.of(Literals.CLOSURE__REQUESTED, Literals.CLOSURE__VERIFIED, Literals.CLOSURE__APPROVED);

	ClosureUnsigned() {
		super("closure-unsigned", Severity.INFO, Closure.class);
	}

	/** Returns whether a closure has a day and no signature. */
	static boolean isByDateOnly(Closure closure) {
		return closure.getDate() != null && SIGNATURES.stream().noneMatch(closure::eIsSet);
	}

	@Override
	protected void check(Closure closure, RuleContext context) {
		var missing = SIGNATURES.stream().filter(signature -> !closure.eIsSet(signature)).toList();
		if (closure.getDate() != null && closure.getOutcome() != ClosureOutcome.RETURNED && !missing.isEmpty()) {
			context.report(closure, Literals.CLOSURE__DATE, closure.eContainer(), closure.getDate(), missing);
		}
	}
}
