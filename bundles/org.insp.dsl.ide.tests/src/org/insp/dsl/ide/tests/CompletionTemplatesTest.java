/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.dsl.ide.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.lsp4j.CompletionItemKind;
import org.eclipse.lsp4j.CompletionParams;
import org.eclipse.lsp4j.Position;
import org.eclipse.xtext.parser.IParser;
import org.insp.dsl.assist.ClauseTemplate;
import org.insp.dsl.assist.ExpectedSyntax.ClauseHead;
import org.insp.dsl.assist.ExpectedSyntax.KeywordOption;
import org.insp.dsl.assist.SyntaxExpectations;
import org.insp.dsl.ide.InspIdeSetup;
import org.insp.dsl.ide.completion.UsualClauses;
import org.insp.dsl.models.ShippedLibrary;
import org.insp.dsl.recovery.RecoveryResult;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import com.google.inject.Injector;

/** There is a template for every block of the language, and what it writes can be read. */
class CompletionTemplatesTest {

	private final Injector injector = new InspIdeSetup(ProtocolClient.CLOCK).createInjectorAndDoEMFRegistration();

	@Test
	void everyBlockHasItsUsualClauses() {
		var all = bodies(owner -> owner.getEAllStructuralFeatures().stream().map(EStructuralFeature::getName).toList());
		assertEquals(all.keySet(), UsualClauses.all().keySet());
		bodies(UsualClauses::of)
				.forEach((owner, clauses) -> assertEquals(UsualClauses.all().get(owner).size(), clauses, "a clause is misspelt: " + owner));
	}

	/** The number of clauses that the templates have in the block of each class. */
	private Map<String, Integer> bodies(Function<EClass, List<String>> usual) {
		var found = new HashMap<String, Integer>();
		var nothing = injector.getInstance(IParser.class).parse(new StringReader("")).getRootNode();
		injector.getInstance(SyntaxExpectations.class).at("", 0, nothing).options().stream()
				.flatMap(option -> ((KeywordOption) option).head().stream()).map(ClauseHead::form)
				.forEach(form -> collect(form.parts(usual), found));
		return found;
	}

	private static void collect(List<ClauseTemplate.Part> parts, Map<String, Integer> found) {
		for (var part : parts) {
			if (part instanceof ClauseTemplate.BodyPart body) {
				// the reports of a plan stand between braces of their own
				found.merge(body.owner().getName(), body.clauses().size(), Math::max);
				body.clauses().forEach(clause -> collect(clause, found));
			}
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "en", "zh" })
	void whatTheyWriteCanBeRead(String language) throws Exception {
		var file = SampleModels.EXAMPLES.resolve("alone.insp");

		try (var client = ProtocolClient.start(null, Map.of("language", language))) {
			client.open(file, "");
			var items = client.await(
					client.server().getTextDocumentService()
							.completion(new CompletionParams(ProtocolClient.document(file), new Position(0, 0))));
			var templates = items.getRight().getItems().stream().filter(i -> i.getKind() == CompletionItemKind.Snippet).toList();
			assertTrue(templates.size() > 20, templates.toString());
			for (var template : templates) {
				var text = filled(template.getTextEdit().getLeft().getNewText());
				var parsed = injector.getInstance(IParser.class).parse(new StringReader(text));
				assertFalse(parsed.hasSyntaxErrors(), () -> text + "\n" + ((RecoveryResult) parsed).errors());
			}
		}
	}

	/** As someone would fill it in who takes what is offered and calls everything else by a letter. */
	private static String filled(String snippet) {
		return snippet.replaceAll("\\$\\{\\d+\\|([^,|]*)[^|]*\\|\\}", "$1").replaceAll("\\$\\{\\d+:([^}]*)\\}", "$1")
				.replaceAll("\"\\$\\{\\d+\\}\"", "\"text\"")
				.replaceAll("\\$\\{\\d+\\}", "X").replace("$0", "").replace("\\}", "}");
	}

	@Test
	void whatIsShippedIsOffered() throws IOException {
		var library = Path.of("../org.insp.model/library");
		try (var files = Files.walk(library)) {
			assertEquals(files.filter(Files::isRegularFile)
					.map(f -> "insp:" + library.relativize(f).toString().replace('\\', '/').replaceAll("\\.insp$", ""))
					.collect(Collectors.toSet()), Stream.of(ShippedLibrary.ADDRESSES).flatMap(List::stream).collect(Collectors.toSet()));
		}
	}
}
