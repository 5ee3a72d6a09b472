/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.dsl.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.insp.dsl.formatting.Formatter;
import org.insp.dsl.translation.Translator;
import org.insp.dsl.vocabulary.Vocabulary;
import org.insp.model.DateExpression;
import org.insp.model.InspPackage.Literals;
import org.insp.model.Language;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Formatting and translation keep what a text says: on every file of the project. */
class FormatAndTranslateTest {

	private static final Formatter FORMATTER = DslTestSupport.INJECTOR.getInstance(Formatter.class);
	private static final Translator TRANSLATOR = DslTestSupport.INJECTOR.getInstance(Translator.class);

	private static final Pattern DATE = Pattern.compile("(?m)^( +\\w+: )(.*)$");

	@TestFactory
	Stream<DynamicTest> everyFileKeepsItsMeaning() {
		return ParsedTexts.files().stream()
				.map(file -> DynamicTest.dynamicTest(DslTestSupport.BUNDLES.relativize(file).toString(), () -> check(file)));
	}

	@TestFactory
	Stream<DynamicTest> everyFileThatIsShippedIsLaidOut() {
		return ParsedTexts.files().stream().filter(f -> f.toString().contains("library") || f.toString().contains("org.insp.examples"))
				.map(file -> DynamicTest.dynamicTest(DslTestSupport.BUNDLES.relativize(file).toString(), () -> {
					var text = Files.readString(file);
					assertEquals(FORMATTER.format(text), text);
				}));
	}

	private static void check(Path file) throws IOException {
		var text = Files.readString(file);
		if (ParsedTexts.parse(text).hasSyntaxErrors()) {
			assertTrue(file.getParent().endsWith("testdata/mistakes"), () -> "only the examples of mistakes have syntax errors: " + file);
		} else {
			holds(text);
		}
	}

	/** Asserts what must hold of any text without syntax errors, whatever vocabulary its keywords are of. */
	static void holds(String text) {
		var model = ParsedTexts.model(text);
		var formatted = FORMATTER.format(text);
		assertEquals(model, ParsedTexts.model(formatted), "the model of the formatted text");
		assertEquals(ParsedTexts.comments(text), ParsedTexts.comments(formatted), "the comments of the formatted text");
		assertEquals(formatted, FORMATTER.format(formatted), "formatted again");
		for (var language : new Language[] { Language.EN, Language.ZH }) {
			var translated = TRANSLATOR.translate(text, language);
			assertEquals(neutral(model), neutral(ParsedTexts.model(translated)), "the model of the translated text");
			assertEquals(ParsedTexts.comments(text), ParsedTexts.comments(translated), "the comments of the translated text");
			var there = TRANSLATOR.translate(translated, other(language));
			var back = TRANSLATOR.translate(there, language);
			if (ParsedTexts.otherWords(translated).isEmpty()) {
				assertEquals(translated, back, "there and back");
			} else {
				assertEquals(List.of(), ParsedTexts.otherWords(back), "another word comes back as the keyword");
				assertEquals(there, TRANSLATOR.translate(back, other(language)), "there again");
			}
			assertEquals(FORMATTER.format(translated), TRANSLATOR.translate(formatted, language), "first translated or first formatted");
		}
	}

	/** The model without what translation changes: the header's language and the words of dates, not the days that they mean. */
	private static String neutral(String model) {
		return DATE.matcher(model.replaceAll("(?m)^    language: .*", "")).replaceAll(date -> Matcher.quoteReplacement(
				date.group(1)
						+ DateExpression.read(date.group(2)).<Object>map(DateExpression::period).orElseGet(() -> kind(date.group(2)))));
	}

	private static String kind(String word) {
		return Vocabulary.literal(Literals.MEASURE_KIND, word).map(kind -> kind.getLiteral()).orElse(word);
	}

	private static Language other(Language language) {
		return language == Language.EN ? Language.ZH : Language.EN;
	}

	@ParameterizedTest
	@CsvSource({ "effect, 影响", "consequence, 后果" })
	void effectOfAFindingIsTheHarmThatItDoes(String english, String chinese) {
		var en = "audit S { finding P \"a\" { " + english + " \"b\" } }";
		var zh = "审计报告 S { 问题 P \"a\" { " + chinese + " \"b\" } }";
		assertEquals(zh, TRANSLATOR.translate(en, Language.ZH));
		assertEquals(en, TRANSLATOR.translate(zh, Language.EN));
		assertEquals("整改方案 R { 措施 C { 成效 \"b\" } }", TRANSLATOR.translate("rectification R { measure C { effect \"b\" } }", Language.ZH));
	}
}
