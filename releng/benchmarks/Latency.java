/* SPDX-License-Identifier: EPL-2.0 */
import java.io.PipedInputStream;
import java.io.PipedOutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

import org.eclipse.lsp4j.ClientCapabilities;
import org.eclipse.lsp4j.CompletionParams;
import org.eclipse.lsp4j.DidChangeTextDocumentParams;
import org.eclipse.lsp4j.DidOpenTextDocumentParams;
import org.eclipse.lsp4j.HoverParams;
import org.eclipse.lsp4j.InitializeParams;
import org.eclipse.lsp4j.InitializedParams;
import org.eclipse.lsp4j.MessageActionItem;
import org.eclipse.lsp4j.MessageParams;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.PublishDiagnosticsParams;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.ShowMessageRequestParams;
import org.eclipse.lsp4j.TextDocumentContentChangeEvent;
import org.eclipse.lsp4j.TextDocumentIdentifier;
import org.eclipse.lsp4j.TextDocumentItem;
import org.eclipse.lsp4j.VersionedTextDocumentIdentifier;
import org.eclipse.lsp4j.jsonrpc.Launcher;
import org.eclipse.lsp4j.services.LanguageClient;
import org.eclipse.lsp4j.services.LanguageServer;
import org.insp.dsl.ide.server.LanguageServers;
import org.insp.model.Language;

/**
 * Measures how long an editor waits for the language server, over two pipes as an editor would: from a keystroke to the diagnostics, for a
 * completion, for a hover. Median and 95th percentile in milliseconds: {@code java -cp 'lib/*' Latency.java model [rounds]}.
 */
class Latency implements LanguageClient {

	private static final int WARM_UP = 50;
	private static final String CLAUSE = "areas A1 milestone 2023-08-01 \"过半\" done 2023-07-30 ";
	private final LinkedBlockingQueue<PublishDiagnosticsParams> published = new LinkedBlockingQueue<>();
	private LanguageServer server;
	private final String uri;
	private final String text;
	private int version = 1;

	private Latency(Path file) throws Exception {
		uri = file.toUri().toString();
		text = Files.readString(file);
	}

	public static void main(String[] args) throws Exception {
		int rounds = args.length > 1 ? Integer.parseInt(args[1]) : 100;
		new Latency(Path.of(args[0]).resolve("model.insp").toAbsolutePath().normalize()).run(rounds);
	}

	private void run(int rounds) throws Exception {
		var toServer = new PipedOutputStream();
		var in = new PipedInputStream(toServer, 1 << 20);
		var fromServer = new PipedInputStream(1 << 20);
		var out = new PipedOutputStream(fromServer);
		var clock = Clock.fixed(Instant.parse("2023-09-08T00:00:00Z"), ZoneOffset.UTC);
		var serving = new Thread(() -> {
			try {
				LanguageServers.serve(in, out, clock, Language.UNSPECIFIED);
			} catch (Exception e) {
				throw new IllegalStateException(e);
			}
		});
		serving.setDaemon(true);
		serving.start();
		var launcher = Launcher.createLauncher(this, LanguageServer.class, fromServer, toServer);
		server = launcher.getRemoteProxy();
		launcher.startListening();
		var params = new InitializeParams();
		params.setCapabilities(new ClientCapabilities());
		server.initialize(params).get();
		server.initialized(new InitializedParams());
		long start = System.nanoTime();
		server.getTextDocumentService().didOpen(new DidOpenTextDocumentParams(new TextDocumentItem(uri, "insp", version, text)));
		published.take();
		System.out.printf("%d lines, %d characters; opened in %d ms%n", text.lines().count(), text.length(),
				(System.nanoTime() - start) / 1_000_000);
		System.out.printf("%-34s %8s %8s %8s%n", "", "median", "95th", "most");
		measure("change to diagnostics", rounds, i -> change(i, "新"));
		measure("clause typed letter by letter", rounds, this::typeClause);
		replace(null, text);
		awaitDiagnostics();
		measure("change that breaks the syntax", rounds, i -> change(i, "\""));
		measure("completion of a keyword", rounds, i -> complete("    goal \"", i, 4));
		measure("completion of a leader", rounds, i -> complete("  leader L", i, 9));
		measure("completion of a finding", rounds, i -> complete("    for P", i, 8));
		measure("completion right after a change", rounds, this::changeAndComplete);
		measure("hover over a measure", rounds, i -> hover("  measure C", i, 10));
		measure("hover over a leader", rounds, i -> hover("  leader L", i, 9));
		measure("hover right after a change", rounds, this::changeAndHover);
		System.exit(0);
	}

