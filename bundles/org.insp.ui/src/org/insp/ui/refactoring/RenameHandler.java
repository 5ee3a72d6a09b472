/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.ui.refactoring;

import java.nio.file.Path;

import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.ITextSelection;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.PrepareRenameParams;
import org.eclipse.ltk.ui.refactoring.RefactoringWizardOpenOperation;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.handlers.HandlerUtil;
import org.eclipse.ui.texteditor.ITextEditor;
import org.insp.ui.InspUi;
import org.insp.ui.editor.PlanHandler;
import org.insp.ui.language.Answers;
import org.insp.ui.language.LanguageBridge;
import org.insp.ui.language.LspConversions;

/** Renames the element at the cursor in all files, with a preview. */
public final class RenameHandler extends PlanHandler {

	@Override
	protected void execute(ExecutionEvent event, ITextEditor editor, IDocument document, ITextSelection selection) {
		var bridge = LanguageBridge.get();
		var shell = HandlerUtil.getActiveShell(event);
		var position = LspConversions.position(document, selection.getOffset());
		bridge.documents().path(document).ifPresent(file -> {
			var params = new PrepareRenameParams(LspConversions.identifier(file), position);
			var answer = bridge.askRepeatedly(c -> c.getRenameProvider() != null,
					server -> server.getTextDocumentService().prepareRename(params));
			Answers.whenDone(answer, (prepared, refused) -> shell.getDisplay().asyncExec(() -> {
				if (prepared != null && prepared.isSecond()) {
					open(shell, file, position, prepared.getSecond().getPlaceholder());
				} else {
					var status = editor.getEditorSite().getActionBars().getStatusLineManager();
					status.setErrorMessage(refused == null
							? InspUi.texts(RenameHandler.class).get("nothing-to-rename")
							: RenameRefactoring.reason(refused));
				}
			}));
		});
	}

	private static void open(Shell shell, Path file, Position position, String name) {
		try {
			var wizard = new RenameWizard(new RenameRefactoring(file, position, name));
			new RefactoringWizardOpenOperation(wizard).run(shell, InspUi.texts(RenameHandler.class).get("rename"));
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
		}
	}
}
