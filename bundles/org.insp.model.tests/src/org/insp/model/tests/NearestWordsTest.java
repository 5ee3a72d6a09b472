/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.model.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Stream;

import org.insp.model.text.NearestWords;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which words are suggested for a typing error, and which are too far away. */
class NearestWordsTest {

	private static final List<String> STATUSES = List.of("planned", "ongoing", "submitted", "verified", "closed", "dropped", "已完成", "推进中",
			"未启动", "已销号", "已核验", "not-started");

	private static List<String> near(String written) {
		return NearestWords.to(written, STATUSES.stream());
	}

	@ParameterizedTest
	@CsvSource({ "planed,planned", "plannde,planned", "Closed,closed", "colsed,closed", "veryfied,verified", "submited,submitted",
			"not started,not-started", "已完或,已完成", "己完成,已完成", "推进,推进中", "销号,已销号" })
	void aFewMistakesAwayIsTheWordThatIsMeant(String written, String meant) {
		assertEquals(meant, near(written).get(0), near(written).toString());
	}

	@ParameterizedTest
	@CsvSource({ "finished", "in", "完工", "长期坚持", "somebody else", "cancelled" })
	void whatIsFarAwayIsNoSuggestion(String written) {
		assertEquals(List.of(), near(written));
	}

	@Test
	void nothingWrittenMeansNothing() {
		assertEquals(List.of(), near(""));
		assertEquals(List.of(), NearestWords.to("closed", Stream.empty()));
	}

	@Test
	void nearestComesFirstAndAtMostThreeAreSuggested() {
		assertEquals(List.of("bead", "beak", "beam"), NearestWords.to("bea", Stream.of("beat", "beam", "bead", "beak", "bread")));
		assertEquals(List.of("head", "heart"), NearestWords.to("hea", Stream.of("head", "heart", "head")));
	}

	@Test
	void wordsMuchFartherThanTheNearestAreLeftOut() {
		assertEquals(List.of("responsible"), NearestWords.to("responsble", Stream.of("responsible", "responsibly so")));
	}

	@ParameterizedTest
	@CsvSource({ "closed,closed,0", "CLOSED,closed,0", "colsed,closed,1", "close,closed,1", "clossed,closed,1", "cloged,closed,1",
			"abc,xyz,3", "已完成,已完戍,1", "'',abc,3" })
	void swappedMissingAndWrongLettersAreOneMistakeEach(String one, String other, int mistakes) {
		assertEquals(mistakes, NearestWords.distance(one, other));
		assertEquals(mistakes, NearestWords.distance(other, one));
	}

	@Test
	void longTextsAreNotCompared() {
		var text = "x".repeat(100);
		assertEquals(0, NearestWords.distance(text, text));
		assertTrue(NearestWords.distance(text, text + "y") > 3);
	}
}
