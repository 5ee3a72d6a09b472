/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.doc.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The Chinese texts that a user sees have one word for one concept. */
class OneWordTest {

	private static final List<String> TEXTS = List.of("bundles/*/src/**/*_zh.properties", "bundles/*/*_zh.properties",
			"bundles/org.insp.doc/handbook/zh/*.md", "bundles/org.insp.dsl/src/org/insp/dsl/vocabulary/vocabulary.tsv",
			"bundles/org.insp.dsl/src/org/insp/dsl/templates/zh/**/*.insp", "README.md");

	@ParameterizedTest
	@CsvSource({ "逾期, 超期", "示例, 范例|样例" })
	void textsKeepToTheWordOfTheGlossary(String word, String others) {
		assertTrue(files(word).findAny().isPresent(), word);
		assertEquals(List.of(), files(others).toList(), "here the word is " + word);
	}

	private static Stream<String> files(String words) {
		return RepositoryFiles.containing(Pattern.compile(words))
				.filter(path -> TEXTS.stream().anyMatch(glob -> RepositoryFiles.matches(glob, path)));
	}
}
