/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.dsl.ide.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.lsp4j.CodeAction;
import org.eclipse.lsp4j.CodeActionContext;
import org.eclipse.lsp4j.CodeActionParams;
import org.eclipse.lsp4j.Diagnostic;
import org.insp.dsl.ide.fixes.Fixes;
import org.insp.model.rules.RuleRegistry;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * For each rule with a fix, {@code testdata/fixes/<rule>/before.insp} becomes {@code after.insp} when a client takes the first action
 * that is offered for the first violation. The files are in both vocabularies, laid out in several ways, with comments.
 */
class BeforeAfterTest {

	private static final Path FIXES = Path.of("testdata/fixes").toAbsolutePath().normalize();

	private static ProtocolClient client;

	@BeforeAll
	static void start() throws Exception {
		client = ProtocolClient.start(null, null);
	}

	@AfterAll
	static void stop() {
		client.close();
	}

	@Test
	void everyFixIsOfARuleAndHasAnExample() throws IOException {
		var ids = RuleRegistry.ids().collect(Collectors.toSet());
		assertTrue(Fixes.rules().size() >= 30, Fixes.rules().size() + " rules");
		assertEquals(Set.of(), Fixes.rules().stream().filter(id -> !ids.contains(id)).collect(Collectors.toSet()));
		try (Stream<Path> folders = Files.list(FIXES)) {
			assertEquals(new TreeSet<>(Fixes.rules()), folders.filter(Files::isDirectory).map(f -> f.getFileName().toString())
					.collect(Collectors.toCollection(TreeSet::new)));
		}
	}

	@TestFactory
	Stream<DynamicTest> beforeBecomesAfter() {
		return new TreeSet<>(Fixes.rules()).stream().map(rule -> DynamicTest.dynamicTest(rule, () -> check(rule)));
	}

	private static void check(String rule) throws Exception {
		var file = FIXES.resolve(rule).resolve("before.insp");
		client.open(file);
		var before = client.diagnostics(file);
		var violation = before.stream().filter(d -> d.getCode().getLeft().equals(rule)).findFirst().orElseThrow();
		var params = new CodeActionParams(ProtocolClient.document(file), violation.getRange(), new CodeActionContext(List.of(violation)));
		var action = client.await(client.server().getTextDocumentService().codeAction(params)).stream().map(e -> e.getRight())
				.filter(a -> a.getDiagnostics() != null && a.getDiagnostics().contains(violation)).findFirst().orElseThrow();
		assertTrue(action.getIsPreferred(), action.getTitle());
		var after = after(client.text(file), file, action);
		compare(rule, after);
		client.close(file);
		client.open(file, after);
		assertFalse(client.diagnostics(file).stream().map(BeforeAfterTest::line).toList().contains(line(violation)));
		client.close(file);
	}

	private static String after(String text, Path file, CodeAction action) {
		assertEquals(Set.of(ProtocolClient.uri(file)), action.getEdit().getChanges().keySet());
		return InProcessClient.apply(text, action.getEdit().getChanges().get(ProtocolClient.uri(file)));
	}

	private static void compare(String rule, String actual) throws IOException {
		var expected = FIXES.resolve(rule).resolve("after.insp");
		assertEquals(Files.exists(expected) ? Files.readString(expected) : "", actual);
	}

	private static String line(Diagnostic diagnostic) {
		return diagnostic.getCode().getLeft() + ": " + diagnostic.getMessage().getLeft();
	}
}
