/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.dsl.ide.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.lsp4j.CodeAction;
import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.lsp4j.Location;
import org.insp.dsl.InspStandaloneSetup;
import org.insp.dsl.edits.SyntaxErrorsException;
import org.insp.dsl.ide.fixes.Fixes;
import org.insp.dsl.translation.Translator;
import org.insp.model.Language;
import org.insp.model.rules.RuleRegistry;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Whatever is offered for the examples of all rules and mistakes, in both vocabularies: afterwards the file can be read, the problem is
 * gone, no name leads nowhere, every comment is still there, and no keyword of the other vocabulary was written.
 */
class EveryFixTest {

	private static final Path BUNDLES = Path.of("..").toAbsolutePath().normalize();
	private static final Pattern COMMENT = Pattern.compile("//[^\\n]*|/\\*.*?\\*/", Pattern.DOTALL);
	/** Rules whose fix takes from the model what their examples do not have; their fixes are tried elsewhere. */
	private static final Set<String> NEEDS_MORE_THAN_THE_EXAMPLE = Set.of("four-duties-incomplete", "text-for-date");
	private static InProcessClient server;
	private static Translator translator;

	@BeforeAll
	static void start() throws Exception {
		server = new InProcessClient(Map.of("language", "en"));
		translator = new InspStandaloneSetup().createInjectorAndDoEMFRegistration().getInstance(Translator.class);
	}

	@AfterAll
	static void stop() {
		server.close();
	}

	@TestFactory
	Stream<DynamicTest> fixesOfRules() throws IOException {
		var byRule = files("org.insp.model/src/org/insp/model/rules", ".*\\.bad[^/]*\\.insp")
				.collect(Collectors.groupingBy(file -> file.getFileName().toString().replaceAll("\\..*", ""), TreeMap::new,
						Collectors.toList()));
		assertTrue(byRule.keySet().containsAll(Fixes.rules()), "a rule with a fix has no example: " + byRule.keySet());
		return byRule.entrySet().stream().flatMap(rule -> Stream.of(Language.EN, Language.ZH).map(vocabulary -> DynamicTest
				.dynamicTest(rule.getKey() + " " + vocabulary, () -> check(rule.getKey(), rule.getValue(), vocabulary))));
	}

	private static void check(String rule, List<Path> files, Language vocabulary) throws Exception {
		var fixed = new HashSet<String>();
		for (var file : files) {
			fixed.addAll(check(file, vocabulary));
		}
		assertEquals(Fixes.rules().contains(rule) && !NEEDS_MORE_THAN_THE_EXAMPLE.contains(rule), fixed.contains(rule), "a fix is offered");
	}

	@TestFactory
	Stream<DynamicTest> fixesOfMistakes() throws IOException {
		var fixed = new HashSet<String>();
		var tests = files("org.insp.dsl.tests/testdata/mistakes", ".*\\.insp").map(file -> DynamicTest.dynamicTest(
				file.getFileName().toString(), () -> fixed.addAll(check(file, Language.UNSPECIFIED))));
		return Stream.concat(tests,
				Stream.of(DynamicTest.dynamicTest("fixes were offered", () -> assertTrue(fixed.size() > 10, fixed.toString()))));
	}

	private static Stream<Path> files(String folder, String pattern) throws IOException {
		try (Stream<Path> files = Files.walk(BUNDLES.resolve(folder))) {
			return files.filter(f -> f.getFileName().toString().matches(pattern)).sorted().toList().stream();
		}
	}

	/** Checks every fix that is offered for a file, and returns the codes of the problems with a fix other than to allow them. */
	private static Set<String> check(Path file, Language vocabulary) throws Exception {
		var fixed = new HashSet<String>();
		var text = vocabulary == Language.ZH ? translated(Files.readString(file)) : Files.readString(file);
		var before = server.open(file, text);
		for (var problem : before) {
			for (var action : server.actions(file, problem.getRange(), List.of(problem))) {
				if (action.getDiagnostics() != null && action.getDiagnostics().contains(problem)) {
					check(file, text, before, problem, action);
					if (!isAllowance(action)) {
						fixed.add(code(problem));
					}
				}
			}
		}
		server.close(file);
		return fixed;
	}

	private static boolean isAllowance(CodeAction action) {
		return action.getTitle().startsWith("Allow ");
	}

	/** Examples in English are tried in Chinese too. */
	private static String translated(String text) {
		try {
			return translator.translate(text, Language.ZH);
		} catch (SyntaxErrorsException asTheExampleShows) {
			return text;
		}
	}

	private static void check(Path file, String text, List<Diagnostic> before, Diagnostic problem, CodeAction action) throws Exception {
		assertEquals(Set.of(ProtocolClient.uri(file)), action.getEdit().getChanges().keySet(), action.getTitle());
		var after = InProcessClient.apply(text, action.getEdit().getChanges().get(ProtocolClient.uri(file)));
		var what = action.getTitle() + "\n" + after;
		server.close(file);
		var left = new ArrayList<>(server.open(file, after));
		server.close(file);
		server.open(file, text);
		boolean byMessage = isAllowance(action) || code(problem).equals("declared-total-mismatch");
		assertTrue(count(left, problem, byMessage) < count(before, problem, byMessage),
				() -> "still " + problem.getCode().getLeft() + " after "
						+ what);
		before.forEach(known -> left.removeIf(d -> code(d).equals(code(known))));
		left.removeIf(d -> RuleRegistry.find(code(d)).isPresent());
		assertEquals(List.of(), left.stream().map(EveryFixTest::code).toList(), what);
		var comments = comments(text);
		comments(after).forEach(comments::remove);
		assertEquals(List.of(), comments, what);
		if (action.getData() != null) {
			var selected = ((Location) action.getData()).getRange();
			assertFalse(
					after.substring(InProcessClient.offset(after, selected.getStart()), InProcessClient.offset(after, selected.getEnd()))
							.isBlank(),
					what);
		}
	}

	/**
	 * The number of times that the same problem is reported. An allowance of a placeholder is one itself until its reason is written, and
	 * what is declared wrongly in one place may contradict another afterwards: there messages are compared.
	 */
	private static long count(List<Diagnostic> diagnostics, Diagnostic problem, boolean byMessage) {
		return diagnostics.stream().filter(d -> code(d).equals(code(problem)))
				.filter(d -> !byMessage || d.getMessage().equals(problem.getMessage())).count();
	}

	private static List<String> comments(String text) {
		return new ArrayList<>(COMMENT.matcher(text.replaceAll("\"[^\"\\n]*\"", "\"\"")).results().map(m -> m.group().strip()).toList());
	}

	private static String code(Diagnostic diagnostic) {
		return diagnostic.getCode().getLeft();
	}
}
