/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.ui.language;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;

import org.eclipse.core.filebuffers.FileBuffers;
import org.eclipse.core.filebuffers.ITextFileBuffer;
import org.eclipse.core.filebuffers.LocationKind;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IPath;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.lsp4j.TextEdit;
import org.eclipse.lsp4j.WorkspaceEdit;
import org.eclipse.text.edits.MalformedTreeException;
import org.eclipse.text.edits.MultiTextEdit;
import org.eclipse.text.edits.ReplaceEdit;
import org.eclipse.text.undo.DocumentUndoManagerRegistry;
import org.eclipse.ui.PlatformUI;
import org.insp.ui.InspUi;

/** Applies text edits of the server; in each document as one step that can be undone. */
public final class EditApplier {

	private EditApplier() {
	}

	/** The edits of a workspace edit by file, in their order. */
	public static Map<Path, List<TextEdit>> byFile(WorkspaceEdit edit) {
		var all = new LinkedHashMap<Path, List<TextEdit>>();
		if (edit.getChanges() != null) {
			edit.getChanges().forEach((uri, edits) -> add(all, uri, edits));
		}
		if (edit.getDocumentChanges() != null) {
			edit.getDocumentChanges().stream().filter(e -> e.isLeft()).map(e -> e.getLeft())
					.forEach(e -> add(all, e.getTextDocument().getUri(),
							e.getEdits().stream().filter(each -> each.isLeft()).map(each -> each.getLeft()).toList()));
		}
		return all;
	}

	private static void add(Map<Path, List<TextEdit>> all, String uri, List<TextEdit> edits) {
		LspConversions.path(uri).ifPresent(file -> all.computeIfAbsent(file, f -> new ArrayList<>()).addAll(edits));
	}

	/**
	 * Applies a workspace edit in the UI thread. Files that no editor has open are saved.
	 *
	 * @return whether all could be applied
	 */
	public static CompletableFuture<Boolean> apply(WorkspaceEdit edit) {
		var applied = new CompletableFuture<Boolean>();
		PlatformUI.getWorkbench().getDisplay().asyncExec(() -> applied.complete(applyNow(edit)));
		return applied;
	}

	/** Applies a workspace edit; only in the UI thread. */
	public static boolean applyNow(WorkspaceEdit edit) {
		boolean complete = true;
		for (var file : byFile(edit).entrySet()) {
			try {
				apply(file.getKey(), file.getValue());
			} catch (CoreException | BadLocationException | MalformedTreeException e) {
				InspUi.log(e);
				complete = false;
			}
		}
		return complete;
	}

	private static void apply(Path file, List<TextEdit> edits) throws CoreException, BadLocationException {
		var manager = FileBuffers.getTextFileBufferManager();
		var inWorkspace = LspConversions.file(file);
		var location = inWorkspace.map(f -> f.getFullPath()).orElse(IPath.fromPath(file));
		var kind = inWorkspace.isPresent() ? LocationKind.IFILE : LocationKind.LOCATION;
		boolean open = manager.getTextFileBuffer(location, kind) != null;
		manager.connect(location, kind, null);
		try {
			ITextFileBuffer buffer = manager.getTextFileBuffer(location, kind);
			apply(buffer.getDocument(), edits);
			if (!open) {
				buffer.commit(null, false);
			}
		} finally {
			manager.disconnect(location, kind, null);
		}
	}

	/** Applies edits to a document as one step; only in the UI thread. */
	public static void apply(IDocument document, List<? extends TextEdit> edits) throws BadLocationException {
		var changes = textEdit(document, edits);
		var undo = DocumentUndoManagerRegistry.getDocumentUndoManager(document);
		if (undo != null) {
			// earlier typing is a step of its own
			undo.commit();
			undo.beginCompoundChange();
		}
		try {
			changes.apply(document);
		} finally {
			if (undo != null) {
				undo.endCompoundChange();
			}
		}
	}

	/** The edits as one text edit of the workbench. */
	public static MultiTextEdit textEdit(IDocument document, List<? extends TextEdit> edits) {
		var changes = new MultiTextEdit();
		for (var edit : edits) {
			var region = LspConversions.region(document, edit.getRange());
			changes.addChild(new ReplaceEdit(region.getOffset(), region.getLength(), edit.getNewText()));
		}
		return changes;
	}
}
