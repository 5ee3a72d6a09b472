/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.dsl.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.insp.dsl.formatting.Formatter;
import org.insp.dsl.messages.MessageArgument;
import org.insp.dsl.problems.Problem;
import org.insp.dsl.recovery.RecoveryResult;
import org.insp.model.Language;
import org.insp.model.NamedElement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** The letters of names: of full width, and Chinese characters beyond the first plane; characters that are none are named whole. */
class LettersTest {

	private static List<String> linkingErrors(String text) {
		return DslTestSupport.problems(DslTestSupport.model(text)).stream().filter(p -> p.violation() == null).map(Problem::code).toList();
	}

	private static List<String> names(String text) {
		return DslTestSupport.model(text).model().all(NamedElement.class).map(NamedElement::getName).toList();
	}

	@Test
	void fullWidthIsTheSameAsHalfWidth() {
		var text = """
				ｍｏｄｅｌ "题" { 语言 ｚｈ }
				整改方案 Ｚ { 措施 Ｃ１ "一" { 状态 ｏｎｇｏｉｎｇ } 措施 Ｃ-２ "二" }
				调度记录 针对 Z 于 2023-07-24 { C1 "一" ｃ "无" C-2 "二" }
				""";
		assertEquals(List.of("unknown-name"), linkingErrors(text), "ｃ is no Ｃ");
		assertTrue(names(text).containsAll(List.of("Z", "C1", "C-2")), names(text).toString());
		var formatted = DslTestSupport.INJECTOR.getInstance(Formatter.class).format(text);
		assertTrue(formatted.contains("model \"题\" { 语言 zh }") && formatted.contains("措施 C1 \"一\" { 状态 ongoing }"), formatted);
	}

	/** From extensions B, C, D, E, F, G, H and I, and the supplement of compatibility characters. */
	@ParameterizedTest
	@ValueSource(ints = { 0x20000, 0x20bb7, 0x2a6d6, 0x2a700, 0x2b740, 0x2b820, 0x2ceb0, 0x30000, 0x31350, 0x2ebf0, 0x2f800, 0x2fa1d })
	void rareCharactersStandInNames(int character) {
		var name = Character.toString(character);
		var text = "人员 " + name + " \"某\"\n人员 王" + name + " { 亲属 " + name + " }\n人员 李" + name + "-1 { 亲属 王" + name + " }\n";
		assertEquals(List.of(), linkingErrors(text));
		assertEquals(List.of(name, "王" + name, "李" + name + "-1"), names(text));
		assertEquals(text, DslTestSupport.INJECTOR.getInstance(Formatter.class).format(text));
	}

	@ParameterizedTest
	@ValueSource(strings = { "😀", "𝐂", "👨\u200d👩\u200d👧", "👍🏽", "\ud83d\ude00\ufe0f", "★" })
	void whatIsNoLetterIsNamedWhole(String sign) {
		var errors = ((RecoveryResult) ParsedTexts.parse("整改方案 Z { 措施 C1 " + sign + " { 状态 推进中 } }")).errors();
		assertEquals(List.of(sign), errors.stream().flatMap(e -> e.arguments().stream()).map(MessageArgument::plainText).toList());
		assertEquals(List.of(sign.length()), errors.stream().map(e -> e.length()).toList());
		var problem = DslTestSupport.problems(DslTestSupport.model("整改方案 Z { 措施 C1 " + sign + " }")).stream()
				.filter(p -> p.code().equals("strange-other")).findFirst().orElseThrow();
		assertTrue(problem.message(Language.ZH).contains("“" + sign + "”"), problem.message(Language.ZH));
	}

	@Property(tries = 200)
	void anyWordOfTheAlphabetIsAName(@ForAll("words") String name) {
		assertEquals(List.of(name), names("人员 " + name + " \"某\"\n"));
	}

	@Provide
	Arbitrary<String> words() {
		return Arbitraries.integers().between(0x20000, 0x323af).filter(c -> c <= 0x2a6df || c >= 0x30000).list().ofMinSize(1).ofMaxSize(4)
				.map(all -> all.stream().map(Character::toString).reduce("", String::concat));
	}
}
