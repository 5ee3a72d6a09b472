/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.dsl.tests;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.insp.dsl.vocabulary.Vocabulary;
import org.insp.model.Language;
import org.insp.model.rules.RuleCatalogue;
import org.insp.model.rules.RuleRegistry;
import org.insp.model.rules.language.LanguageErrors;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Tests of what users read: every text in both languages, with the same slots. */
class MessagesTest {

	private static final Pattern SLOT = Pattern.compile("\\{(\\d+|kw:[^}]*)\\}");
	private static final Pattern HAN = Pattern.compile("\\p{IsHan}");
	private static final Pattern WORD = Pattern.compile("[A-Za-z]{3,}");
	private static final Set<String> KEYWORDS = Vocabulary.keywords().stream().map(Vocabulary.Keyword::id).collect(Collectors.toSet());

	@TestFactory
	Stream<DynamicTest> textsAreTheSameInBothLanguages() throws IOException {
		try (Stream<Path> files = Files.walk(DslTestSupport.BUNDLES)) {
			var english = files.filter(f -> f.endsWith("messages.properties") && f.toString().contains("src")).sorted().toList();
			assertTrue(english.size() > RuleRegistry.GROUPS.size(), "one for each group of rules and more");
			return english.stream().map(f -> DynamicTest.dynamicTest(DslTestSupport.BUNDLES.relativize(f).toString(), () -> compare(f)));
		}
	}

	private static void compare(Path file) {
		var english = texts(file);
		var chinese = texts(file.resolveSibling("messages_zh.properties"));
		assertEquals(english.keySet(), chinese.keySet());
		assertAll(english.keySet().stream().map(key -> () -> {
			assertEquals(slots(english.get(key)), slots(chinese.get(key)), "slots of " + key);
			assertEquals(Set.of(), keywords(english.get(key)).filter(k -> !KEYWORDS.contains(k)).collect(Collectors.toSet()),
					"unknown keywords in " + key);
			// what consists of slots and punctuation needs no Chinese word
			assertTrue(HAN.matcher(chinese.get(key)).find() || !WORD.matcher(withoutSlots(chinese.get(key))).find(),
					key + " is not in Chinese");
		}));
	}

	@Test
	void everyRuleHasTexts() {
		assertAll(RuleRegistry.ALL.stream().flatMap(rule -> Stream.of(Language.EN, Language.ZH).map(language -> () -> {
			var texts = rule.texts(language);
			assertFalse(texts.message().isBlank(), "message of " + rule);
			for (var text : new String[] { texts.name(), texts.explanation(), texts.source() }) {
				assertTrue((language == Language.ZH ? HAN : WORD).matcher(text).find(), rule + ": " + text);
			}
		})));
	}

	@Test
	void everyMessageOfTheLanguageIsExplained() {
		var keys = texts(Path.of("../org.insp.dsl/src/org/insp/dsl/messages/messages.properties")).keySet();
		var ids = keys.stream().filter(key -> !key.startsWith("kind.") && !key.startsWith("org.")).map(key -> key.replaceFirst("\\..*", ""))
				.distinct().sorted().toList();
		assertEquals(ids, LanguageErrors.ids(), "messages of the language and their explanations in org.insp.model.rules.language");
		assertEquals(List.of(), ids.stream().filter(id -> RuleRegistry.find(id).isPresent()).toList());
	}

	@Test
	void theCatalogueNamesTheKeywordsOfItsLanguage() {
		for (var language : new Language[] { Language.EN, Language.ZH }) {
			var catalogue = new RuleCatalogue(language, id -> Vocabulary.keyword(id, language));
			assertAll(catalogue.entries().stream()
					.map(entry -> () -> assertFalse(catalogue.text(entry).contains("{kw:"), entry.id() + ": " + entry.explanation())));
		}
	}

	/** The texts of a file by key, none of them given twice. */
	private static Map<String, String> texts(Path file) {
		try {
			var texts = new TreeMap<String, String>();
			for (var line : Files.readAllLines(file)) {
				if (!line.isBlank() && !line.startsWith("#")) {
					int is = line.indexOf('=');
					assertTrue(is > 0 && !line.endsWith("\\"), line);
					assertEquals(null, texts.put(line.substring(0, is).strip(), line.substring(is + 1)), "the key of " + line);
				}
			}
			return texts;
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	private static Set<String> slots(String text) {
		return SLOT.matcher(text).results().map(m -> m.group(1)).collect(Collectors.toCollection(TreeSet::new));
	}

	private static Stream<String> keywords(String text) {
		return slots(text).stream().filter(s -> s.startsWith("kw:")).map(s -> s.substring(3));
	}

	private static String withoutSlots(String text) {
		return SLOT.matcher(text).replaceAll("");
	}
}
