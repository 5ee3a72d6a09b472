/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.ui.outline;

import java.nio.file.Path;
import java.util.List;

import org.eclipse.jface.text.DocumentEvent;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IDocumentListener;
import org.eclipse.jface.text.ITextSelection;
import org.eclipse.jface.viewers.IPostSelectionProvider;
import org.eclipse.jface.viewers.ISelectionChangedListener;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.SelectionChangedEvent;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.lsp4j.DocumentSymbol;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.texteditor.ITextEditor;
import org.eclipse.ui.views.contentoutline.ContentOutlinePage;
import org.insp.ui.editor.Navigation;
import org.insp.ui.language.DiagnosticsFollower;
import org.insp.ui.language.LatestAnswer;
import org.insp.ui.language.LspConversions;

/** The outline of a plan: follows the text while it is typed and the cursor while it moves; a click goes to the element. */
final class OutlinePage extends ContentOutlinePage {

	private final ITextEditor editor;
	private final IDocument document;
	private final Path file;
	private final LatestAnswer latest = new LatestAnswer();
	private final IDocumentListener edited = new IDocumentListener() {
		@Override
		public void documentAboutToBeChanged(DocumentEvent event) {
			// afterwards is early enough
		}

		@Override
		public void documentChanged(DocumentEvent event) {
			if (follower != null) {
				follower.updateAfterPause();
			}
		}
	};
	private final ISelectionChangedListener moved = event -> follow();
	private DiagnosticsFollower follower;
	private SymbolTree elements;
	private boolean following;

	OutlinePage(ITextEditor editor, IDocument document, Path file) {
		this.editor = editor;
		this.document = document;
		this.file = file;
	}

	@Override
	public void createControl(Composite parent) {
		super.createControl(parent);
		elements = new SymbolTree(getTreeViewer());
		follower = new DiagnosticsFollower(file::equals, getTreeViewer().getTree(), this::ask).start();
		document.addDocumentListener(edited);
		if (editor.getSelectionProvider() instanceof IPostSelectionProvider cursor) {
			cursor.addPostSelectionChangedListener(moved);
		}
		ask();
	}

	private void ask() {
		latest.show(() -> DocumentSymbols.of(file), getTreeViewer() == null ? null : getTreeViewer().getTree(), this::show);
	}

	private void show(List<DocumentSymbol> found) {
		elements.show(found);
		follow();
	}

	/** Selects the element at the cursor. */
	private void follow() {
		var viewer = getTreeViewer();
		if (viewer == null || viewer.getTree().isDisposed() || viewer.getTree().isFocusControl()) {
			return;
		}
		if (editor.getSelectionProvider() != null && editor.getSelectionProvider().getSelection() instanceof ITextSelection cursor) {
			var here = DocumentSymbols.at(elements.roots(), LspConversions.position(document, cursor.getOffset()));
			if (viewer.getStructuredSelection().getFirstElement() != here) {
				following = true;
				viewer.setSelection(here == null ? StructuredSelection.EMPTY : new StructuredSelection(here), true);
				following = false;
			}
		}
	}

	@Override
	public void selectionChanged(SelectionChangedEvent event) {
		super.selectionChanged(event);
		if (!following && event.getSelection() instanceof IStructuredSelection chosen
				&& chosen.getFirstElement() instanceof DocumentSymbol symbol) {
			Navigation.select(editor, symbol.getSelectionRange());
		}
	}

	@Override
	public void dispose() {
		document.removeDocumentListener(edited);
		if (follower != null) {
			follower.stop();
		}
		if (editor.getSelectionProvider() instanceof IPostSelectionProvider cursor) {
			cursor.removePostSelectionChangedListener(moved);
		}
		super.dispose();
	}
}
