/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.ui.language;

import java.util.List;

import org.eclipse.lsp4j.ClientCapabilities;
import org.eclipse.lsp4j.CodeActionCapabilities;
import org.eclipse.lsp4j.CodeActionKindCapabilities;
import org.eclipse.lsp4j.CodeActionLiteralSupportCapabilities;
import org.eclipse.lsp4j.CompletionCapabilities;
import org.eclipse.lsp4j.CompletionItemCapabilities;
import org.eclipse.lsp4j.DocumentSymbolCapabilities;
import org.eclipse.lsp4j.HoverCapabilities;
import org.eclipse.lsp4j.MarkupKind;
import org.eclipse.lsp4j.RenameCapabilities;
import org.eclipse.lsp4j.TextDocumentClientCapabilities;
import org.eclipse.lsp4j.WorkspaceClientCapabilities;
import org.eclipse.lsp4j.WorkspaceEditCapabilities;

/** The capabilities of the workbench as a client of the language server. */
final class WorkbenchCapabilities {

	private WorkbenchCapabilities() {
	}

	static ClientCapabilities ofWorkbench() {
		var all = new ClientCapabilities();
		all.setWorkspace(workspace());
		all.setTextDocument(documents());
		return all;
	}

	private static WorkspaceClientCapabilities workspace() {
		var workspace = new WorkspaceClientCapabilities();
		workspace.setWorkspaceFolders(true);
		workspace.setApplyEdit(true);
		var edits = new WorkspaceEditCapabilities();
		edits.setDocumentChanges(true);
		workspace.setWorkspaceEdit(edits);
		return workspace;
	}

	private static TextDocumentClientCapabilities documents() {
		var documents = new TextDocumentClientCapabilities();
		documents.setCompletion(new CompletionCapabilities(new CompletionItemCapabilities(true)));
		documents.setHover(new HoverCapabilities(List.of(MarkupKind.MARKDOWN), false));
		var symbols = new DocumentSymbolCapabilities();
		symbols.setHierarchicalDocumentSymbolSupport(true);
		documents.setDocumentSymbol(symbols);
		var actions = new CodeActionLiteralSupportCapabilities(new CodeActionKindCapabilities(List.of()));
		documents.setCodeAction(new CodeActionCapabilities(actions, false));
		documents.setRename(new RenameCapabilities(true, false));
		return documents;
	}
}
