/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.dsl.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.insp.dsl.models.ModelScope;
import org.insp.dsl.problems.Problem;
import org.insp.dsl.translation.Translator;
import org.insp.model.Language;
import org.insp.model.Measure;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Documents whose names are keywords, or whose clauses begin with the headings of a ledger: nothing is wrong with their language. */
class NamesAndHeadingsTest {

	private static final Path DOCUMENTS = Path.of("testdata/documents");
	private static final Translator TRANSLATOR = DslTestSupport.INJECTOR.getInstance(Translator.class);

	private static String text(String document) throws IOException {
		return Files.readString(DOCUMENTS.resolve(document + ".insp"));
	}

	private static List<String> languageProblems(ModelScope model) {
		return DslTestSupport.problems(model).stream().filter(p -> p.violation() == null).map(Problem::toString).toList();
	}

	@ParameterizedTest
	@ValueSource(strings = { "names-office-zh", "names-units-zh", "names-office-en", "headings-zh", "headings-county-zh",
			"headings-action-en" })
	void theLanguageAcceptsThemInBothVocabularies(String document) throws IOException {
		var written = text(document);
		var model = DslTestSupport.model(written);
		assertEquals(List.of(), languageProblems(model));
		for (var vocabulary : List.of(Language.EN, Language.ZH)) {
			var translated = TRANSLATOR.translate(written, vocabulary);
			assertEquals(List.of(), languageProblems(DslTestSupport.model(translated)), translated);
			assertEquals(ParsedTexts.model(written).replaceAll("language: .*", ""),
					ParsedTexts.model(translated).replaceAll("language: .*", ""));
		}
	}

	@Test
	void theHeadingsOfTheLedgerFillTheMeasures() throws IOException {
		var measures = DslTestSupport.model(text("headings-zh")).model().all(Measure.class).toList();
		assertEquals("民政办", measures.get(0).getLeadDepartments().get(0).getName());
		assertEquals("民政办", measures.get(1).getLeadDepartments().get(0).getName());
		assertEquals("财政所", measures.get(2).getCooperators().get(0).getName());
		assertEquals("民政办", measures.get(3).getLeadDepartments().get(0).getName());
		assertEquals("乙某", measures.get(4).getLeaders().get(0).getName());
		assertEquals("2021-06-30", measures.get(5).getDue().toString());
		assertEquals("已发清", measures.get(6).getEffect());
	}

	@Test
	void theOfficeIsTheDepartment() throws IOException {
		var measure = DslTestSupport.model(text("names-office-zh")).model().all(Measure.class).findFirst().orElseThrow();
		assertEquals("办公室", measure.getLeadDepartments().get(0).getName());
		assertTrue(TRANSLATOR.translate(text("names-office-zh"), Language.EN).contains("department 办公室 { head 主任 }"));
	}
}
