/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.comparison.change;

import java.util.Locale;

import org.eclipse.emf.ecore.EObject;
import org.insp.model.Actor;
import org.insp.model.Area;
import org.insp.model.Aspect;
import org.insp.model.Cause;
import org.insp.model.Claim;
import org.insp.model.Finding;
import org.insp.model.FindingSet;
import org.insp.model.LeadingGroup;
import org.insp.model.Manifestation;
import org.insp.model.RectificationPlan;
import org.insp.model.WorkItem;

/** The parts of a comparison, in which people read it. */
public enum Section {
	/** Feedbacks, findings, causes, who claims them. */
	FINDINGS,
	/** Plans, measures, steps. */
	MEASURES,
	/** People and bodies. */
	PEOPLE,
	/** The rest. */
	OTHER;

	/** Returns the part in which an element belongs. */
	public static Section of(EObject element) {
		if (element instanceof FindingSet || element instanceof Aspect || element instanceof Finding || element instanceof Manifestation
				|| element instanceof Cause || element instanceof Claim) {
			return FINDINGS;
		} else if (element instanceof RectificationPlan || element instanceof WorkItem) {
			return MEASURES;
		}
		return element instanceof Actor || element instanceof Area || element instanceof LeadingGroup ? PEOPLE : OTHER;
	}

	/** Returns the id, such as {@code findings}. */
	public String id() {
		return name().toLowerCase(Locale.ROOT);
	}
}
