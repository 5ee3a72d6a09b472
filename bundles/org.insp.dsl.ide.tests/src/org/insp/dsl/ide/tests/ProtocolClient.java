/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.dsl.ide.tests;

import java.io.IOException;
import java.io.PipedInputStream;
import java.io.PipedOutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

import org.eclipse.lsp4j.ClientCapabilities;
import org.eclipse.lsp4j.CodeActionContext;
import org.eclipse.lsp4j.CodeActionParams;
import org.eclipse.lsp4j.CompletionCapabilities;
import org.eclipse.lsp4j.CompletionItemCapabilities;
import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.lsp4j.DidChangeTextDocumentParams;
import org.eclipse.lsp4j.DidCloseTextDocumentParams;
import org.eclipse.lsp4j.DidOpenTextDocumentParams;
import org.eclipse.lsp4j.InitializeParams;
import org.eclipse.lsp4j.InitializedParams;
import org.eclipse.lsp4j.MessageParams;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.PublishDiagnosticsParams;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.RenameCapabilities;
import org.eclipse.lsp4j.ServerCapabilities;
import org.eclipse.lsp4j.TextDocumentClientCapabilities;
import org.eclipse.lsp4j.TextDocumentContentChangeEvent;
import org.eclipse.lsp4j.TextDocumentIdentifier;
import org.eclipse.lsp4j.TextDocumentItem;
import org.eclipse.lsp4j.VersionedTextDocumentIdentifier;
import org.eclipse.lsp4j.WorkspaceClientCapabilities;
import org.eclipse.lsp4j.WorkspaceFolder;
import org.eclipse.lsp4j.jsonrpc.Launcher;
import org.eclipse.lsp4j.services.LanguageServer;
import org.insp.dsl.ide.commitments.CommitmentsService;
import org.insp.dsl.ide.server.LanguageServers;
import org.insp.model.Language;

/** An editor as the server knows it: speaks the protocol over two pipes and remembers what was published last for each file. */
final class ProtocolClient extends QuietClient implements AutoCloseable {

	/** All that our server answers. */
	interface Server extends LanguageServer, CommitmentsService {
	}

	static final Clock CLOCK = Clock.fixed(Instant.parse("2023-09-08T00:00:00Z"), ZoneOffset.UTC);
	private static final int SECONDS = 30;

	private final Map<Path, List<Diagnostic>> published = new HashMap<>();
	private final Map<Path, String> texts = new HashMap<>();
	private final List<String> messages = new CopyOnWriteArrayList<>();
	private final CompletableFuture<Integer> exitCode;
	private final Server server;
	private ServerCapabilities capabilities;

	@SuppressWarnings("FutureReturnValueIgnored") // listens as long as the test runs
	private ProtocolClient() throws IOException {
		var toServer = new PipedOutputStream();
		var fromServer = new PipedInputStream(1 << 16);
		var serverIn = new PipedInputStream(toServer, 1 << 16);
		var serverOut = new PipedOutputStream(fromServer);
		// a thread of its own: it waits for messages, and the common pool may have no other thread
		exitCode = CompletableFuture.supplyAsync(() -> serve(serverIn, serverOut), task -> new Thread(task, "language server").start());
		var launcher = Launcher.createLauncher(this, Server.class, fromServer, toServer);
		server = launcher.getRemoteProxy();
		launcher.startListening();
	}

	private static int serve(PipedInputStream in, PipedOutputStream out) {
		try (in; out) {
			return LanguageServers.serve(in, out, CLOCK, Language.UNSPECIFIED, OptionalLong.empty());
		} catch (Exception e) {
			throw new IllegalStateException(e);
		}
	}

	/** A client that has opened a folder, if it is given one. */
	static ProtocolClient start(Path folder, Object options) throws Exception {
		return start(folder, options, documents());
	}

	/** A client that declares no capabilities. */
	static ProtocolClient plain(Path folder) throws Exception {
		return start(folder, null, null);
	}

