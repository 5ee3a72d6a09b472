/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.ui.lenses;

import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.codemining.LineHeaderCodeMining;
import org.eclipse.lsp4j.CodeLens;
import org.insp.ui.language.Places;
import org.insp.ui.search.FindReferences;

/** One line above the text. It has no command of the server's; a click searches for where the element below it is named. */
final class LensMining extends LineHeaderCodeMining {

	LensMining(CodeLens lens, IDocument document, CodeLenses provider) throws BadLocationException {
		super(lens.getRange().getStart().getLine(), document, provider,
				click -> FindReferences.show(document, Places.offset(document, lens.getRange().getStart())));
		setLabel(lens.getCommand().getTitle());
	}
}
