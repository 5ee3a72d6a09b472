/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.ui.editor;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.ITextSelection;
import org.eclipse.text.undo.DocumentUndoManagerRegistry;
import org.eclipse.ui.handlers.HandlerUtil;
import org.eclipse.ui.texteditor.ITextEditor;
import org.insp.ui.InspUi;

/** A command of the editor of plans. */
public abstract class PlanHandler extends AbstractHandler {

	/** A change of a document. */
	@FunctionalInterface
	protected interface Change {

		/** Makes the change. */
		void make() throws BadLocationException;
	}

	@Override
	public final Object execute(ExecutionEvent event) {
		if (HandlerUtil.getActiveEditor(event) instanceof ITextEditor editor
				&& editor.getSelectionProvider().getSelection() instanceof ITextSelection selection) {
			var document = editor.getDocumentProvider().getDocument(editor.getEditorInput());
			try {
				execute(event, editor, document, selection);
			} catch (BadLocationException e) {
				InspUi.log(e);
			}
		}
		return null;
	}

	/** Does what the command is for; in the UI thread. */
	protected abstract void execute(ExecutionEvent event, ITextEditor editor, IDocument document, ITextSelection selection)
			throws BadLocationException;

	/** Makes a change that the editor undoes as a whole. */
	protected static void asOneStep(IDocument document, Change change) throws BadLocationException {
		var undo = DocumentUndoManagerRegistry.getDocumentUndoManager(document);
		undo.commit();
		undo.beginCompoundChange();
		try {
			change.make();
		} finally {
			undo.endCompoundChange();
		}
	}
}
