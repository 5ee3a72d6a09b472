/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.ui.editor;

import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.contentassist.ICompletionProposal;
import org.eclipse.jface.text.contentassist.IContextInformation;
import org.eclipse.lsp4j.CodeAction;
import org.eclipse.lsp4j.CodeActionKind;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Point;
import org.eclipse.ui.ISharedImages;
import org.eclipse.ui.PlatformUI;

/** A code action in the list of quick fixes. */
final class CodeActionProposal implements ICompletionProposal {

	private final CodeAction action;

	CodeActionProposal(CodeAction action) {
		this.action = action;
	}

	@Override
	public void apply(IDocument document) {
		CodeActionRequests.apply(action);
	}

	@Override
	public Point getSelection(IDocument document) {
		return null;
	}

	@Override
	public String getAdditionalProposalInfo() {
		return null;
	}

	@Override
	public String getDisplayString() {
		return action.getTitle();
	}

	@Override
	public Image getImage() {
		boolean fix = action.getKind() == null || action.getKind().startsWith(CodeActionKind.QuickFix);
		return PlatformUI.getWorkbench().getSharedImages()
				.getImage(fix ? ISharedImages.IMG_OBJS_INFO_TSK : ISharedImages.IMG_ETOOL_SAVE_EDIT);
	}

	@Override
	public IContextInformation getContextInformation() {
		return null;
	}
}
