/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.model.measures;

import java.util.Optional;

import org.insp.model.CrossReferences;
import org.insp.model.Organization;
import org.insp.model.WorkItem;

/** The person who answers for a measure or step where several do: the first. */
public final class WorkItems {

	private WorkItems() {
	}

	/** The department that leads: the first of those named; empty if none is, or if its name leads nowhere. */
	public static Optional<Organization> leadDepartment(WorkItem item) {
		return item.getLeadDepartments().stream().findFirst().flatMap(CrossReferences::resolved);
	}
}
