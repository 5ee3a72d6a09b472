/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.dsl.ide.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.CompletableFuture;

import org.eclipse.lsp4j.CodeActionContext;
import org.eclipse.lsp4j.CodeActionParams;
import org.eclipse.lsp4j.CompletionParams;
import org.eclipse.lsp4j.DefinitionParams;
import org.eclipse.lsp4j.DidChangeTextDocumentParams;
import org.eclipse.lsp4j.DocumentSymbolParams;
import org.eclipse.lsp4j.HoverParams;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.TextDocumentContentChangeEvent;
import org.eclipse.lsp4j.VersionedTextDocumentIdentifier;
import org.eclipse.lsp4j.WorkspaceSymbolParams;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.lifecycle.AfterTry;
import net.jqwik.api.lifecycle.BeforeTry;

/**
 * Changes, requests and cancellations in any order, without waiting, lead to the diagnostics that a new server publishes for the final
 * texts.
 */
class InterleavedRequestsTest {

	private static final int STEPS = 60;
	private static final List<String> WRITTEN =
			List.of("\"", "}", "{", " ", "\n", "leader Wang ", "due 2023-09-01 ", "for P1, P2\n", "measure C9 \"走访\" { }\n", "新",
					"member Zhou \"周某\"\n", "status closed ", "with ", "责任领导 Li\n", "/*", "import \"../district.insp\"\n");

	private final Map<Path, String> texts = new HashMap<>();
	private Path folder;
	private List<Path> files;

	@BeforeTry
	void copy() throws IOException {
		folder = SampleModels.copy(Files.createTempDirectory("interleaved"));
		files = List.of("town/rectification.insp", "town/committee.insp", "town/model.insp", "district.insp").stream().map(folder::resolve)
				.toList();
		texts.clear();
		for (var file : files) {
			texts.put(file, Files.readString(file));
		}
	}

	@AfterTry
	void delete() throws IOException {
		try (var all = Files.walk(folder.getParent())) {
			all.sorted((one, other) -> other.compareTo(one)).forEach(file -> file.toFile().delete());
		}
	}

	@Property(tries = 25)
	void leadToTheDiagnosticsOfANewServer(@ForAll long seed) throws Exception {
		var random = new Random(seed);
		var asked = new ArrayList<CompletableFuture<?>>();
		List<String> found;
		try (var editor = new InProcessClient(Map.of())) {
			files.forEach(file -> editor.send(file, texts.get(file)));
			for (int step = 0; step < STEPS; step++) {
				var file = files.get(random.nextInt(files.size()));
				if (random.nextInt(3) > 0) {
					change(editor, file, random);
				} else {
					asked.add(ask(editor, file, random));
				}
				if (random.nextInt(6) == 0 && !asked.isEmpty()) {
					asked.get(random.nextInt(asked.size())).cancel(true);
				}
				if (random.nextInt(4) == 0) {
					Thread.sleep(random.nextInt(10));
				}
			}
			found = diagnostics(editor);
		}
		try (var fresh = new InProcessClient(Map.of())) {
			files.forEach(file -> fresh.send(file, texts.get(file)));
			assertEquals(diagnostics(fresh), found);
		}
		assertEquals(List.of(), asked.stream().filter(answer -> answer.isCompletedExceptionally() && !answer.isCancelled()).toList(),
				"nothing failed");
	}

	private List<String> diagnostics(InProcessClient editor) throws Exception {
		var all = new ArrayList<String>();
		for (var file : files) {
			editor.diagnostics(file)
					.forEach(d -> all.add(file.getFileName() + " " + Transcript.at(d.getRange()) + " " + d.getSeverity() + " "
							+ d.getCode().getLeft() + " " + d.getMessage().getLeft()));
		}
		return all;
	}

	private void change(InProcessClient editor, Path file, Random random) {
		var text = texts.get(file);
		int from = random.nextInt(text.length() + 1);
		int to = random.nextBoolean() ? from : Math.min(text.length(), from + random.nextInt(30));
		var written = random.nextInt(3) == 0 ? "" : WRITTEN.get(random.nextInt(WRITTEN.size()));
		texts.put(file, text.substring(0, from) + written + text.substring(to));
		var change = new TextDocumentContentChangeEvent(new Range(position(text, from), position(text, to)), written);
		editor.documents()
				.didChange(
						new DidChangeTextDocumentParams(new VersionedTextDocumentIdentifier(ProtocolClient.uri(file), 2), List.of(change)));
	}

	private CompletableFuture<?> ask(InProcessClient editor, Path file, Random random) {
		var document = ProtocolClient.document(file);
		var at = position(texts.get(file), random.nextInt(texts.get(file).length() + 1));
		return switch (random.nextInt(6)) {
			case 0 -> editor.documents().completion(new CompletionParams(document, at));
			case 1 -> editor.documents().hover(new HoverParams(document, at));
			case 2 -> editor.documents().definition(new DefinitionParams(document, at));
			case 3 -> editor.documents().documentSymbol(new DocumentSymbolParams(document));
			case 4 -> editor.workspace().symbol(new WorkspaceSymbolParams("C"));
			default -> editor.documents().codeAction(new CodeActionParams(document, new Range(at, at), new CodeActionContext(List.of())));
		};
	}

	private static Position position(String text, int offset) {
		var before = text.substring(0, offset);
		return new Position((int) before.chars().filter(c -> c == '\n').count(), offset - before.lastIndexOf('\n') - 1);
	}
}
