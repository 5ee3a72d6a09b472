/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.dsl.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import java.util.stream.Collectors;

import org.eclipse.xtext.resource.XtextResourceSet;
import org.insp.dsl.export.ModelExport;
import org.insp.model.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Tests that the machine's place and language make no difference: not to problems, messages or exported forms. */
class EnvironmentTest {

	private static final List<String> EXPECTED = everything();

	@ParameterizedTest
	@CsvSource({ "tr-TR, Pacific/Kiritimati", "ar-EG-u-nu-arab, Pacific/Niue" })
	void localeAndTimeZoneMakeNoDifference(String locale, String zone) {
		var oldLocale = Locale.getDefault();
		var oldZone = TimeZone.getDefault();
		Locale.setDefault(Locale.forLanguageTag(locale));
		TimeZone.setDefault(TimeZone.getTimeZone(zone));
		try {
			assertEquals(EXPECTED, everything());
		} finally {
			Locale.setDefault(oldLocale);
			TimeZone.setDefault(oldZone);
		}
	}

	private static List<String> everything() {
		var resources = DslTestSupport.INJECTOR.getInstance(XtextResourceSet.class);
		return RepositoryModels.models().map(folder -> {
			var model = DslTestSupport.open(folder.files().subList(0, 1), resources);
			var problems = DslTestSupport.problems(model).stream()
					.map(p -> p.code() + p.region() + p.message(Language.EN) + p.message(Language.ZH)).collect(Collectors.joining("\n"));
			return problems + ModelExport.xmi(model) + ModelExport.json(model);
		}).toList();
	}

	@Test
	void environmentsDifferInWhatTheyWouldWrite() {
		assertFalse(String.format(Locale.forLanguageTag("ar-EG-u-nu-arab"), "%d", 88).equals("88"),
				"the test would see a number that depends on the locale");
	}
}
