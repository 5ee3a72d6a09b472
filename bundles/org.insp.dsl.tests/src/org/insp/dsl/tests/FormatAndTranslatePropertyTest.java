/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.dsl.tests;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Random;

import org.insp.dsl.translation.Translator;
import org.insp.model.Language;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** Formatting and translation keep what a text says: on texts made at random from the grammar. */
class FormatAndTranslatePropertyTest {

	private static final Translator TRANSLATOR = DslTestSupport.INJECTOR.getInstance(Translator.class);

	@Property(tries = 300)
	void formattedAndTranslatedTextsSayTheSame(@ForAll long seed, @ForAll @IntRange(min = 0, max = 120) int size) {
		var text = RandomSyntaxText.text(new Random(seed), null, size);
		assertEquals(List.of(), ParsedTexts.errors(text), text);
		FormatAndTranslateTest.holds(text);
	}

	@Property(tries = 300)
	void thereAndBackGivesTheSameCharacters(@ForAll long seed, @ForAll @IntRange(min = 0, max = 120) int size) {
		holds(RandomSyntaxText.text(new Random(seed), Language.EN, size), Language.ZH, Language.EN);
		holds(RandomSyntaxText.text(new Random(seed), Language.ZH, size), Language.EN, Language.ZH);
	}

	private static void holds(String text, Language there, Language back) {
		assertEquals(text, assertDoesNotThrow(() -> TRANSLATOR.translate(TRANSLATOR.translate(text, there), back), text));
	}
}
