/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.ui.editor;

import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IDocumentExtension4;

/** What all that wait for an answer have to know of a document. */
public final class ModificationStamps {

	private ModificationStamps() {
	}

	/** A number that is another one after every change of the text. */
	public static long stamp(IDocument document) {
		return ((IDocumentExtension4) document).getModificationStamp();
	}
}
