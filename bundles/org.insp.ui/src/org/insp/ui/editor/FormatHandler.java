/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.ui.editor;

import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.ITextSelection;
import org.eclipse.lsp4j.DocumentFormattingParams;
import org.eclipse.lsp4j.FormattingOptions;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.texteditor.ITextEditor;
import org.insp.ui.InspUi;
import org.insp.ui.language.Answers;
import org.insp.ui.language.EditApplier;
import org.insp.ui.language.LanguageBridge;
import org.insp.ui.language.LspConversions;

/** Lays the file out. Nothing happens if the text has been changed before the answer comes. */
public final class FormatHandler extends PlanHandler {

	@Override
	protected void execute(ExecutionEvent event, ITextEditor editor, IDocument document, ITextSelection selection) {
		var bridge = LanguageBridge.get();
		var display = Display.getCurrent();
		long asked = ModificationStamps.stamp(document);
		bridge.documents().path(document).ifPresent(file -> {
			var params = new DocumentFormattingParams(LspConversions.identifier(file), new FormattingOptions(2, true));
			var answer = bridge.askRepeatedly(c -> c.getDocumentFormattingProvider() != null,
					server -> server.getTextDocumentService().formatting(params));
			Answers.use(answer, edits -> display.asyncExec(() -> {
				if (edits != null && ModificationStamps.stamp(document) == asked) {
					try {
						EditApplier.apply(document, edits);
					} catch (BadLocationException e) {
						InspUi.log(e);
					}
				}
			}));
		});
	}
}
