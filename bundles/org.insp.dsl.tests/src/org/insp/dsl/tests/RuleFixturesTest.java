/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.dsl.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.insp.model.rules.RuleRegistry;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Every rule has fixtures beside its class: {@code <id>.bad.insp}, or {@code <id>.bad-<what>.insp}, reports exactly what it marks with
 * {@code // ! <id>} on the line, and {@code <id>.good.insp} reports nothing.
 */
class RuleFixturesTest {

	private static final Path RULES = DslTestSupport.BUNDLES.resolve("org.insp.model/src/org/insp/model/rules");
	private static final Pattern MARK = Pattern.compile("//\\s*!\\s*([\\w-]+(?:\\s*,\\s*[\\w-]+)*)");

	private static List<Path> fixtures() throws IOException {
		try (Stream<Path> files = Files.walk(RULES)) {
			return files.filter(f -> f.toString().endsWith(".insp") && !f.getFileName().toString().startsWith("base")).sorted().toList();
		}
	}

	@TestFactory
	Stream<DynamicTest> fixtureReportsWhatItMarks() throws IOException {
		return fixtures().stream().map(file -> DynamicTest.dynamicTest(RULES.relativize(file).toString(), () -> check(file)));
	}

	private static void check(Path file) throws IOException {
		var text = Files.readString(file);
		var expected = new TreeMap<Integer, TreeSet<String>>();
		var lines = text.lines().toList();
		for (int i = 0; i < lines.size(); i++) {
			var mark = MARK.matcher(lines.get(i));
			if (mark.find()) {
				expected.put(i + 1, new TreeSet<>(List.of(mark.group(1).split("\\s*,\\s*"))));
			}
		}
		var actual = new TreeMap<Integer, TreeSet<String>>();
		for (var problem : DslTestSupport.problems(file)) {
			int line = (int) text.substring(0, problem.region().offset()).chars().filter(c -> c == '\n').count() + 1;
			actual.computeIfAbsent(line, l -> new TreeSet<>()).add(problem.code());
		}
		assertEquals(expected, actual, file.toString());
		var name = file.getFileName().toString();
		var rule = name.substring(0, name.indexOf('.'));
		assertEquals(name.contains(".bad"), expected.values().stream().anyMatch(ids -> ids.contains(rule)), "what " + name + " marks");
	}

	@Test
	void everyRuleHasBadAndGoodFixtures() throws IOException {
		var names = fixtures().stream().map(f -> f.getFileName().toString()).toList();
		assertFalse(RuleRegistry.ALL.isEmpty());
		for (var rule : RuleRegistry.ALL) {
			assertTrue(names.contains(rule.id() + ".bad.insp"), "bad fixture of " + rule);
			assertTrue(names.contains(rule.id() + ".good.insp"), "good fixture of " + rule);
		}
	}

	@Test
	void registryListsEveryRuleClass() throws IOException {
		try (Stream<Path> files = Files.walk(RULES)) {
			var written = files.filter(f -> f.toString().endsWith(".java") && declaresRule(f))
					.map(f -> f.getFileName().toString().replace(".java", "")).sorted().toList();
			assertEquals(written, RuleRegistry.ALL.stream().map(r -> r.getClass().getSimpleName()).sorted().toList());
		}
	}

	private static boolean declaresRule(Path file) {
		try {
			return Pattern.compile("^(public )?(final )?class \\w+ extends \\w*Rule<", Pattern.MULTILINE).matcher(Files.readString(file))
					.find();
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}
}
