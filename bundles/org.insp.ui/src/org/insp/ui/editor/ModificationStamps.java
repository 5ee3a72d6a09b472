/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.ui.editor;

import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IDocumentExtension4;

/** The modification stamps of documents, which show whether an answer is still about the current text. */
public final class ModificationStamps {

	private ModificationStamps() {
	}

	/** The stamp of a document, which is different after every change of the text. */
	public static long stamp(IDocument document) {
		return ((IDocumentExtension4) document).getModificationStamp();
	}
}
