/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.dsl.naming;

import org.eclipse.emf.ecore.EObject;
import org.insp.model.ElementSubjects;

/** The references by which elements say what they are about, so that of several elements of a name the one is meant that belongs to it. */
public final class SubjectReferences {

	private SubjectReferences() {
	}

	/** Returns whether names within an element may depend on what it is about. */
	public static boolean influenceNamesIn(EObject element) {
		return ElementSubjects.NAME_CONTEXTS.stream().anyMatch(reference -> reference.getEContainingClass().isInstance(element));
	}
}
