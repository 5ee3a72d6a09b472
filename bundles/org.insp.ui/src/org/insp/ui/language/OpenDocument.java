/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.ui.language;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

import org.eclipse.jface.text.DocumentEvent;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IDocumentListener;
import org.eclipse.lsp4j.DidChangeTextDocumentParams;
import org.eclipse.lsp4j.DidOpenTextDocumentParams;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.TextDocumentContentChangeEvent;
import org.eclipse.lsp4j.TextDocumentItem;
import org.eclipse.lsp4j.VersionedTextDocumentIdentifier;
import org.insp.ui.InspUi;

/** Notifies the server of every change of one document, as small as it was made. */
final class OpenDocument implements IDocumentListener {

	private final LanguageBridge bridge;
	private final Path file;
	private final IDocument document;
	private final AtomicInteger version = new AtomicInteger();
	private Range replaced;

	OpenDocument(LanguageBridge bridge, Path file, IDocument document) {
		this.bridge = bridge;
		this.file = file;
		this.document = document;
	}

	IDocument document() {
		return document;
	}

	void open() {
		var item = new TextDocumentItem(LspConversions.uri(file), InspUi.EXTENSION, version.get(), document.get());
		document.addDocumentListener(this);
		bridge.send(server -> server.getTextDocumentService().didOpen(new DidOpenTextDocumentParams(item)));
	}

	void close() {
		document.removeDocumentListener(this);
	}

	@Override
	public void documentAboutToBeChanged(DocumentEvent event) {
		replaced = LspConversions.range(document, event.getOffset(), event.getLength());
	}

	@Override
	public void documentChanged(DocumentEvent event) {
		var id = new VersionedTextDocumentIdentifier(LspConversions.uri(file), version.incrementAndGet());
		var change = new TextDocumentContentChangeEvent(replaced, event.getText() == null ? "" : event.getText());
		bridge.send(server -> server.getTextDocumentService().didChange(new DidChangeTextDocumentParams(id, List.of(change))));
	}
}
