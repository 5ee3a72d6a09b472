/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.model.rules.responsibility;

import org.insp.model.InspPackage.Literals;
import org.insp.model.LeadingGroup;
import org.insp.model.Severity;
import org.insp.model.ThresholdKind;
import org.insp.model.check.Rule;
import org.insp.model.check.RuleContext;

/** A leading group has more heads than it may have. */
final class MultipleGroupHeads extends Rule<LeadingGroup> {

	MultipleGroupHeads() {
		super("multiple-group-heads", Severity.INFO, LeadingGroup.class);
	}

	@Override
	protected void check(LeadingGroup leadingGroup, RuleContext context) {
		JointOwners.reportSurplus(context, leadingGroup, Literals.LEADING_GROUP__HEADS, ThresholdKind.GROUP_HEADS);
	}
}
