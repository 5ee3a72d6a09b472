/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.model.rules.structure;

import org.insp.model.InspPackage.Literals;
import org.insp.model.Pledge;
import org.insp.model.Severity;
import org.insp.model.check.Rule;
import org.insp.model.check.RuleContext;

/** A pledge does not say on which day it was made. */
final class UndatedPledge extends Rule<Pledge> {

	UndatedPledge() {
		super("undated-pledge", Severity.OFF, Pledge.class);
	}

	@Override
	protected void check(Pledge pledge, RuleContext context) {
		if (pledge.getDate() == null) {
			context.report(pledge, Literals.PLEDGE__DATE, pledge);
		}
	}
}
