/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.doc.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.StringReader;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.StreamSupport;

import org.eclipse.xtext.parser.IParser;
import org.insp.dsl.InspStandaloneSetup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Every example of a plan in the handbook can be read. */
class ExamplesTest {

	private static final Pattern EXAMPLE = Pattern.compile("(?s)```insp\n(.*?)```");

	static List<Path> pagesWithExamples() {
		return HandbookFiles.writtenPages().stream().filter(page -> EXAMPLE.matcher(HandbookFiles.read(page)).find()).toList();
	}

	@Test
	void thereAreExamplesInBothLanguages() {
		var folders = pagesWithExamples().stream().filter(page -> page.startsWith(HandbookFiles.WRITTEN))
				.map(page -> page.getParent().getFileName().toString()).distinct().toList();
		assertEquals(List.of("en", "zh"), folders);
	}

	@ParameterizedTest
	@CsvSource({ "en, Forms of a deadline, 18", "zh, 时限的写法, 22" })
	void everyFormOfADeadlineCanBeRead(String language, String heading, int fewest) {
		var page =
				HandbookFiles.writtenPages().stream().filter(p -> p.endsWith(Path.of(language, "language.md"))).findFirst().orElseThrow();
		var section = HandbookFiles.read(page).split("(?m)^## ");
		var table = Arrays.stream(section).filter(part -> part.startsWith(heading)).findFirst().orElseThrow();
		var examples = table.lines().filter(line -> line.startsWith("| ") && line.contains("`"))
				.flatMap(line -> HandbookFiles.codeSpans(line.split("\\|")[3])).toList();
		assertTrue(examples.size() >= fewest, examples.toString());
		var parser = InspStandaloneSetup.doSetup().getInstance(IParser.class);
		examples.forEach(example -> {
			var errors = parser.parse(new StringReader("rectification { measure C1 { due " + example + " } }")).getSyntaxErrors();
			assertTrue(!errors.iterator().hasNext(), example);
		});
	}

	@ParameterizedTest
	@MethodSource("pagesWithExamples")
	void examplesHaveNoSyntaxErrors(Path page) {
		var parser = InspStandaloneSetup.doSetup().getInstance(IParser.class);
		HandbookFiles.findAll(EXAMPLE, HandbookFiles.read(page)).forEach(example -> {
			var errors = parser.parse(new StringReader(example)).getSyntaxErrors();
			assertTrue(!errors.iterator().hasNext(), () -> example + StreamSupport.stream(errors.spliterator(), false)
					.map(e -> e.getSyntaxErrorMessage().getMessage()).toList());
		});
	}
}
