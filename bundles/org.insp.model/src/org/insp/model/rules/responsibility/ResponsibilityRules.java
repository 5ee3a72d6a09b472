/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.model.rules.responsibility;

import java.util.List;

import org.insp.model.check.Rule;

/** Rules on who answers for what. */
public final class ResponsibilityRules {

	/** The rules, in the order of the catalogue. */
	public static final List<Rule<?>> ALL =
			List.of(new MultipleLeaders(), new MultipleLeadDepartments(), new CommitteeAsDepartment(), new MultipleGroupHeads(),
					new LeaderNotMember(), new OutsidePortfolio(), new MemberWithoutDuty(), new FirstResponsibleInvalid(),
					new SecretaryOwnsTooMuch(), new UncoveredPortfolio(), new SupervisorAsExecutor(), new DepartmentLeaderMismatch(),
					new OverloadedMember(), new GroupHeadNotSecretary(), new AmbiguousGroupName(), new FourDutiesIncomplete(),
					new LeadingGroupIncomplete(), new LeaderNotInOffice(), new HandoverIncomplete(), new VillageWithoutFirstResponsible());

	private ResponsibilityRules() {
	}
}
