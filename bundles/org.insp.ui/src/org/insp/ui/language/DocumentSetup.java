/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.ui.language;

import org.eclipse.core.filebuffers.IDocumentSetupParticipant;
import org.eclipse.jface.text.IDocument;

/** Called by the platform before the first plan gets a document: starts following documents. */
public final class DocumentSetup implements IDocumentSetupParticipant {

	@Override
	public void setup(IDocument document) {
		LanguageBridge.get().documents().follow();
	}
}
