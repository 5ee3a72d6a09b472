/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.model.rules.responsibility;

import java.util.List;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.insp.model.Committee;
import org.insp.model.DutyKind;
import org.insp.model.Feedback;
import org.insp.model.FindingSet;
import org.insp.model.InspPackage.Literals;
import org.insp.model.InspectionPlan;
import org.insp.model.Responsibility;
import org.insp.model.SelfReport;
import org.insp.model.Village;
import org.insp.model.check.RuleContext;
import org.insp.model.people.PartyBodies;

/** The four duties of a committee. */
final class CommitteeDuties {

	private CommitteeDuties() {
	}

	/** The committee's own duties of a kind; not those of a village. */
	static List<Responsibility> of(Committee committee, DutyKind kind) {
		return committee.getDuties().stream().filter(duty -> duty.getKind() == kind)
				.filter(duty -> duty.getOver().stream().noneMatch(Village.class::isInstance)).toList();
	}

	/**
	 * Returns whether the duties should be assigned by now: once findings are addressed to the committee or a plan of its own stands. Who
	 * only prepares an inspection need not know them, unless the committee is described down to its duties.
	 */
	static boolean areDue(Committee committee, RuleContext context) {
		return PartyBodies.isParty(committee) && !committee.getMembers().isEmpty() && (hasFindings(committee, context)
				|| !Addressees.plans(committee, context).isEmpty()
				|| !committee.getDuties().isEmpty()
						&& context.referrers(committee, Literals.INSPECTION_PLAN__TARGETS, InspectionPlan.class).findAny().isPresent());
	}

	private static boolean hasFindings(Committee committee, RuleContext context) {
		return context.referrers(committee, Literals.FINDING_SET__TO, FindingSet.class)
				.anyMatch(set -> set instanceof Feedback || set instanceof SelfReport);
	}

	/** The feature at which a missing duty is reported: at the committee's head; at nothing that could not be read. */
	static EStructuralFeature place(Committee committee) {
		return committee.getDuties().isEmpty() ? Literals.COMMITTEE__DUTIES : null;
	}
}
