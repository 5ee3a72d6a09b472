/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.dsl.ide.tests;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.function.Function;

import org.eclipse.lsp4j.CodeAction;
import org.eclipse.lsp4j.CodeActionContext;
import org.eclipse.lsp4j.CodeActionParams;
import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.lsp4j.DidCloseTextDocumentParams;
import org.eclipse.lsp4j.DidOpenTextDocumentParams;
import org.eclipse.lsp4j.DocumentSymbol;
import org.eclipse.lsp4j.InitializeParams;
import org.eclipse.lsp4j.InitializedParams;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.PublishDiagnosticsParams;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.TextDocumentItem;
import org.eclipse.lsp4j.TextEdit;
import org.eclipse.lsp4j.services.TextDocumentService;
import org.eclipse.lsp4j.services.WorkspaceService;
import org.insp.dsl.ide.server.LanguageServers;
import org.insp.dsl.ide.service.InProcessService;
import org.insp.dsl.models.ModelScope;

/** An editor that calls the server as an object, as the workbench does. */
final class InProcessClient extends QuietClient implements AutoCloseable {

	private final Map<String, List<Diagnostic>> published = new HashMap<>();
	private final InProcessService service;

	InProcessClient(Map<String, String> options) throws Exception {
		this(LanguageServers.create(ProtocolClient.CLOCK), options);
	}

	InProcessClient(InProcessService service, Map<String, String> options) throws Exception {
		this.service = service;
		service.connect(this);
		var params = new InitializeParams();
		params.setInitializationOptions(options);
		service.server().initialize(params).get();
		service.server().initialized(new InitializedParams());
	}

	/** The diagnostics that are published for a file that is opened with a text. */
	List<Diagnostic> open(Path file, String text) throws InterruptedException, ExecutionException {
		send(file, text);
		return diagnostics(file);
	}

	/** Opens a file with a text and waits for nothing. */
	void send(Path file, String text) {
		documents().didOpen(new DidOpenTextDocumentParams(new TextDocumentItem(ProtocolClient.uri(file), "insp", 1, text)));
	}

	/** The diagnostics of a file, once all changes are validated. */
	List<Diagnostic> diagnostics(Path file) throws InterruptedException, ExecutionException {
		// actions are answered after the diagnostics are published
		documents().codeAction(ProtocolClient.nothing()).get();
		return published(file).orElseThrow(() -> new AssertionError("nothing was published for " + file));
	}

	/** The diagnostics that have been published for a file so far. */
	Optional<List<Diagnostic>> published(Path file) {
		synchronized (published) {
			return Optional.ofNullable(published.get(ProtocolClient.uri(file)));
		}
	}

	/** The requests on documents. */
	TextDocumentService documents() {
		return service.server().getTextDocumentService();
	}

	/** The requests on the workspace. */
	WorkspaceService workspace() {
		return service.server().getWorkspaceService();
	}

	void close(Path file) {
		documents().didClose(new DidCloseTextDocumentParams(ProtocolClient.document(file)));
	}

	/** The actions at a place, for some diagnostics and of some kinds, if any are named. */
	List<CodeAction> actions(Path file, Range range, List<Diagnostic> diagnostics, String... kinds)
			throws InterruptedException, ExecutionException {
		var context = new CodeActionContext(diagnostics, kinds.length == 0 ? null : List.of(kinds));
		return documents().codeAction(new CodeActionParams(ProtocolClient.document(file), range, context)).get().stream()
				.map(e -> e.getRight())
				.toList();
	}

	/** Runs something that reads the models. */
	<T> T read(Function<List<ModelScope>, T> work) throws InterruptedException, ExecutionException {
		return service.read(work).get();
	}

	/** The outline of a text that is no file. */
	List<DocumentSymbol> outline(String text) throws InterruptedException, ExecutionException {
		return service.outline(text).get();
	}

	/** A text after the edits of an action. */
	static String apply(String text, List<TextEdit> edits) {
		var out = new StringBuilder(text);
		var indexed = new ArrayList<>(edits);
		indexed.sort(Comparator.<TextEdit>comparingInt(e -> offset(text, e.getRange().getStart())));
		for (int i = indexed.size() - 1; i >= 0; i--) {
			var range = indexed.get(i).getRange();
			out.replace(offset(text, range.getStart()), offset(text, range.getEnd()), indexed.get(i).getNewText());
		}
		return out.toString();
	}

	static int offset(String text, Position position) {
		int start = 0;
		for (int line = 0; line < position.getLine(); line++) {
			start = text.indexOf('\n', start) + 1;
		}
		return start + position.getCharacter();
	}

	@Override
	public void close() {
		service.close();
	}

	@Override
	public void publishDiagnostics(PublishDiagnosticsParams params) {
		synchronized (published) {
			published.put(params.getUri(), params.getDiagnostics());
		}
	}
}
