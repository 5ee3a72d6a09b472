/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.model.measures;

import java.util.Optional;

import org.insp.model.CrossReferences;
import org.insp.model.Organization;
import org.insp.model.WorkItem;

/** Who answers for a measure or step. */
public final class WorkItems {

	private WorkItems() {
	}

	/** Returns whether somebody does the work: a person by name, or a post or an office in words. */
	public static boolean isAssigned(WorkItem item) {
		return !item.getPersons().isEmpty() || !item.getPersonRoles().isEmpty();
	}

	/** The department that leads: the first of those named; empty if none is, or if its name leads nowhere. */
	public static Optional<Organization> leadDepartment(WorkItem item) {
		return item.getLeadDepartments().stream().findFirst().flatMap(CrossReferences::resolved);
	}
}
