/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.model.rules.responsibility;

import java.util.List;

import org.insp.model.Committee;
import org.insp.model.DutyKind;
import org.insp.model.Severity;
import org.insp.model.check.Rule;
import org.insp.model.check.RuleContext;

/** One of the four duties is not assigned; the first responsible person has a rule of its own. */
final class FourDutiesIncomplete extends Rule<Committee> {

	private static final List<DutyKind> KINDS = List.of(DutyKind.PRINCIPAL, DutyKind.SUPERVISORY, DutyKind.DUAL);

	FourDutiesIncomplete() {
		super("four-duties-incomplete", Severity.WARNING, Committee.class);
	}

	@Override
	protected void check(Committee committee, RuleContext context) {
		var missing = KINDS.stream()
				.filter(kind -> CommitteeDuties.of(committee, kind).stream().allMatch(duty -> duty.getHolders().isEmpty())).toList();
		if (!missing.isEmpty() && CommitteeDuties.areDue(committee, context)) {
			context.report(committee, CommitteeDuties.place(committee), committee, missing);
		}
	}
}
