/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.doc.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.insp.dsl.ide.fixes.Fixes;
import org.insp.model.check.Rule;
import org.insp.model.rules.RuleRegistry;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The lists of files in "How to add …" are complete: every file in which an existing rule, clause, quick fix or view occurs is on its list,
 * and what a list demands is there.
 */
class ChecklistsTest {

	/** Tests use rules and clauses as examples, and the handbook speaks of them. */
	private static boolean isProductive(String path) {
		return !path.matches("bundles/[^/]*\\.tests/.*|.*\\.md");
	}

	static List<Rule<?>> rules() {
		return RuleRegistry.ALL;
	}

	static Stream<String> fixes() {
		return Fixes.rules().stream().sorted();
	}

	@ParameterizedTest
	@MethodSource("rules")
	void adding_a_rule(Rule<?> rule) {
		var type = rule.getClass();
		var group = type.getPackageName().replaceFirst(".*\\.", "");
		var checklist = Checklist.of("adding-a-rule",
				Map.of("group", group, "Group", capitalized(group), "Rule", type.getSimpleName(), "rule-id", rule.id()));
		assertEquals(6, checklist.required().size());
		assertEquals(List.of(), checklist.missing());
		assertEquals(List.of(),
				checklist.unnamed(RepositoryFiles.containing(rule.id(), type.getSimpleName()).filter(ChecklistsTest::isProductive)));
	}

	@ParameterizedTest
	@ValueSource(strings = { "hotline", "criterion", "liaisons?", "satisfaction" })
	void adding_a_clause(String feature) {
		var checklist = Checklist.of("adding-a-clause", Map.of());
		assertEquals(List.of(), checklist.missing());
		var occurrences = Pattern.compile("(?i)(?<![a-z])(get|is)?" + feature + "(?![a-z])");
		checklist.required().forEach(
				glob -> assertTrue(RepositoryFiles.containing(occurrences).anyMatch(file -> RepositoryFiles.matches(glob, file)), glob));
		assertEquals(List.of(), checklist.unnamed(RepositoryFiles.containing(occurrences).filter(ChecklistsTest::isProductive)));
	}

	@ParameterizedTest
	@MethodSource("fixes")
	void adding_a_quick_fix(String rule) {
		var checklist = Checklist.of("adding-a-quick-fix", Map.of("rule-id", rule, "Topic", "*"));
		assertEquals(List.of(), checklist.missing());
		var files = RepositoryFiles.containing(rule)
				.filter(path -> path.startsWith("bundles/org.insp.dsl.ide"));
		assertEquals(List.of(), checklist.unnamed(files));
	}

	@ParameterizedTest
	@ValueSource(strings = { "portfolio", "team", "matrix", "trace" })
	void adding_a_view(String view) {
		var checklist = Checklist.of("adding-a-view", Map.of("view", view, "View", capitalized(view)));
		assertEquals(List.of(), checklist.missing());
		var occurrences = Pattern.compile(capitalized(view) + "Services|\\b" + view + "Title\\b|\"" + view + "\"|(?m)^" + view + "[.=]|`"
				+ view + "`|" + view + " \\(");
		var files = RepositoryFiles.containing(occurrences)
				.filter(path -> path.matches("bundles/org.insp.(cli|diagram|viewpoint|sirius|ui)/.*"));
		assertEquals(List.of(), checklist.unnamed(files));
	}

	@Test
	void listsFindWhatIsMissing() {
		var checklist = Checklist.of("adding-a-rule",
				Map.of("group", "structure", "Group", "Structure", "Rule", "NoSuchRule", "rule-id", "no-such-rule"));
		assertEquals(3, checklist.missing().size());
		assertEquals(List.of("bundles/org.insp.cli/src/X.java"), checklist.unnamed(Stream.of("bundles/org.insp.cli/src/X.java")));
	}

	private static String capitalized(String word) {
		return Character.toUpperCase(word.charAt(0)) + word.substring(1);
	}
}