	private static ProtocolClient start(Path folder, Object options, TextDocumentClientCapabilities documents) throws Exception {
		var client = new ProtocolClient();
		var params = new InitializeParams();
		params.setInitializationOptions(options);
		params.setLocale("de");
		var capabilities = new ClientCapabilities();
		capabilities.setTextDocument(documents);
		params.setCapabilities(capabilities);
		if (folder != null) {
			capabilities.setWorkspace(new WorkspaceClientCapabilities());
			capabilities.getWorkspace().setWorkspaceFolders(true);
			params.setWorkspaceFolders(List.of(new WorkspaceFolder(folder.toUri().toString(), "test")));
		}
		client.capabilities = client.await(client.server.initialize(params)).getCapabilities();
		client.server.initialized(new InitializedParams());
		return client;
	}

	/** The capabilities of a modern editor. */
	private static TextDocumentClientCapabilities documents() {
		var documents = new TextDocumentClientCapabilities();
		documents.setCompletion(new CompletionCapabilities(new CompletionItemCapabilities(true)));
		documents.setRename(new RenameCapabilities());
		documents.getRename().setPrepareSupport(true);
		return documents;
	}

	ServerCapabilities capabilities() {
		return capabilities;
	}

	Server server() {
		return server;
	}

	void open(Path file) {
		open(file, read(file));
	}

	void open(Path file, String text) {
		texts.put(file, text);
		server.getTextDocumentService().didOpen(new DidOpenTextDocumentParams(new TextDocumentItem(uri(file), "insp", 1, text)));
	}

	/** Replaces a part of the text of an open file that occurs in it once. */
	void replace(Path file, String old, String written) {
		var change = new TextDocumentContentChangeEvent(new Range(position(file, old, 0), position(file, old, old.length())), written);
		texts.put(file, texts.get(file).replace(old, written));
		server.getTextDocumentService()
				.didChange(new DidChangeTextDocumentParams(new VersionedTextDocumentIdentifier(uri(file), 2), List.of(change)));
	}

	void close(Path file) {
		server.getTextDocumentService().didClose(new DidCloseTextDocumentParams(document(file)));
	}

	String text(Path file) {
		return texts.get(file);
	}

	static TextDocumentIdentifier document(Path file) {
		return new TextDocumentIdentifier(uri(file));
	}

	static String uri(Path file) {
		return file.toUri().toString();
	}

	/** The place some characters after the beginning of a word in an open file. */
	Position position(Path file, String word, int after) {
		int offset = texts.get(file).indexOf(word);
		if (offset < 0) {
			throw new IllegalArgumentException(word);
		}
		var before = texts.get(file).substring(0, offset + after);
		return new Position((int) before.chars().filter(c -> c == '\n').count(), before.length() - before.lastIndexOf('\n') - 1);
	}

	/** The codes that are published for a file once the server has done all that was asked of it. */
	List<String> codes(Path file) throws Exception {
		return diagnostics(file).stream().map(d -> d.getCode().getLeft()).toList();
	}

	/** The messages shown to the user. */
	List<String> messages() {
		return messages;
	}

	/** The diagnostics that are published for a file once the server has done all that was asked of it; null if nothing ever was. */
	List<Diagnostic> diagnostics(Path file) throws Exception {
		settle();
		synchronized (published) {
			return published.get(file);
		}
	}

	/**
	 * Waits for an answer that comes after the diagnostics: actions are answered when these are published, and messages arrive in order.
	 */
	private void settle() throws Exception {
		await(server.getTextDocumentService().codeAction(nothing()));
	}

	/** A question for actions that there are none for. */
	static CodeActionParams nothing() {
		var start = new Position(0, 0);
		return new CodeActionParams(new TextDocumentIdentifier("untitled:none"), new Range(start, start), new CodeActionContext(List.of()));
	}

	<T> T await(CompletableFuture<T> answer) throws InterruptedException, ExecutionException, TimeoutException {
		return answer.get(SECONDS, TimeUnit.SECONDS);
	}

	/** Ends the session as the protocol demands, and returns the exit code. */
	int shutdown() throws Exception {
		await(server.shutdown());
		server.exit();
		return await(exitCode);
	}

	@Override
	public void close() {
		server.exit();
	}

	@Override
	public void publishDiagnostics(PublishDiagnosticsParams params) {
		synchronized (published) {
			published.put(Path.of(java.net.URI.create(params.getUri())), params.getDiagnostics());
		}
	}

	@Override
	public void showMessage(MessageParams message) {
		messages.add(message.getMessage());
	}

	private static String read(Path file) {
		try {
			return Files.readString(file);
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}
}
