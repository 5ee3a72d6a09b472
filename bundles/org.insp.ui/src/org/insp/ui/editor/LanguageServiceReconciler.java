/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.ui.editor;

import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.reconciler.AbstractReconciler;
import org.eclipse.jface.text.reconciler.DirtyRegion;
import org.eclipse.jface.text.reconciler.IReconcilingStrategy;

/** Asks the language server about the whole document after it has been opened and whenever the typing pauses. */
abstract class LanguageServiceReconciler extends AbstractReconciler {

	private static final int PAUSE = 300;

	/** Set by the UI thread, read by the thread of the reconciler too. */
	private volatile ITextViewer viewer;

	LanguageServiceReconciler() {
		setDelay(PAUSE);
		setIsIncrementalReconciler(false);
	}

	/** Asks and shows; not in the UI thread. */
	protected abstract void reconcile(IDocument document);

	/** The viewer, or null when it is closed. */
	protected final ITextViewer viewer() {
		return viewer;
	}

	/** Runs something in the UI thread, unless the viewer has been closed by then. */
	protected final void inUiThread(Runnable work) {
		var shown = viewer;
		var widget = shown == null ? null : shown.getTextWidget();
		if (widget != null && !widget.isDisposed()) {
			widget.getDisplay().asyncExec(() -> {
				if (viewer == shown && !widget.isDisposed()) {
					work.run();
				}
			});
		}
	}

	@Override
	public void install(ITextViewer textViewer) {
		viewer = textViewer;
		super.install(textViewer);
	}

	@Override
	public void uninstall() {
		viewer = null;
		super.uninstall();
	}

	@Override
	protected void initialProcess() {
		process(null);
	}

	@Override
	protected void process(DirtyRegion region) {
		var document = getDocument();
		if (document != null) {
			reconcile(document);
		}
	}

	@Override
	protected void reconcilerDocumentChanged(IDocument document) {
		// the whole document is asked for anyway
	}

	@Override
	public IReconcilingStrategy getReconcilingStrategy(String contentType) {
		return null;
	}
}
