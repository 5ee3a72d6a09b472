/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.model.rules.traceability;

import org.insp.model.InspPackage.Literals;
import org.insp.model.Pledge;
import org.insp.model.Severity;
import org.insp.model.check.Judgement;
import org.insp.model.check.Rule;

/** No measure realises a pledge. */
final class UnlinkedPledge extends Rule<Pledge> {

	UnlinkedPledge() {
		super("unlinked-pledge", Severity.WARNING, Pledge.class);
	}

	@Override
	protected void check(Pledge pledge, Judgement judgement) {
		if (pledge.getRealisedBy().isEmpty()) {
			judgement.report(pledge, Literals.PLEDGE__REALISED_BY, pledge);
		}
	}
}
