/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.dsl.ide.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

import org.eclipse.lsp4j.CompletionItem;
import org.eclipse.lsp4j.CompletionItemKind;
import org.eclipse.lsp4j.CompletionParams;
import org.eclipse.lsp4j.Position;
import org.insp.dsl.ide.completion.SnippetText;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Someone takes a template and goes on from place to place without a key but Tab: every template that the server sends, at the top of a
 * file
 * and within each block that another template wrote. Nothing is reported but that values are missing.
 */
class TypedTemplatesTest {

	private static final Path FILE = SampleModels.EXAMPLES.resolve("alone.insp");
	/** The problems that say what is still to be written. */
	private static final Set<String> MISSING = Set.of("missing-value", "missing-goal-or-criterion", "no-hotline", "no-policy",
			"signature-undated");
	private static final String EMPTY_LINE = "\n    \n";

	private final Map<String, Set<String>> problems = new TreeMap<>();
	private final Set<String> tried = new HashSet<>();
	private ProtocolClient client;

	@BeforeEach
	void clearResults() {
		problems.clear();
		tried.clear();
	}

	@AfterEach
	void end() {
		client.close();
	}

	@ParameterizedTest
	@ValueSource(strings = { "en", "zh" })
	void onlyValuesAreMissing(String language) throws Exception {
		client = ProtocolClient.start(null, Map.of("language", language));
		type("", 0);
		assertTrue(tried.size() > 50, tried.size() + ": " + tried);
		// closing a measure that a template has just planned
		problems.values().removeAll(List.of(Set.of("template: closure"), Set.of("模板：销号")));
		assertEquals(Map.of(), problems);
	}

	/** Types each template that is offered at a place and was not tried yet. */
	private void type(String text, int offset) throws Exception {
		for (var template : templates(text, offset)) {
			if (tried.add(template.getLabel() + " " + template.getDetail())) {
				var written = SnippetText.parse(template.getTextEdit().getLeft().getNewText()).text();
				var after = text.substring(0, offset) + written + text.substring(offset);
				client.open(FILE, after);
				for (var problem : client.diagnostics(FILE)) {
					var code = problem.getCode().getLeft();
					if (!MISSING.contains(code)) {
						problems.computeIfAbsent(code + ": " + problem.getMessage().getLeft(), m -> new HashSet<>())
								.add(template.getDetail());
					}
				}
				client.close(FILE);
				for (int block : blocks(written)) {
					type(after.substring(0, offset + block) + EMPTY_LINE + after.substring(offset + block), offset + block + 5);
				}
			}
		}
	}

	private List<CompletionItem> templates(String text, int offset) throws Exception {
		client.open(FILE, text);
		var before = text.substring(0, offset);
		var place = new Position((int) before.chars().filter(c -> c == '\n').count(), before.length() - before.lastIndexOf('\n') - 1);
		var items = client.await(
				client.server().getTextDocumentService().completion(new CompletionParams(ProtocolClient.document(FILE), place)));
		client.close(FILE);
		return items.getRight().getItems().stream().filter(i -> i.getKind() == CompletionItemKind.Snippet).toList();
	}

	/** The places behind the braces that open blocks. */
	private static List<Integer> blocks(String text) {
		var found = new ArrayList<Integer>();
		for (int at = text.indexOf("{\n"); at >= 0; at = text.indexOf("{\n", at + 1)) {
			found.add(at + 1);
		}
		return found;
	}
}
