/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.ui.responsibility;

import java.nio.file.Path;
import java.util.function.BiConsumer;

import org.eclipse.core.resources.IFile;
import org.eclipse.jface.text.ITextSelection;
import org.eclipse.jface.viewers.IPostSelectionProvider;
import org.eclipse.jface.viewers.ISelectionChangedListener;
import org.eclipse.jface.viewers.SelectionChangedEvent;
import org.eclipse.lsp4j.Position;
import org.eclipse.ui.IFileEditorInput;
import org.eclipse.ui.IPartListener2;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.IWorkbenchPartReference;
import org.eclipse.ui.texteditor.ITextEditor;
import org.insp.ui.InspUi;
import org.insp.ui.language.LspConversions;

/**
 * Follows the plan in the active editor and the position of its cursor. While the view itself is active, the cursor follows the view
 * instead.
 */
final class CursorTracker implements IPartListener2, ISelectionChangedListener {

	private final IWorkbenchPart view;
	private final IWorkbenchPage page;
	private final BiConsumer<Path, Position> moved;
	private ITextEditor editor;

	/** @param moved called with the file, and with the position when the cursor has moved */
	CursorTracker(IWorkbenchPart view, BiConsumer<Path, Position> moved) {
		this.view = view;
		this.page = view.getSite().getPage();
		this.moved = moved;
		page.addPartListener(this);
		follow(page.getActiveEditor());
	}

	void end() {
		page.removePartListener(this);
		leave();
	}

	@Override
	public void partActivated(IWorkbenchPartReference part) {
		follow(part.getPart(false));
	}

	@Override
	public void partClosed(IWorkbenchPartReference part) {
		if (part.getPart(false) == editor) {
			leave();
		}
	}

	private void follow(IWorkbenchPart part) {
		if (part instanceof ITextEditor plan && plan.getEditorInput() instanceof IFileEditorInput input && InspUi.isPlan(input.getFile())) {
			leave();
			if (plan.getSelectionProvider() instanceof IPostSelectionProvider cursor) {
				cursor.addPostSelectionChangedListener(this);
				editor = plan;
			}
			report(input.getFile(), null);
		}
	}

	private void leave() {
		if (editor != null && editor.getSelectionProvider() instanceof IPostSelectionProvider cursor) {
			cursor.removePostSelectionChangedListener(this);
		}
		editor = null;
	}

	@Override
	public void selectionChanged(SelectionChangedEvent event) {
		var document = editor == null || editor.getDocumentProvider() == null
				? null
				: editor.getDocumentProvider().getDocument(editor.getEditorInput());
		if (document != null && page.getActivePart() != view && event.getSelection() instanceof ITextSelection text
				&& editor.getEditorInput() instanceof IFileEditorInput input) {
			report(input.getFile(), LspConversions.position(document, text.getOffset()));
		}
	}

	private void report(IFile file, Position position) {
		LspConversions.path(file).ifPresent(path -> moved.accept(path, position));
	}
}
