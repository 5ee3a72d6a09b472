/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.dsl.ide.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.eclipse.lsp4j.CodeAction;
import org.eclipse.lsp4j.CodeActionContext;
import org.eclipse.lsp4j.CodeActionKind;
import org.eclipse.lsp4j.CodeActionParams;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.Range;
import org.insp.dsl.ide.fixes.CodeActionService;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A measure is taken apart; files change their vocabulary. */
class RefactoringTest {

	private static final Path FILE = Path.of("testdata/fixes/refactoring.insp").toAbsolutePath();
	private static final Path SAMPLE = Path.of("../org.insp.dsl.tests/testdata/sample/town").toAbsolutePath().normalize();

	@TempDir
	private Path temp;

	@Test
	void aMeasureOfSeveralFindingsBecomesOneForEach() throws Exception {
		var text = """
				import "feedback.insp"
				model "x" { as of 2023-08-01 }
				rectification Plan2 "x" {
				  for F1
				  measure C1 "走访" {
				    for P1, P1.M1, P2  // both were found in May
				    leader Wang, Chen
				    due 2023-08-31
				  }
				  measure C2 "学习" { for P1  leader Wang  due 2023-08-31 }
				}
				dispatch of Plan2 on 2023-07-24 { C1 "完成一半" }
				""";
		var expected = """
				import "feedback.insp"
				model "x" { as of 2023-08-01 }
				rectification Plan2 "x" {
				  for F1
				  measure C1 "走访" {
				    for P1, P1.M1  // both were found in May
				    leader Wang
				    due 2023-08-31
				  }
				  measure C3 "走访" {
				    for P2  // both were found in May
				    leader Chen
				    due 2023-08-31
				  }
				  measure C2 "学习" { for P1  leader Wang  due 2023-08-31 }
				}
				dispatch of Plan2 on 2023-07-24 { C1 "完成一半" }
				""";
		try (var server = new InProcessClient(Map.of("language", "en"))) {
			server.open(FILE, text);
			var at = new Position(4, 12);
			var actions = server.actions(FILE, new Range(at, at), List.of(), CodeActionKind.Refactor);
			assertEquals(List.of("Split measure C1: a measure for each of finding P1, finding P2"),
					actions.stream().map(CodeAction::getTitle).toList());
			assertEquals(CodeActionKind.RefactorRewrite, actions.get(0).getKind());
			assertEquals(expected, InProcessClient.apply(text, actions.get(0).getEdit().getChanges().get(ProtocolClient.uri(FILE))));
			var other = new Position(9, 12);
			assertEquals(List.of(), server.actions(FILE, new Range(other, other), List.of(), CodeActionKind.Refactor),
					"it has one finding");
		}
	}

	@Test
	void aModelChangesItsVocabularyAndComesBack() throws Exception {
		var folder = temp.toRealPath().resolve("model");
		var texts = new TreeMap<Path, String>();
		try (Stream<Path> files = Files.walk(SAMPLE)) {
			for (var file : files.filter(f -> f.toString().endsWith(".insp")).toList()) {
				texts.put(folder.resolve(SAMPLE.relativize(file).toString()),
						Files.readString(file).replace("../district.insp", "district.insp"));
			}
		}
		texts.put(folder.resolve("district.insp"), Files.readString(SAMPLE.resolveSibling("district.insp")));
		Files.createDirectories(folder);
		for (var file : texts.entrySet()) {
			Files.writeString(file.getKey(), file.getValue());
		}
		var original = Map.copyOf(texts);
		translate(texts, "Translate all files of this model: Chinese");
		var plan = texts.get(folder.resolve("rectification.insp"));
		assertTrue(plan.contains("措施 C1") && plan.contains("状态 已销号") && !plan.contains("measure "), plan);
		translate(texts, "Translate all files of this model: English");
		assertEquals(original, texts);
	}

	private static void translate(Map<Path, String> texts, String title) throws Exception {
		var first = texts.keySet().iterator().next();
		try (var server = new InProcessClient(Map.of("language", "en"))) {
			for (var file : texts.entrySet()) {
				server.open(file.getKey(), file.getValue());
			}
			var start = new Position(0, 0);
			assertEquals(List.of(), server.actions(first, new Range(start, start), List.of()), "only who asks for it");
			var actions = server.actions(first, new Range(start, start), List.of(), CodeActionKind.Source);
			assertEquals(List.of(CodeActionService.TRANSLATE, CodeActionService.TRANSLATE),
					actions.stream().map(CodeAction::getKind).toList());
			var action = actions.stream().filter(a -> a.getTitle().equals(title)).findFirst()
					.orElseThrow(() -> new AssertionError(actions.stream().map(CodeAction::getTitle).toList()));
			texts.replaceAll(
					(file, text) -> InProcessClient.apply(text,
							action.getEdit().getChanges().getOrDefault(ProtocolClient.uri(file), List.of())));
		}
	}

	@Test
	void aClientOverStreamsGetsThemToo() throws Exception {
		try (var client = ProtocolClient.start(null, null)) {
			assertEquals(CodeActionService.KINDS, client.capabilities().getCodeActionProvider().getRight().getCodeActionKinds());
			client.open(FILE, "rectification Plan1 { measure C1 \"x\" }\n");
			var context = new CodeActionContext(List.of(), List.of(CodeActionKind.Source));
			var actions = client.await(client.server().getTextDocumentService()
					.codeAction(new CodeActionParams(ProtocolClient.document(FILE), new Range(new Position(0, 0), new Position(0, 0)),
							context)));
			assertEquals("rectification", client.text(FILE).substring(0, 13));
			assertEquals("整改方案 Plan1 { 措施 C1 \"x\" }\n",
					InProcessClient.apply(client.text(FILE),
							actions.get(0).getRight().getEdit().getChanges().get(ProtocolClient.uri(FILE))));
		}
	}
}
