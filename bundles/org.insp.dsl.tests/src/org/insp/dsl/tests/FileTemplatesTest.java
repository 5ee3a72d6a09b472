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
import org.insp.dsl.templates.ModelKind;
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
	@EnumSource
	void startersHaveNothingToReport(ModelKind kind) throws IOException {
		for (var language : List.of(Language.EN, Language.ZH)) {
			var files = Files.createDirectory(folder.resolve(language.getLiteral()));
			for (var file : kind.files(language).entrySet()) {
				Files.writeString(files.resolve(file.getKey()), file.getValue());
			}
			assertEquals(List.of(),
					DslTestSupport.problems(files).stream().map(p -> p.file().lastSegment() + ": " + p.message(Language.EN)).toList());
			assertEquals(kind.language(language), DslTestSupport.load(files).model().header().orElseThrow().getLanguage());
		}
	}

	@ParameterizedTest
	@EnumSource
	void startersAreLaidOutAndExplained(ModelKind kind) {
		for (var language : List.of(Language.EN, Language.ZH)) {
			kind.files(language).forEach((name, text) -> {
				assertEquals(text, FORMATTER.format(text));
				assertEquals(text, TRANSLATOR.translate(text, kind.language(language)), "keywords of the other vocabulary in " + name);
				assertTrue(ParsedTexts.comments(text).size() > 0, name);
			});
		}
	}

	@ParameterizedTest
	@EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "CORRECTIVE_ACTION")
	void startersDifferInNamesAndTextsOnly(ModelKind kind) {
		var english = kind.files(Language.EN);
		kind.files(Language.ZH).forEach((name, text) -> assertEquals(ParsedTexts.shape(english.get(name)),
				ParsedTexts.shape(TRANSLATOR.translate(text, Language.EN)), name));
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
