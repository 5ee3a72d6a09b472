/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.dsl.tests;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.regex.Pattern;

import org.insp.dsl.reference.VocabularyReference;
import org.insp.dsl.vocabulary.Vocabulary;
import org.insp.model.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The reference that is made from the grammar. */
class VocabularyReferenceTest {

	private static final VocabularyReference REFERENCE = DslTestSupport.INJECTOR.getInstance(VocabularyReference.class);

	@ParameterizedTest
	@EnumSource(names = { "EN", "ZH" })
	void everyKeywordIsShownAndExplained(Language language) {
		var reference = REFERENCE.markdown(language);
		for (var keyword : Vocabulary.keywords()) {
			assertTrue(Pattern.compile("[` \\[(]" + keyword.in(language) + "[` ,\\])]").matcher(reference).find(), keyword.id());
		}
		assertFalse(reference.contains("<>"), "a type without a term");
		assertFalse(reference.contains("|  |  |"), "a clause without an explanation");
	}

	@Test
	void clausesAreShownAsTheyAreWritten() {
		assertTrue(REFERENCE.markdown(Language.EN).contains("| `start <date>` | `开始` | When the work begins."));
		assertTrue(REFERENCE.markdown(Language.EN)
				.contains("| `due (<date>, … [after <named element>] \\| after <named element> <date>) [because \"…\"]` | `时限` |"));
		assertTrue(REFERENCE.markdown(Language.ZH).contains("| `针对 <整改对象>, …` | `for` |"));
		assertTrue(REFERENCE.markdown(Language.ZH).contains("`立行立改` immediate"));
	}
}
