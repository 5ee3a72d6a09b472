/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.ui.editor;

import org.eclipse.jface.text.ITextOperationTarget;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.source.ISourceViewer;
import org.insp.ui.language.Answers;

/** Proposals that open by themselves where a value is missing, if there are any. */
final class OpenedProposals {

	private OpenedProposals() {
	}

	/** Opens the proposals at a place, unless the cursor is elsewhere by the time that they are known. Only in the UI thread. */
	static void at(ITextViewer viewer, int offset) {
		var document = viewer.getDocument();
		long stamp = ModificationStamps.stamp(document);
		var display = viewer.getTextWidget().getDisplay();
		Answers.use(CompletionProcessor.askRepeatedly(document, offset), items -> {
			if (!items.isEmpty()) {
				display.asyncExec(() -> {
					boolean stays = viewer.getTextWidget() != null && viewer.getDocument() == document
							&& ModificationStamps.stamp(document) == stamp && viewer.getSelectedRange().x == offset;
					if (stays && viewer instanceof ITextOperationTarget operations) {
						operations.doOperation(ISourceViewer.CONTENTASSIST_PROPOSALS);
					}
				});
			}
		});
	}
}
