/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.dsl.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.insp.dsl.formatting.Formatter;
import org.insp.dsl.templates.FileTemplates;
import org.insp.dsl.translation.Translator;
import org.insp.model.Language;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The starter models. */
class FileTemplatesTest {

	private static final Formatter FORMATTER = DslTestSupport.INJECTOR.getInstance(Formatter.class);
	private static final Translator TRANSLATOR = DslTestSupport.INJECTOR.getInstance(Translator.class);

	@TempDir
	private Path folder;

	@ParameterizedTest
	@EnumSource(names = { "EN", "ZH" })
	void starterHasNothingToReport(Language language) throws IOException {
		for (var file : FileTemplates.starter(language).entrySet()) {
			Files.writeString(folder.resolve(file.getKey()), file.getValue());
		}
		assertEquals(List.of(),
				DslTestSupport.problems(folder).stream().map(p -> p.file().lastSegment() + ": " + p.message(Language.EN)).toList());
		assertEquals(language, DslTestSupport.load(folder).model().header().orElseThrow().getLanguage());
	}

	@ParameterizedTest
	@EnumSource(names = { "EN", "ZH" })
	void starterIsLaidOutAndExplained(Language language) {
		FileTemplates.starter(language).forEach((name, text) -> {
			assertEquals(text, FORMATTER.format(text));
			assertEquals(text, TRANSLATOR.translate(text, language), "keywords of the other vocabulary in " + name);
			assertTrue(ParsedTexts.comments(text).size() > 1, name);
		});
	}

	@ParameterizedTest
	@EnumSource(names = { "EN", "ZH" })
	void startersDifferInNamesAndTextsOnly(Language language) {
		var other = FileTemplates.starter(language == Language.EN ? Language.ZH : Language.EN);
		FileTemplates.starter(language).forEach(
				(name, text) -> assertEquals(ParsedTexts.shape(text), ParsedTexts.shape(TRANSLATOR.translate(other.get(name), language)),
						name));
	}

	@ParameterizedTest
	@EnumSource(names = { "EN", "ZH" })
	void filesToFillInAreLaidOutAndHaveNoFaultOfTheLanguage(Language language) throws IOException {
		for (var name : FileTemplates.BLOCKS) {
			var text = FileTemplates.fileToFillIn(name, language);
			assertEquals(text, FORMATTER.format(text));
			assertEquals(text, TRANSLATOR.translate(text, language), "keywords of the other vocabulary in " + name);
			var file = Files.writeString(folder.resolve(name + ".insp"), text);
			assertEquals(List.of(), DslTestSupport.problems(file).stream().filter(p -> p.violation() == null)
					.map(p -> name + ": " + p.message(Language.EN)).toList());
		}
	}
}
