/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.ui.responsibility;

import java.nio.file.Path;
import java.util.function.BiConsumer;

import org.eclipse.core.resources.IFile;
import org.eclipse.jface.text.ITextSelection;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.lsp4j.Position;
import org.eclipse.ui.IFileEditorInput;
import org.eclipse.ui.IPartListener2;
import org.eclipse.ui.ISelectionListener;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.IWorkbenchPartReference;
import org.eclipse.ui.texteditor.ITextEditor;
import org.insp.ui.InspUi;
import org.insp.ui.language.Places;

/** Follows the user through the plans: which one is in the active editor, and where its cursor is. */
final class Cursor implements IPartListener2, ISelectionListener {

	private final IWorkbenchPage page;
	private final BiConsumer<Path, Position> moved;

	/** @param moved is told of the file, and of the position once the cursor moved */
	Cursor(IWorkbenchPage page, BiConsumer<Path, Position> moved) {
		this.page = page;
		this.moved = moved;
		page.addPartListener(this);
		page.addPostSelectionListener(this);
		tell(page.getActiveEditor(), null);
	}

	void end() {
		page.removePartListener(this);
		page.removePostSelectionListener(this);
	}

	@Override
	public void partActivated(IWorkbenchPartReference part) {
		tell(part.getPart(false), null);
	}

	@Override
	public void selectionChanged(IWorkbenchPart part, ISelection selection) {
		if (selection instanceof ITextSelection text && part instanceof ITextEditor editor && editor.getDocumentProvider() != null) {
			var document = editor.getDocumentProvider().getDocument(editor.getEditorInput());
			if (document != null) {
				tell(part, Places.position(document, text.getOffset()));
			}
		}
	}

	private void tell(IWorkbenchPart part, Position position) {
		if (part instanceof ITextEditor editor && editor.getEditorInput() instanceof IFileEditorInput input && InspUi.isPlan(input.getFile())) {
			tell(input.getFile(), position);
		}
	}

	private void tell(IFile file, Position position) {
		Places.path(file).ifPresent(path -> moved.accept(path, position));
	}
}
