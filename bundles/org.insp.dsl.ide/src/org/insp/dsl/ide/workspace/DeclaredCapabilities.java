/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.dsl.ide.workspace;

import java.util.Optional;

import org.eclipse.lsp4j.ClientCapabilities;
import org.eclipse.lsp4j.CompletionCapabilities;
import org.eclipse.lsp4j.CompletionItemCapabilities;
import org.eclipse.lsp4j.DidChangeWatchedFilesCapabilities;
import org.eclipse.lsp4j.RenameCapabilities;
import org.eclipse.lsp4j.TextDocumentClientCapabilities;
import org.eclipse.lsp4j.WorkspaceClientCapabilities;

import com.google.inject.Singleton;

/** The capabilities that the client has declared; none before initialization. */
@Singleton
public class DeclaredCapabilities {

	private volatile Optional<TextDocumentClientCapabilities> documents = Optional.empty();
	private volatile Optional<WorkspaceClientCapabilities> workspace = Optional.empty();

	/** Sets the declared capabilities; null for none. */
	public void set(ClientCapabilities declared) {
		documents = Optional.ofNullable(declared).map(ClientCapabilities::getTextDocument);
		workspace = Optional.ofNullable(declared).map(ClientCapabilities::getWorkspace);
	}

	/** Returns whether the client watches the files that it is asked to watch. */
	public boolean supportsWatching() {
		return workspace.map(WorkspaceClientCapabilities::getDidChangeWatchedFiles)
				.map(DidChangeWatchedFilesCapabilities::getDynamicRegistration).orElse(false);
	}

	/** Returns whether the client asks what can be renamed before it asks for the new name. */
	public boolean supportsPrepareRename() {
		return documents.map(TextDocumentClientCapabilities::getRename).map(RenameCapabilities::getPrepareSupport).orElse(false);
	}

	/** Returns whether completion may insert text with tab stops. */
	public boolean supportsSnippets() {
		return documents.map(TextDocumentClientCapabilities::getCompletion).map(CompletionCapabilities::getCompletionItem)
				.map(CompletionItemCapabilities::getSnippetSupport).orElse(false);
	}
}
