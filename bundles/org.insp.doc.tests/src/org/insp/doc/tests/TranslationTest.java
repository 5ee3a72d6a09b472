/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.doc.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Tests that everything users read is there in both languages, with the same parts. */
class TranslationTest {

	/**
	 * The parts that both pages must have equally often: sections, pictures, links to other pages, lines of tables, blocks of code, calls.
	 */
	private static final Map<String, Pattern> PARTS = new TreeMap<>(Map.of(
			"sections", Pattern.compile("(?m)^##+ "),
			"pictures", Pattern.compile("!\\["),
			"items", Pattern.compile("(?m)^(\\d+\\.|-) "),
			"lines of tables", Pattern.compile("(?m)^\\|"),
			"blocks", Pattern.compile("(?m)^```[a-z]*$"),
			"calls", Pattern.compile("(?m)^ {4}(\\./)?insp ")));

	static List<Path> englishPages() {
		return HandbookFiles.below(HandbookFiles.WRITTEN.resolve("en"), ".md").filter(page -> page.getParent().endsWith("en"))
				.filter(page -> !page.endsWith("index.md")).toList();
	}

	@Test
	void thereAreUserPages() {
		assertTrue(englishPages().size() >= 9, englishPages().toString());
	}

	@ParameterizedTest
	@MethodSource("englishPages")
	void theChinesePageHasTheSameParts(Path english) {
		var chinese = HandbookFiles.WRITTEN.resolve("zh").resolve(english.getFileName());
		assertTrue(Files.exists(chinese), chinese + " is missing");
		var inEnglish = HandbookFiles.read(english);
		var inChinese = HandbookFiles.read(chinese);
		PARTS.forEach((part, pattern) -> assertEquals(pattern.matcher(inEnglish).results().count(),
				pattern.matcher(inChinese).results().count(), part));
	}

	@Test
	void theReadmeIsShort() throws Exception {
		assertTrue(Files.size(HandbookFiles.REPOSITORY.resolve("README.md")) <= 6 * 1024);
	}
}
