/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.dsl.ide.workspace;

import java.util.List;
import java.util.Optional;

import org.eclipse.lsp4j.ClientCapabilities;
import org.eclipse.lsp4j.CodeLensWorkspaceCapabilities;
import org.eclipse.lsp4j.CompletionCapabilities;
import org.eclipse.lsp4j.CompletionItemCapabilities;
import org.eclipse.lsp4j.DidChangeWatchedFilesCapabilities;
import org.eclipse.lsp4j.HoverCapabilities;
import org.eclipse.lsp4j.MarkupKind;
import org.eclipse.lsp4j.RenameCapabilities;
import org.eclipse.lsp4j.SemanticTokensWorkspaceCapabilities;
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

	/** Returns whether hovers may be Markdown. A client that says nothing of it is taken for one that can. */
	public boolean readsMarkdownInHovers() {
		return prefersMarkdown(documents.map(TextDocumentClientCapabilities::getHover).map(HoverCapabilities::getContentFormat));
	}

	/** Returns whether the explanation of a proposal may be Markdown. */
	public boolean readsMarkdownInProposals() {
		return prefersMarkdown(documents.map(TextDocumentClientCapabilities::getCompletion).map(CompletionCapabilities::getCompletionItem)
				.map(CompletionItemCapabilities::getDocumentationFormat));
	}

	/** The formats stand in the order of preference. */
	private static boolean prefersMarkdown(Optional<List<String>> formats) {
		return formats.filter(listed -> !listed.isEmpty()).map(listed -> listed.get(0).equals(MarkupKind.MARKDOWN)).orElse(true);
	}

	/** Returns whether the client asks again for the lenses of its documents when it is told that they have changed. */
	public boolean refreshesLenses() {
		return workspace.map(WorkspaceClientCapabilities::getCodeLens).map(CodeLensWorkspaceCapabilities::getRefreshSupport).orElse(false);
	}

	/** Returns whether the client asks again for semantic colours when it is told that they have changed. */
	public boolean refreshesColours() {
		return workspace.map(WorkspaceClientCapabilities::getSemanticTokens).map(SemanticTokensWorkspaceCapabilities::getRefreshSupport)
				.orElse(false);
	}
}
