/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.doc.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EClass;
import org.insp.model.InspPackage;
import org.insp.model.rules.RuleRegistry;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The pages that follow from the rules, the grammar and the metamodel have a place for each rule, each block and clause, each class. */
class GeneratedPagesTest {

	private static final Pattern ID = Pattern.compile(" id=\"([^\"]+)\"");

	static List<Path> builtPages() {
		return HandbookFiles.builtPages();
	}

	@ParameterizedTest
	@MethodSource("builtPages")
	void identifiersAreUnique(Path page) {
		var ids = ids(page).toList();
		assertEquals(ids.stream().distinct().toList(), ids);
	}

	@ParameterizedTest
	@ValueSource(strings = { "en", "zh" })
	void everyRuleHasItsPlace(String language) {
		var ids = ids(page(language, "rules")).toList();
		assertEquals(List.of(), RuleRegistry.ids().filter(id -> !ids.contains(id)).toList());
	}

	@Test
	void blocksAndClausesHaveTheSamePlacesInBothLanguages() {
		assertEquals(clauses("en"), clauses("zh"));
		assertTrue(
				clauses("en").containsAll(List.of("measure", "measure.due", "model-header.as-of", "committee.leader", "committee.member")));
	}

	@Test
	void everyClauseThatBeginsWithAKeywordHasAPlace() {
		var page = HandbookFiles.read(page("en", "language-reference"));
		var withPlace = HandbookFiles.findAll(Pattern.compile("<tr id=\"[^\"]+\">\\s*<td[^>]*><code>([^<]*)"), page).toList();
		var without = HandbookFiles.findAll(Pattern.compile("<tr>\\s*<td><code>([^<]*)"), page);
		assertTrue(withPlace.size() > 150, "only " + withPlace.size());
		// a second block of a class, such as an item of a list of findings, shares the places of the first, whatever form its clause has
		var places = withPlace.stream().map(GeneratedPagesTest::keyword).collect(Collectors.toSet());
		assertEquals(List.of(), without.filter(form -> form.matches("[a-z(].*") && !places.contains(keyword(form))).toList());
	}

	/** What a clause begins with, by which its place is called. */
	private static String keyword(String form) {
		return form.replaceFirst(" (?=[&(\\[<{…]).*", "");
	}

	@ParameterizedTest
	@ValueSource(strings = { "en", "zh" })
	void everyClassIsAmongTheTerms(String language) {
		var page = HandbookFiles.read(page(language, "domain-terms"));
		var classes = InspPackage.eINSTANCE.getEClassifiers().stream().filter(EClass.class::isInstance).map(c -> c.getName());
		assertEquals(List.of(), classes.filter(name -> !page.contains("<code>" + name + "</code>")).toList());
	}

	/** The places of the reference; a block whose heading stands there before has a place in the words of its language. */
	private static List<String> clauses(String language) {
		return ids(page(language, "language-reference")).filter(id -> id.chars().allMatch(c -> c < 128))
				.filter(id -> !id.contains("language") && !id.matches(".*-[0-9]+"))
				.toList();
	}

	private static Stream<String> ids(Path page) {
		return HandbookFiles.findAll(ID, HandbookFiles.read(page));
	}

	private static Path page(String language, String name) {
		return HandbookFiles.BUILT.resolve(language + '/' + name + ".html");
	}
}
