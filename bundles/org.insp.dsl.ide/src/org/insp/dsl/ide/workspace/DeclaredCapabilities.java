/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.dsl.ide.workspace;

import java.util.Optional;

import org.eclipse.lsp4j.ClientCapabilities;
import org.eclipse.lsp4j.CompletionCapabilities;
import org.eclipse.lsp4j.CompletionItemCapabilities;
import org.eclipse.lsp4j.RenameCapabilities;
import org.eclipse.lsp4j.TextDocumentClientCapabilities;

import com.google.inject.Singleton;

/** What the client says that it can do with answers; nothing, until it has said it. */
@Singleton
public class DeclaredCapabilities {

	private volatile Optional<TextDocumentClientCapabilities> documents = Optional.empty();

	/** Takes what a client says of itself; null if it says nothing. */
	public void set(ClientCapabilities declared) {
		documents = Optional.ofNullable(declared).map(ClientCapabilities::getTextDocument);
	}

	/** Whether the client asks whether there is something to rename before it asks for the new name. */
	public boolean supportsPrepareRename() {
		return documents.map(TextDocumentClientCapabilities::getRename).map(RenameCapabilities::getPrepareSupport).orElse(false);
	}

	/** Whether text that completion inserts may hold tab stops. */
	public boolean supportsSnippets() {
		return documents.map(TextDocumentClientCapabilities::getCompletion).map(CompletionCapabilities::getCompletionItem)
				.map(CompletionItemCapabilities::getSnippetSupport).orElse(false);
	}
}
