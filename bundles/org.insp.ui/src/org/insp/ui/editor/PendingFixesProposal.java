/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.ui.editor;

import java.util.concurrent.CompletableFuture;

import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.contentassist.ContentAssistEvent;
import org.eclipse.jface.text.contentassist.ICompletionListener;
import org.eclipse.jface.text.contentassist.ICompletionProposal;
import org.eclipse.jface.text.contentassist.IContextInformation;
import org.eclipse.jface.text.quickassist.IQuickAssistAssistant;
import org.eclipse.jface.text.source.ISourceViewer;
import org.eclipse.jface.text.source.ISourceViewerExtension3;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Point;
import org.insp.ui.InspUi;
import org.insp.ui.language.Answers;

/**
 * A placeholder in the list of quick fixes while they are being computed. Opens the list again with them, unless the user has moved the
 * cursor or closed it.
 */
final class PendingFixesProposal implements ICompletionProposal, ICompletionListener {

	private final ISourceViewer viewer;
	private final Point cursor;
	private final IQuickAssistAssistant list;
	private boolean closed;

	/** @param answers completes when the fixes are available */
	PendingFixesProposal(ISourceViewer viewer, CompletableFuture<?> answers) {
		this.viewer = viewer;
		this.cursor = viewer.getSelectedRange();
		this.list = viewer instanceof ISourceViewerExtension3 editor ? editor.getQuickAssistAssistant() : null;
		if (list != null) {
			list.addCompletionListener(this);
			var display = viewer.getTextWidget().getDisplay();
			Answers.use(answers, done -> display.asyncExec(this::found));
		}
	}

	private void found() {
		list.removeCompletionListener(this);
		var text = viewer.getTextWidget();
		if (!closed && text != null && !text.isDisposed() && viewer.getSelectedRange().equals(cursor)) {
			PlanQuickAssist.open(viewer);
		}
	}

	@Override
	public void assistSessionEnded(ContentAssistEvent event) {
		closed = true;
	}

	@Override
	public void assistSessionStarted(ContentAssistEvent event) {
		// only its end matters
	}

	@Override
	public void selectionChanged(ICompletionProposal proposal, boolean smartToggle) {
		// only the end of the session matters
	}

	@Override
	public String getDisplayString() {
		return InspUi.texts(PendingFixesProposal.class).get("searching");
	}

	@Override
	public void apply(IDocument document) {
		// there is nothing to do yet
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
	public Image getImage() {
		return null;
	}

	@Override
	public IContextInformation getContextInformation() {
		return null;
	}
}
