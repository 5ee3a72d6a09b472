/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.ui.language;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

import org.eclipse.core.filebuffers.FileBuffers;
import org.eclipse.core.filebuffers.IFileBuffer;
import org.eclipse.core.filebuffers.IFileBufferListener;
import org.eclipse.core.filebuffers.ITextFileBuffer;
import org.eclipse.core.runtime.IPath;
import org.eclipse.jface.text.IDocument;
import org.eclipse.lsp4j.DidCloseTextDocumentParams;
import org.insp.ui.InspUi;

/** The documents of plans that are open in the workbench; the server follows every change of their text. */
public final class OpenDocuments implements IFileBufferListener {

	private final LanguageBridge bridge;
	private final Map<Path, OpenDocument> open = new ConcurrentHashMap<>();
	private boolean installed;

	OpenDocuments(LanguageBridge bridge) {
		this.bridge = bridge;
	}

	/** Starts following the documents, at the latest before the first one is opened. */
	public synchronized void follow() {
		if (!installed) {
			installed = true;
			var manager = FileBuffers.getTextFileBufferManager();
			manager.addFileBufferListener(this);
			for (var buffer : manager.getFileBuffers()) {
				bufferCreated(buffer);
			}
		}
	}

	/** Stops following the documents. */
	synchronized void stop() {
		if (installed) {
			installed = false;
			FileBuffers.getTextFileBufferManager().removeFileBufferListener(this);
			open.values().forEach(OpenDocument::close);
			open.clear();
		}
	}

	/** The file of an open document, if it is a plan on the disk. */
	public Optional<Path> path(IDocument document) {
		return open.entrySet().stream().filter(e -> e.getValue().document() == document).map(Map.Entry::getKey).findFirst();
	}

	/** The document of a file, if it is open. */
	public Optional<IDocument> document(Path file) {
		return Optional.ofNullable(open.get(file)).map(OpenDocument::document);
	}

	@Override
	public void bufferCreated(IFileBuffer buffer) {
		if (buffer instanceof ITextFileBuffer text && isPlan(buffer)) {
			LspConversions.path(buffer).ifPresent(file -> {
				var opened = new OpenDocument(bridge, file, text.getDocument());
				if (open.putIfAbsent(file, opened) == null) {
					opened.open();
				}
			});
		}
	}

	private static boolean isPlan(IFileBuffer buffer) {
		return buffer.getLocation() != null
				? InspUi.EXTENSION.equals(buffer.getLocation().getFileExtension())
				: buffer.getFileStore().getName().endsWith('.' + InspUi.EXTENSION);
	}

	@Override
	public void bufferDisposed(IFileBuffer buffer) {
		if (buffer instanceof ITextFileBuffer text) {
			path(text.getDocument()).ifPresent(file -> {
				open.remove(file).close();
				bridge.send(server -> server.getTextDocumentService()
						.didClose(new DidCloseTextDocumentParams(LspConversions.identifier(file))));
			});
		}
	}

	@Override
	public void bufferContentAboutToBeReplaced(IFileBuffer buffer) {
		// the document notifies
	}

	@Override
	public void bufferContentReplaced(IFileBuffer buffer) {
		// the document notifies
	}

	@Override
	public void stateChanging(IFileBuffer buffer) {
		// only the text matters
	}

	@Override
	public void dirtyStateChanged(IFileBuffer buffer, boolean isDirty) {
		// only the text matters
	}

	@Override
	public void stateValidationChanged(IFileBuffer buffer, boolean isStateValidated) {
		// only the text matters
	}

	@Override
	public void underlyingFileMoved(IFileBuffer buffer, IPath path) {
		// editors take a new buffer
	}

	@Override
	public void underlyingFileDeleted(IFileBuffer buffer) {
		// the buffer is disposed when its editor is closed
	}

	@Override
	public void stateChangeFailed(IFileBuffer buffer) {
		// only the text matters
	}
}
