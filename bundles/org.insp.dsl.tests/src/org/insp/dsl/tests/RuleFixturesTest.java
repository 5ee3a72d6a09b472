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
		var expected = MarkedLines.expected(Files.readString(file));
		assertEquals(expected, MarkedLines.actual(file), file.toString());
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
