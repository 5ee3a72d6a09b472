/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.viewpoint.tests.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.insp.viewpoint.text.LineBreaker;
import org.insp.viewpoint.text.TextWidths;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** Text is measured and broken without asking the machine for a font. */
class LineBreakerTest {

	private static final double SIZE = 12;
	private static final LineBreaker WRAPPING = new LineBreaker(SIZE, false);

	@Example
	void ideographsAreOneEmWide() {
		assertEquals(4 * SIZE, TextWidths.of("责任分工", SIZE, false));
		assertEquals(2 * SIZE, TextWidths.of("，”", SIZE, false));
		assertEquals(SIZE, TextWidths.of("𠮷", SIZE, false));
		assertTrue(TextWidths.of("iii", SIZE, false) < TextWidths.of("WWW", SIZE, false));
	}

	@Example
	void accentsAndJoinersTakeNoPlace() {
		assertEquals(TextWidths.of("e", SIZE, false), TextWidths.of("e\u0301", SIZE, false));
		assertEquals(SIZE, TextWidths.of("👍🏽", SIZE, false));
	}

	@Example
	void lettersButNotIdeographsGrowWhenBold() {
		assertEquals(TextWidths.of("责任", SIZE, false), TextWidths.of("责任", SIZE, true));
		assertTrue(TextWidths.of("leader", SIZE, true) > TextWidths.of("leader", SIZE, false));
	}

	@Example
	void chinesePunctuationStaysWithWhatItBelongsTo() {
		assertEquals(List.of("走访全部", "村（社", "区），建", "立问题台", "账。"), WRAPPING.lines("走访全部村（社区），建立问题台账。", 4 * SIZE));
		assertEquals(List.of("走访全部村", "（社区），", "建立问题台", "账。"), WRAPPING.lines("走访全部村（社区），建立问题台账。", 6 * SIZE - 1));
	}

	@Example
	void latinWordsStayWhole() {
		assertEquals(List.of("responsibility", "of the", "committee"), WRAPPING.lines("responsibility of the committee", 80));
		assertEquals(List.of("C1 修订", "report-003"), WRAPPING.lines("C1 修订 report-003", 65));
	}

	@Example
	void aWordThatIsTooWideIsBroken() {
		assertTrue(WRAPPING.lines("incomprehensibilities", 40).size() > 2);
	}

	@Example
	void lineFeedsBreak() {
		assertEquals(List.of("张某", "", "书记"), WRAPPING.lines("张某\n\n书记", 100));
	}

	@Example
	void balancedLinesLeaveNoWidow() {
		assertEquals(List.of("约谈相关", "负责人"), WRAPPING.balanced("约谈相关负责人", 6 * SIZE));
	}

	@Property
	void noLineIsTooWide(@ForAll("texts") String text, @ForAll @IntRange(min = 24, max = 200) int width) {
		WRAPPING.lines(text, width).forEach(line -> assertTrue(TextWidths.of(line, SIZE, false) <= width + 0.01 || isOne(line), line));
	}

	@Property
	void nothingIsLost(@ForAll("texts") String text, @ForAll @IntRange(min = 24, max = 200) int width) {
		assertEquals(text.replaceAll("\\s", ""), String.join("", WRAPPING.lines(text, width)).replaceAll("\\s", ""));
		assertEquals(text.replaceAll("\\s", ""), String.join("", WRAPPING.balanced(text, width)).replaceAll("\\s", ""));
	}

	@Property
	void noLineBeginsWithPunctuation(@ForAll("sentences") String text, @ForAll @IntRange(min = 48, max = 200) int width) {
		WRAPPING.lines(text, width).forEach(line -> assertTrue("、，。）”".indexOf(line.charAt(0)) < 0, line));
		WRAPPING.lines(text, width).forEach(line -> assertTrue("（“".indexOf(line.charAt(line.length() - 1)) < 0, line));
	}

	@Property
	void balancingTakesNoMoreLines(@ForAll("texts") String text, @ForAll @IntRange(min = 24, max = 200) int width) {
		assertEquals(WRAPPING.lines(text, width).size(), WRAPPING.balanced(text, width).size());
	}

	private static boolean isOne(String line) {
		return line.codePoints().filter(c -> Character.getType(c) != Character.NON_SPACING_MARK).count() <= 2;
	}

	@Provide
	Arbitrary<String> texts() {
		return Arbitraries.of("责", "任", "，", "。", "（", "）", "“", "”", "a", "WORD", " ", "1", "-", "e\u0301", "𠮷", "👍🏽", "\n", "·").list()
				.ofMinSize(1).ofMaxSize(40).map(parts -> String.join("", parts)).filter(text -> !text.isBlank());
	}

	@Provide
	Arbitrary<String> sentences() {
		return Arbitraries.of("责任，", "整改。", "“四个意识”", "（社区）", "制度、", "问题").list().ofMinSize(1).ofMaxSize(12)
				.map(parts -> String.join("", parts));
	}
}
