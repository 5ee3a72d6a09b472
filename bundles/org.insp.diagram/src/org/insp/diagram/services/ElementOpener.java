/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.diagram.services;

import org.eclipse.emf.ecore.EObject;

/** Opens the text at the line that declares an element. A front end with a text editor sets it; without one nothing happens. */
@FunctionalInterface
public interface ElementOpener {

	/** Asks for an element; the call comes within a command of the diagram's editor, so the text must be opened later. */
	void open(EObject element);

	/** Lets the views open elements in this way. */
	static void setDefault(ElementOpener opener) {
		OpenServices.opener = opener;
	}
}
