/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.diagram.services;

import org.eclipse.emf.ecore.EObject;

/** The services of tools: a double click opens the text, where alone one changes anything. */
public class OpenServices {

	/** Without a text editor there is nothing to open. */
	static volatile ElementOpener opener = element -> {
	};

	/** Leads to the line of the text, and gives the element back. */
	public EObject openInEditor(EObject element) {
		opener.open(element);
		return element;
	}

	/** Returns whether an element can be deleted in a diagram: none can. */
	public boolean isDeletable(EObject element) {
		return false;
	}
}
