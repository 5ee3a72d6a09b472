/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.dsl.recovery;

import java.util.Collection;
import java.util.Optional;

import org.insp.model.text.NearestWords;

/** The similarity of words to keywords. */
final class KeywordSimilarity {

	private KeywordSimilarity() {
	}

	/** The number of differences that still count as a misspelling: one in a short word, and one more for every five letters. */
	private static int tolerance(String word) {
		return word.length() < 2 ? 0 : isChinese(word) ? 1 + word.length() / 5 : word.length() < 6 ? 1 : 1 + word.length() / 5;
	}

	/** Returns whether one word may be a misspelling of the other. */
	static boolean isSimilar(String written, String meant) {
		return Math.abs(written.length() - meant.length()) <= tolerance(meant) && NearestWords.distance(written, meant) <= tolerance(meant)
				&& (meant.length() > 3 || isChinese(meant) || Character.toLowerCase(written.charAt(0)) == meant.charAt(0))
				|| isChinese(meant) && meant.length() > 1 && written.length() <= meant.length() + 2 && written.endsWith(meant);
	}

	/** The word that was probably meant. */
	static Optional<String> nearest(String written, Collection<String> words) {
		return words.stream().filter(word -> isSimilar(written, word)).min(NearestWords.order(written));
	}

	/** Returns whether a word is written in Chinese. */
	static boolean isChinese(String word) {
		return !word.isEmpty() && word.charAt(0) >= '\u2e80';
	}

	/**
	 * Returns whether a word begins with a keyword that wants a space after it: {@code 措施C1}, {@code leaderWang}, but not {@code measures}.
	 */
	static boolean startsWithKeyword(String word, String keyword) {
		if (word.length() <= keyword.length() || !word.startsWith(keyword)) {
			return false;
		}
		char next = word.charAt(keyword.length());
		return isChinese(keyword) || !(next >= 'a' && next <= 'z') && next != '-' && next != '_';
	}
}
