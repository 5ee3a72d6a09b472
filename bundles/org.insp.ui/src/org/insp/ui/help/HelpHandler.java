/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.ui.help;

import java.util.List;

import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.ITextSelection;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.texteditor.ITextEditor;
import org.insp.ui.editor.PlanHandler;
import org.insp.ui.language.Answers;
import org.insp.ui.language.LanguageBridge;

/** Opens the handbook at the rule that is broken at the cursor, or else at the clause there. */
public final class HelpHandler extends PlanHandler {

	@Override
	protected void execute(ExecutionEvent event, ITextEditor editor, IDocument document, ITextSelection selection) {
		var pages = new HandbookPages();
		var file = LanguageBridge.get().documents().path(document);
		if (file.isEmpty()) {
			HandbookPages.show(pages.page("language-reference"));
			return;
		}
		var help = new PlanHelp(document, file.get());
		int offset = selection.getOffset();
		var rule = help.rules(offset).flatMap(broken -> pages.rule(broken.id()).stream()).findFirst();
		if (rule.isPresent()) {
			HandbookPages.show(rule.get());
			return;
		}
		var display = Display.getCurrent();
		Answers.useOptional(help.reference(offset),
				places -> display.asyncExec(() -> HandbookPages.show(pages.reference(places.orElse(List.of())))));
	}
}
