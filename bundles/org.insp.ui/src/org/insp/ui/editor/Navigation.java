/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.ui.editor;

import java.nio.file.Path;

import org.eclipse.core.filesystem.EFS;
import org.eclipse.lsp4j.Location;
import org.eclipse.lsp4j.Range;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.ide.IDE;
import org.eclipse.ui.part.FileEditorInput;
import org.eclipse.ui.texteditor.ITextEditor;
import org.insp.ui.InspUi;
import org.insp.ui.language.LspConversions;

/** Goes to a place in a text; only in the UI thread. */
public final class Navigation {

	private Navigation() {
	}

	/** Opens the file of a location and selects its range. */
	public static void open(Location location) {
		LspConversions.path(location.getUri()).ifPresent(file -> open(file, location.getRange()));
	}

	/** Opens a file, of the workspace or not, and selects a range. */
	public static void open(Path file, Range range) {
		try {
			if (editor(file) instanceof ITextEditor editor) {
				select(editor, range);
			}
		} catch (PartInitException e) {
			InspUi.log(e);
		}
	}

	/** Selects a range of a file that is open in an editor, and leaves the user where he is. */
	public static void reveal(Path file, Range range) {
		var page = PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage();
		var open = LspConversions.file(file).map(resource -> page.findEditor(new FileEditorInput(resource)));
		if (open.isPresent() && open.get() instanceof ITextEditor editor) {
			page.bringToTop(editor);
			select(editor, range);
		}
	}

	private static IEditorPart editor(Path file) throws PartInitException {
		var page = PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage();
		var inWorkspace = LspConversions.file(file);
		return inWorkspace.isPresent()
				? IDE.openEditor(page, inWorkspace.get())
				: IDE.openEditorOnFileStore(page, EFS.getLocalFileSystem().getStore(file.toUri()));
	}

	/** Selects a range in an editor and shows it. */
	public static void select(ITextEditor editor, Range range) {
		var document = editor.getDocumentProvider().getDocument(editor.getEditorInput());
		if (document != null) {
			var region = LspConversions.region(document, range);
			editor.selectAndReveal(region.getOffset(), region.getLength());
		}
	}
}
