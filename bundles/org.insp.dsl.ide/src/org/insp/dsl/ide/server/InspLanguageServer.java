/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.dsl.ide.server;

import java.util.concurrent.CompletableFuture;

import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.lsp4j.InitializeParams;
import org.eclipse.lsp4j.InitializeResult;
import org.eclipse.lsp4j.ServerCapabilities;
import org.eclipse.lsp4j.ServerInfo;
import org.eclipse.lsp4j.TextDocumentSyncKind;
import org.eclipse.lsp4j.WorkspaceFoldersOptions;
import org.eclipse.lsp4j.WorkspaceServerCapabilities;
import org.eclipse.xtext.ide.server.LanguageServerImpl;
import org.eclipse.xtext.validation.Issue;

import com.google.inject.Inject;

/** Xtext's server, offering what has been made to fit this language and nothing else. */
public class InspLanguageServer extends LanguageServerImpl {

	private static final String NAME = "insp";

	@Inject
	private MessageLanguage language;

	@Override
	public CompletableFuture<InitializeResult> initialize(InitializeParams params) {
		language.ask(params.getInitializationOptions());
		return super.initialize(params).thenApply(result -> {
			result.setServerInfo(new ServerInfo(NAME));
			return result;
		});
	}

	@Override
	protected ServerCapabilities createServerCapabilities(InitializeParams params) {
		var offered = new ServerCapabilities();
		offered.setTextDocumentSync(TextDocumentSyncKind.Incremental);
		offered.setDocumentFormattingProvider(true);
		offered.setDefinitionProvider(true);
		offered.setHoverProvider(true);
		var folders = new WorkspaceFoldersOptions();
		folders.setSupported(true);
		folders.setChangeNotifications(true);
		offered.setWorkspace(new WorkspaceServerCapabilities(folders));
		return offered;
	}

	@Override
	protected Diagnostic toDiagnostic(Issue issue) {
		var diagnostic = super.toDiagnostic(issue);
		diagnostic.setSource(NAME);
		return diagnostic;
	}

	/** Ends the threads of the server, for a front end in the same process that needs it no longer. */
	public void close() {
		getRequestManager().shutdown();
	}
}
