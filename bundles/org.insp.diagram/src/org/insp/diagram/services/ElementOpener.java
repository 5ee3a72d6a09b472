/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.diagram.services;

import org.eclipse.emf.ecore.EObject;

/** Shows the line of the text that declares an element. Whoever has a text editor says how; elsewhere nothing happens. */
@FunctionalInterface
public interface ElementOpener {

	/** Asks for an element; the call comes within a command of the diagram's editor, so the text must be opened later. */
	void open(EObject element);

	/** Lets the views open elements in this way. */
	static void setDefault(ElementOpener opener) {
		OpenServices.opener = opener;
	}
}
