/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.dsl.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.insp.model.Language;
import org.insp.model.Policy;
import org.insp.model.policy.PolicySettings;
import org.insp.model.policy.ShippedPolicies;
import org.insp.model.rules.RuleRegistry;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * Each shipped policy with a model of its kind of work: the file marks what is reported, and its line {@code // not:} says what the
 * regulations of 2017 would report beside that in the same model.
 */
class ShippedPoliciesTest {

	private static final Path MODELS = DslTestSupport.BUNDLES.resolve("org.insp.dsl.tests/testdata/policies");
	private static final Path LIBRARY = DslTestSupport.BUNDLES.resolve("org.insp.model/library/policy");
	private static final Pattern NOT = Pattern.compile("(?m)^// not:(.*)$");

	@TempDir
	private Path folder;

	@Test
	void everyPolicyIsListed() throws IOException {
		try (Stream<Path> files = Files.list(LIBRARY)) {
			var written = files.map(f -> f.getFileName().toString().replace(".insp", "")).sorted();
			assertEquals(written.toList(), ShippedPolicies.NAMES.stream().sorted().toList());
		}
		for (var name : ShippedPolicies.NAMES) {
			assertFalse(ShippedPolicies.purpose(name, Language.EN).isBlank());
			assertFalse(ShippedPolicies.purpose(name, Language.ZH).equals(ShippedPolicies.purpose(name, Language.EN)), name);
		}
	}

	@Test
	void theHandbookListsEveryFieldThatAPolicyBringsAlong() throws IOException {
		for (var language : List.of("en", "zh")) {
			var page = Files.readString(DslTestSupport.BUNDLES.resolve("org.insp.doc/handbook/" + language + "/policies.md"));
			for (var name : ShippedPolicies.NAMES.stream().filter(each -> !each.equals("local-example")).toList()) {
				var row = page.lines().filter(line -> line.startsWith("| `insp:policy/" + name + "` |")).findFirst().orElse("");
				DslTestSupport.load(LIBRARY.resolve(name + ".insp")).model().all(Policy.class).flatMap(p -> p.getFields().stream())
						.forEach(field -> assertTrue(row.contains('`' + field.getName() + '`'),
								language + ' ' + name + ' ' + field.getName()));
			}
		}
	}

	@Test
	void everyRuleThatAPolicySetsExists() {
		for (var name : ShippedPolicies.NAMES) {
			var settings = PolicySettings.of(DslTestSupport.load(LIBRARY.resolve(name + ".insp")).model());
			settings.policies().stream().flatMap(p -> p.getRules().stream()).filter(s -> s.getRule() != null)
					.forEach(s -> assertTrue(RuleRegistry.find(s.getRule()).isPresent(), name + ": " + s.getRule()));
		}
	}

	@TestFactory
	Stream<DynamicTest> modelOfItsKind() {
		return ShippedPolicies.NAMES.stream().filter(name -> !List.of("common", "local-example").contains(name))
				.map(name -> DynamicTest.dynamicTest(name, () -> check(name)));
	}

	private void check(String name) throws IOException {
		var file = MODELS.resolve(name + ".insp");
		var text = Files.readString(file);
		assertTrue(text.contains('"' + ShippedPolicies.address(name) + '"'), "imports its policy");
		assertEquals(MarkedLines.expected(text), MarkedLines.actual(file));
		var line = NOT.matcher(text);
		assertTrue(line.find(), "says what is not reported");
		assertEquals(new TreeSet<>(List.of(line.group(1).strip().split("\\s*,\\s*"))), missed(name, text));
	}

	/** The rules that report nothing under the policy, and something under the regulations of 2017. */
	private Set<String> missed(String name, String text) throws IOException {
		var other = folder.resolve(name + ".insp");
		Files.writeString(other, text.replace(ShippedPolicies.address(name), "insp:policy/regulation-2017"));
		var missed = ids(other);
		missed.removeAll(ids(MODELS.resolve(name + ".insp")));
		return missed.isEmpty() ? new TreeSet<>(List.of("")) : missed;
	}

	private static Set<String> ids(Path file) throws IOException {
		var ids = new TreeSet<String>();
		MarkedLines.actual(file).values().forEach(ids::addAll);
		return ids;
	}
}
