/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.model.people;

import org.insp.model.Committee;
import org.insp.model.Member;
import org.insp.model.Organization;

/** Tells party organizations, which have party duties, from governments, offices and firms, which are inspected and audited as well. */
public final class PartyBodies {

	private PartyBodies() {
	}

	/**
	 * Returns whether a body is described as a party organization: with a secretary, a member of a committee, or one of the four duties.
	 */
	public static boolean isParty(Organization body) {
		return body instanceof Committee committee && (committee.getSecretary() != null || !committee.getDuties().isEmpty()
				|| committee.getMembers().stream().anyMatch(Member::isInCommittee));
	}
}
