/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.model.rules.inspection;

import java.util.List;

import org.insp.model.check.Rule;

/** Rules on the plan of an inspection and its team. */
public final class InspectionRules {

	/** The rules, in the order of the catalogue. */
	public static final List<Rule<?>> ALL = List.of(new PlanElementMissing(), new NoAuthorisation(), new TeamSize(), new NoHotline(),
			new TeamRoleMissing(), new RecusalsUndeclared(), new LateNotice(), new FeedbackIncomplete());

	private InspectionRules() {
	}
}
