/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.ui.editor;

import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.ITextSelection;
import org.eclipse.jface.text.Position;
import org.eclipse.jface.text.TextSelection;
import org.eclipse.text.edits.DeleteEdit;
import org.eclipse.text.edits.InsertEdit;
import org.eclipse.text.edits.MultiTextEdit;
import org.eclipse.ui.texteditor.ITextEditor;

/** Makes comments of the selected lines, or text again where they all are comments. */
public final class ToggleCommentHandler extends PlanHandler {

	private static final String MARK = "//";

	@Override
	protected void execute(ExecutionEvent event, ITextEditor editor, IDocument document, ITextSelection selection)
			throws BadLocationException {
		int first = selection.getStartLine();
		int last = selection.getEndLine();
		boolean comments = true;
		for (int line = first; line <= last; line++) {
			var text = text(document, line);
			comments &= text.isBlank() || text.stripLeading().startsWith(MARK);
		}
		var edits = new MultiTextEdit();
		for (int line = first; line <= last; line++) {
			var text = text(document, line);
			int at = document.getLineOffset(line) + text.length() - text.stripLeading().length();
			if (!text.isBlank()) {
				edits.addChild(comments
						? new DeleteEdit(at, text.stripLeading().startsWith(MARK + ' ') ? MARK.length() + 1 : MARK.length())
						: new InsertEdit(at, MARK + ' '));
			}
		}
		// the text widget gives up a selection in which something is inserted
		var selected = new Position(selection.getOffset(), selection.getLength());
		document.addPosition(selected);
		asOneStep(document, () -> edits.apply(document));
		document.removePosition(selected);
		editor.getSelectionProvider().setSelection(new TextSelection(selected.getOffset(), selected.getLength()));
	}

	private static String text(IDocument document, int line) throws BadLocationException {
		var region = document.getLineInformation(line);
		return document.get(region.getOffset(), region.getLength());
	}
}
