/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.ui.language;

import org.eclipse.core.filebuffers.IDocumentSetupParticipant;
import org.eclipse.jface.text.IDocument;

/** Is called by the platform before the first plan gets a document: time to follow them. */
public final class DocumentSetup implements IDocumentSetupParticipant {

	@Override
	public void setup(IDocument document) {
		LanguageBridge.get().documents().follow();
	}
}
