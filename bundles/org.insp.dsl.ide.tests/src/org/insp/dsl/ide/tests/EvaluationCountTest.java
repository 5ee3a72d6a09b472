/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.dsl.ide.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;

import org.eclipse.lsp4j.CodeLensParams;
import org.eclipse.lsp4j.CompletionParams;
import org.eclipse.lsp4j.DocumentSymbolParams;
import org.eclipse.lsp4j.HoverParams;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.WorkspaceSymbolParams;
import org.insp.dsl.ide.InspIdeSetup;
import org.insp.dsl.ide.server.InProcessServer;
import org.insp.dsl.ide.server.ServerBindings;
import org.insp.dsl.ide.service.InProcessService;
import org.insp.model.Language;
import org.insp.model.rules.RuleRegistry;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import com.google.inject.Guice;

/** The rules evaluate each state of a model once, whatever is asked of it; and a change evaluates no other model. */
class EvaluationCountTest {

	private static final String OTHER = "committee Other { member Zhao \"赵某\" }\n";

	@TempDir
	private Path temp;
	private Path plan;
	private Path other;
	private final AtomicInteger evaluations = new AtomicInteger();
	private InProcessService service;
	private InProcessClient editor;

	@BeforeEach
	void open() throws Exception {
		plan = SampleModels.copy(temp).resolve("town/rectification.insp");
		other = Files.createDirectories(temp.resolve("other")).toRealPath().resolve("other.insp");
		Files.writeString(other, OTHER);
		var checker = RuleRegistry.CHECKER.withListener(model -> evaluations.incrementAndGet());
		service = Guice.createInjector(ServerBindings.with(new InspIdeSetup(ProtocolClient.CLOCK, checker)))
				.getInstance(InProcessServer.class);
		editor = new InProcessClient(service, Map.of());
		editor.open(plan, Files.readString(plan));
	}

	@AfterEach
	void close() {
		editor.close();
	}

	@Test
	void whateverIsAskedEvaluatesAStateOnce() throws Exception {
		assertEquals(1, evaluations.get(), "opened");
		askEverything();
		assertEquals(1, evaluations.get(), "asked");
		editor.open(plan, Files.readString(plan).replace("status closed", "status ongoing"));
		askEverything();
		assertEquals(2, evaluations.get(), "changed and asked");
		editor.open(plan, Files.readString(plan).replace("status closed", "status {"));
		askEverything();
		assertEquals(3, evaluations.get(), "broken and asked");
	}

	/** All requests whose answers depend on violations, deadlines or settings. */
	private void askEverything() throws Exception {
		var document = ProtocolClient.document(plan);
		var measure = new Position(0, 0);
		var text = service.read(models -> models.get(0).own().stream().filter(file -> file.getURI().toFileString().equals(plan.toString()))
				.findFirst().orElseThrow().getParseResult().getRootNode().getText()).get();
		var lines = text.lines().toList();
		for (int i = 0; i < lines.size(); i++) {
			if (lines.get(i).contains("measure C1")) {
				measure = new Position(i, lines.get(i).indexOf("C1"));
			}
		}
		assertNotNull(editor.documents().hover(new HoverParams(document, measure)).get());
		assertFalse(editor.documents().documentSymbol(new DocumentSymbolParams(document)).get().isEmpty());
		editor.documents().codeLens(new CodeLensParams(document)).get();
		editor.documents().completion(new CompletionParams(document, measure)).get();
		editor.workspace().symbol(new WorkspaceSymbolParams("C1")).get();
		editor.actions(plan, new Range(new Position(0, 0), new Position(lines.size(), 0)), List.of());
		assertEquals(1, service.commitments(Optional.empty()).get().size());
		assertEquals(1, service.commitments(Optional.of(LocalDate.parse("2024-06-01"))).get().size());
		assertTrue(service.readEvaluated(models -> {
			var evaluated = models.get(0).evaluated();
			evaluated.violations();
			return evaluated.isEvaluated() && evaluated.states().size() == 1;
		}).get());
	}

	@Test
	void aChangeEvaluatesNoOtherModel() throws Exception {
		editor.open(other, OTHER);
		assertEquals(2, evaluations.get(), "opened a second model");
		editor.open(other, OTHER.replace("Zhao", "Qian"));
		askEverything();
		assertEquals(3, evaluations.get(), "only the changed one");
	}

	@Test
	void anotherMessageLanguageEvaluatesNothing() throws Exception {
		service.setMessageLanguage(Language.EN);
		service.whenPublished().get();
		assertEquals(1, evaluations.get());
	}

	@Test
	void anotherReferenceDateEvaluatesEachModelOnce() throws Exception {
		service.setReferenceDate(Optional.of(LocalDate.parse("2024-06-01")));
		service.whenPublished().get();
		askEverything();
		assertEquals(2, evaluations.get());
	}

	@Test
	void closingAnUnchangedFileEvaluatesNothing() throws Exception {
		var inspection = plan.resolveSibling("inspection.insp");
		editor.open(inspection, Files.readString(inspection));
		assertEquals(1, evaluations.get(), "it was read already");
		editor.close(inspection);
		service.whenPublished().get();
		assertEquals(1, evaluations.get());
	}
}
