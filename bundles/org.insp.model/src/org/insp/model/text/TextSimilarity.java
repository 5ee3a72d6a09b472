/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.model.text;

import java.util.HashMap;
import java.util.Map;

/**
 * How alike two texts are: the share of pairs of neighbouring letters that both have (Dice's coefficient over bigrams). It asks no
 * dictionary, so that it serves Chinese, which has no blanks between words, as well as English.
 */
public final class TextSimilarity {

	private final Map<Integer, Integer> pairs = new HashMap<>();
	private final String letters;
	private int count;

	/** @param text a text; blanks and punctuation in it do not count */
	public TextSimilarity(String text) {
		letters = text.codePoints().filter(Character::isLetterOrDigit)
				.collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append).toString();
		for (int i = 0; i + 1 < letters.length(); i++) {
			pairs.merge(letters.charAt(i) << 16 | letters.charAt(i + 1), 1, Integer::sum);
			count++;
		}
	}

	/** Returns how alike two texts are, from 0 to 1. */
	public static double of(String one, String other) {
		return new TextSimilarity(one).to(new TextSimilarity(other));
	}

	/** Returns how alike this text and another one are, from 0 to 1. */
	public double to(TextSimilarity other) {
		if (letters.equals(other.letters)) {
			return 1;
		} else if (count + other.count == 0) {
			return 0;
		}
		int common = pairs.entrySet().stream().mapToInt(pair -> Math.min(pair.getValue(), other.pairs.getOrDefault(pair.getKey(), 0)))
				.sum();
		return 2.0 * common / (count + other.count);
	}
}