	/** A letter typed in the text of some measure, and taken back. */
	private void change(int round, String letter) throws Exception {
		type(round, letter);
		awaitDiagnostics();
	}

	private void awaitDiagnostics() throws InterruptedException {
		if (published.poll(60, TimeUnit.SECONDS) == null) {
			throw new IllegalStateException("no diagnostics");
		}
	}

	/** The next letter of a clause that is written in front of another one; at its end all of them are taken back. */
	private void typeClause(int round) throws Exception {
		int typed = round % (CLAUSE.length() + 1);
		var start = place("    goal \"", round - typed, 4);
		boolean done = typed == CLAUSE.length();
		var end = new Position(start.getLine(), start.getCharacter() + typed);
		replace(done ? new Range(start, end) : new Range(end, end), done ? "" : CLAUSE.substring(typed, typed + 1));
		awaitDiagnostics();
	}

	private void type(int round, String letter) {
		var at = place("    goal \"", round - round % 2, 10);
		var range = new Range(at, round % 2 == 0 ? at : new Position(at.getLine(), at.getCharacter() + 1));
		replace(range, round % 2 == 0 ? letter : "");
	}

	private void replace(Range range, String written) {
		server.getTextDocumentService().didChange(new DidChangeTextDocumentParams(new VersionedTextDocumentIdentifier(uri, ++version),
				List.of(new TextDocumentContentChangeEvent(range, written))));
	}

	private void changeAndComplete(int round) throws Exception {
		type(round, "新");
		complete("  leader L", round, 9);
	}

	private void changeAndHover(int round) throws Exception {
		type(round, "新");
		hover("  measure C", round, 10);
	}

	private void complete(String word, int round, int after) throws Exception {
		var found = server.getTextDocumentService()
				.completion(new CompletionParams(new TextDocumentIdentifier(uri), place(word, round, after))).get();
		if (found.getRight().getItems().isEmpty()) {
			throw new IllegalStateException("nothing to complete");
		}
	}

	private void hover(String word, int round, int after) throws Exception {
		if (server.getTextDocumentService().hover(new HoverParams(new TextDocumentIdentifier(uri), place(word, round, after))).get()
				== null) {
			throw new IllegalStateException("no hover");
		}
	}

	/** A place in some measure; where they are is the same in every run. */
	private Position place(String word, int round, int after) {
		int from = text.indexOf("rectification ");
		int found = text.indexOf(word, from + (int) ((text.length() - from) * (long) (round * 37 % 90) / 100));
		var before = text.substring(0, found);
		return new Position((int) before.chars().filter(c -> c == '\n').count(), found - before.lastIndexOf('\n') - 1 + after);
	}

	/** Something to measure. */
	private interface Step {
		void run(int round) throws Exception;
	}

	private void measure(String name, int rounds, Step step) throws Exception {
		var times = new ArrayList<Double>();
		for (int i = 0; i < WARM_UP + rounds; i++) {
			long start = System.nanoTime();
			step.run(i);
			if (i >= WARM_UP) {
				times.add((System.nanoTime() - start) / 1e6);
			}
		}
		times.sort(null);
		System.out.printf("%-34s %8.0f %8.0f %8.0f%n", name, times.get(times.size() / 2),
				times.get((int) Math.ceil(times.size() * 0.95) - 1), times.get(times.size() - 1));
		Thread.sleep(1000);
		published.clear();
	}

	@Override
	public void publishDiagnostics(PublishDiagnosticsParams params) {
		published.add(params);
	}

	@Override
	public void telemetryEvent(Object object) {
	}

	@Override
	public void showMessage(MessageParams message) {
	}

	@Override
	public CompletableFuture<MessageActionItem> showMessageRequest(ShowMessageRequestParams request) {
		return CompletableFuture.completedFuture(null);
	}

	@Override
	public void logMessage(MessageParams message) {
		System.err.println(message.getMessage());
	}
}
