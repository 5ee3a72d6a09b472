/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.ui.search;

import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.ITextSelection;
import org.eclipse.search.ui.NewSearchUI;
import org.eclipse.ui.texteditor.ITextEditor;
import org.insp.ui.InspUi;
import org.insp.ui.editor.DeclarationLinkDetector;
import org.insp.ui.editor.PlanHandler;
import org.insp.ui.language.LanguageBridge;
import org.insp.ui.language.LspConversions;

/** Shows the references to the element at the cursor in the Search view. */
public final class FindReferencesHandler extends PlanHandler {

	@Override
	protected void execute(ExecutionEvent event, ITextEditor editor, IDocument document, ITextSelection selection) {
		show(document, selection.getOffset());
	}

	/** Shows the references to the element whose name is at an offset of a plan. */
	public static void show(IDocument document, int offset) {
		var word = DeclarationLinkDetector.nameAt(document, offset);
		var file = LanguageBridge.get().documents().path(document);
		if (word != null && file.isPresent()) {
			try {
				var name = document.get(word.getOffset(), word.getLength());
				NewSearchUI.runQueryInBackground(new ReferencesQuery(name, file.get(), LspConversions.position(document, offset)));
			} catch (BadLocationException e) {
				InspUi.log(e);
			}
		}
	}
}
