/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.dsl.ide.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

import org.eclipse.lsp4j.CodeActionContext;
import org.eclipse.lsp4j.CodeActionParams;
import org.eclipse.lsp4j.CompletionItem;
import org.eclipse.lsp4j.CompletionParams;
import org.eclipse.lsp4j.DidChangeTextDocumentParams;
import org.eclipse.lsp4j.HoverParams;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.TextDocumentContentChangeEvent;
import org.eclipse.lsp4j.VersionedTextDocumentIdentifier;
import org.insp.dsl.ide.server.InProcessServer;
import org.insp.dsl.ide.server.ServerBindings;
import org.insp.dsl.ide.workspace.DiagnosticsCache;
import org.insp.dsl.models.ModelScope;
import org.insp.dsl.problems.Problem;
import org.insp.model.Language;
import org.insp.model.rules.RuleRegistry;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import com.google.inject.Guice;
import com.google.inject.util.Modules;

/** Requests that do not depend on diagnostics are answered while the models are still being validated. */
class RequestOrderTest {

	private static final int SECONDS = 30;
	private static final Path FILE = Path.of("/nowhere/a.insp");
	private static final String TEXT =
			"committee Town { member Wang \"王某\" member Li \"李某\" }\nrectification P { measure C1 \"走访\" { leader  } }\n"
					+ "rectification Q { measure C2 \"走访\" { leader Li } }\n";
	private static final int LEADER = "rectification P { measure C1 \"走访\" { leader ".length();

	private static final Position MEASURE = new Position(2, "rectification Q { mea".length());

	/** A cache whose validation does not end before it is released. */
	private static final class PausedCache extends DiagnosticsCache {
		private final CountDownLatch started = new CountDownLatch(1);
		private volatile boolean released;

		PausedCache() {
			super(ProtocolClient.CLOCK, RuleRegistry.CHECKER);
		}

		@Override
		public List<Problem> problems(ModelScope model, Runnable between) {
			started.countDown();
			while (!released) {
				between.run();
				Thread.onSpinWait();
			}
			return super.problems(model, between);
		}
	}

	private final PausedCache cache = new PausedCache();
	private InProcessClient editor;

	@AfterEach
	void close() {
		cache.released = true;
		editor.close();
	}

	private void start() throws Exception {
		var bindings =
				Modules.override(ServerBindings.with(ProtocolClient.CLOCK))
						.with(binder -> binder.bind(DiagnosticsCache.class).toInstance(cache));
		editor = new InProcessClient(Guice.createInjector(bindings).getInstance(InProcessServer.class), Map.of());
		editor.send(FILE, TEXT);
		assertTrue(cache.started.await(SECONDS, TimeUnit.SECONDS));
	}

	private List<String> complete(int character) throws Exception {
		return editor.documents().completion(new CompletionParams(ProtocolClient.document(FILE), new Position(1, character)))
				.get(SECONDS, TimeUnit.SECONDS).getRight().getItems().stream().map(CompletionItem::getLabel).toList();
	}

	@Test
	void completionDoesNotWait() throws Exception {
		start();
		assertTrue(complete(LEADER).containsAll(List.of("Wang", "Li")));
		assertEquals(Optional.empty(), editor.published(FILE), "nothing is validated yet");
		cache.released = true;
		assertFalse(editor.diagnostics(FILE).isEmpty());
	}

	@Test
	void theNextChangeDoesNotWaitEither() throws Exception {
		start();
		var name = new Position(0, "committee Town { member ".length());
		editor.documents().didChange(new DidChangeTextDocumentParams(new VersionedTextDocumentIdentifier(ProtocolClient.uri(FILE), 2), List
				.of(new TextDocumentContentChangeEvent(new Range(name, new Position(0, name.getCharacter() + "Wang".length())), "Zhao"))));
		assertTrue(complete(LEADER).containsAll(List.of("Zhao", "Li")), "the text as it stands now");
		assertFalse(complete(LEADER).contains("Wang"));
		assertEquals(Optional.empty(), editor.published(FILE), "nothing is validated yet");
	}

	@Test
	void hoverDoesNotWaitAndExplainsAllTheSame() throws Exception {
		start();
		var hover = editor.documents().hover(new HoverParams(ProtocolClient.document(FILE), MEASURE)).get(SECONDS, TimeUnit.SECONDS);
		assertEquals(Optional.empty(), editor.published(FILE), "nothing is validated yet");
		var rule = RuleRegistry.find("missing-deadline").orElseThrow().texts(Language.EN);
		assertTrue(hover.getContents().getRight().getValue().contains(rule.explanation().substring(0, 20)), hover.toString());
	}

	@Test
	void actionsAreAnsweredAfterTheDiagnosticsArePublished() throws Exception {
		start();
		var actions = editor.documents()
				.codeAction(
						new CodeActionParams(ProtocolClient.document(FILE), new Range(MEASURE, MEASURE), new CodeActionContext(List.of())));
		complete(LEADER);
		assertFalse(actions.isDone());
		cache.released = true;
		assertFalse(actions.get(SECONDS, TimeUnit.SECONDS).isEmpty());
		assertFalse(editor.published(FILE).orElseThrow().isEmpty(), "published before");
	}
}
