/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.cli.tests;

import static org.insp.cli.tests.Cli.insp;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.stream.Stream;

import org.insp.model.rules.RuleRegistry;
import org.insp.model.rules.language.LanguageErrors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import com.google.gson.JsonParser;

class RulesCommandTest {

	@ParameterizedTest
	@ValueSource(strings = { "en", "zh" })
	void everyFormatListsEveryRule(String language) {
		var text = insp("rules", "--lang", language);
		var markdown = insp("rules", "--format", "md", "--lang", language).out();
		var json = JsonParser.parseString(insp("rules", "--format", "json", "--lang", language).out()).getAsJsonArray();
		assertEquals(0, text.exit());
		Stream.concat(RuleRegistry.ids(), LanguageErrors.ids().stream()).forEach(id -> {
			assertTrue(text.out().lines().anyMatch(l -> l.strip().startsWith(id + ' ')), id);
			assertTrue(markdown.contains("\n### " + id + "\n"), id);
		});
		var all = Stream.concat(RuleRegistry.ids(), LanguageErrors.ids().stream()).toList();
		assertEquals(all, json.asList().stream().map(e -> e.getAsJsonObject().get("id").getAsString()).toList());
		json.asList().subList(0, (int) RuleRegistry.ids().count()).forEach(e -> assertFalse(
				e.getAsJsonObject().get("bad").getAsString().isBlank() || e.getAsJsonObject().get("good").getAsString().isBlank(),
				e.toString()));
	}

	@Test
	void oneRuleIsPrintedWithItsExamples() {
		var out = insp("rules", "missing-deadline", "--lang", "zh").out();
		assertTrue(out.contains("缺少时限") && out.contains("依据：") && out.contains("未明确整改时限"), out);
		assertTrue(out.contains("措施 C1 \"每月走访一个村\" {  // ← missing-deadline"), out);
		assertFalse(out.contains("base.insp") || out.contains("{kw:") || out.contains("{0}"), out);
	}

	@ParameterizedTest
	@ValueSource(strings = { "unknown-name", "duplicate-name", "stray-token", "file-not-utf8" })
	void errorsOfTheLanguageAreExplained(String id) {
		for (var language : new String[] { "en", "zh" }) {
			var printed = insp("rules", id, "--lang", language);
			assertEquals(0, printed.exit(), printed.err());
			assertTrue(
					printed.out().startsWith(id + ": ")
							&& printed.out().contains(language.equals("zh") ? "不能关闭" : "cannot be switched off"),
					printed.out());
		}
	}

	@Test
	void errorsOfTheLanguageCannotBeSwitchedOff() {
		var refused = insp("check", "--rule", "unknown-name=off", "--lang", "zh", ".");
		assertEquals(2, refused.exit());
		assertTrue(refused.err().contains("unknown-name 不是规则"), refused.err());
	}

	@Test
	void misspeltErrorIsSuggested() {
		assertTrue(insp("rules", "unknwon-name", "--lang", "en").err().contains("unknown-name"));
	}
}
