/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.model.rules.traceability;

import org.insp.model.InspPackage.Literals;
import org.insp.model.Pledge;
import org.insp.model.Severity;
import org.insp.model.check.Rule;
import org.insp.model.check.RuleContext;

/** No measure realises a pledge. */
final class UnlinkedPledge extends Rule<Pledge> {

	UnlinkedPledge() {
		super("unlinked-pledge", Severity.WARNING, Pledge.class);
	}

	@Override
	protected void check(Pledge pledge, RuleContext context) {
		if (pledge.getRealisedBy().isEmpty()) {
			context.report(pledge, Literals.PLEDGE__REALISED_BY, pledge);
		}
	}
}
