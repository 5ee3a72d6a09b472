/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.dsl.naming;

import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.insp.model.InspPackage.Literals;

/** The references by which elements say what they are about, so that of several elements of a name the one is meant that belongs to it. */
public final class SubjectReferences {

	/** All of them; the order is that in which subjects are searched for a name. */
	public static final List<EReference> ALL = List.of(Literals.RECTIFICATION_PLAN__SETS, Literals.DISPATCH_RECORD__PLAN,
			Literals.DISCLOSURE__PLAN, Literals.FOLLOW_UP__PLAN, Literals.EVALUATION__PLAN, Literals.MEETING__OF, Literals.FINDING_SET__TO,
			Literals.INSPECTION_PLAN__TARGETS);

	private SubjectReferences() {
	}

	/** Whether names within an element may depend on what it is about. */
	public static boolean influenceNamesIn(EObject element) {
		return ALL.stream().anyMatch(reference -> reference.getEContainingClass().isInstance(element));
	}
}
