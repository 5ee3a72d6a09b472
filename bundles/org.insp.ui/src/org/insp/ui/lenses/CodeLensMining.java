/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.ui.lenses;

import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.codemining.LineHeaderCodeMining;
import org.eclipse.lsp4j.CodeLens;
import org.insp.ui.language.LspConversions;
import org.insp.ui.search.FindReferencesHandler;

/** One line above the text. It has no command of the server's; a click searches for where the element below it is named. */
final class CodeLensMining extends LineHeaderCodeMining {

	CodeLensMining(CodeLens lens, IDocument document, CodeLensProvider provider) throws BadLocationException {
		super(lens.getRange().getStart().getLine(), document, provider,
				click -> FindReferencesHandler.show(document, LspConversions.offset(document, lens.getRange().getStart())));
		setLabel(lens.getCommand().getTitle());
	}
}
