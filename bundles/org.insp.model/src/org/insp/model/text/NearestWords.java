/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.model.text;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** The words that someone may have meant who wrote another: those a few typing mistakes away. */
public final class NearestWords {

	private static final int MOST = 3;
	private static final int LONGEST = 60;

	private NearestWords() {
	}

	/** The nearest of some words, best first; none where none is near. */
	public static List<String> to(String written, Stream<String> words) {
		if (written.isEmpty()) {
			return List.of();
		}
		var near = words.distinct().filter(word -> Math.abs(word.length() - written.length()) <= MOST)
				.filter(word -> distance(written, word) <= farthest(Math.max(word.length(), written.length()))).sorted(order(written))
				.limit(MOST).toList();
		// who makes one mistake does not mean a word that is four mistakes away
		return near.stream().filter(word -> distance(written, word) <= 2 * Math.max(1, distance(written, near.get(0)))).toList();
	}

	/** The most mistakes in a word of some length: one in a short word, never more than three. */
	private static int farthest(int length) {
		return Math.max(1, Math.min(MOST, (length + 1) / 3));
	}

	/** Sorts words by how near they come to what was written: of equally near ones those that begin alike come first. */
	public static Comparator<String> order(String written) {
		return Comparator.<String>comparingInt(word -> distance(written, word))
				.thenComparing(word -> !word.regionMatches(0, written, 0, 1)).thenComparing(Comparator.naturalOrder());
	}

	/**
	 * The number of letters to insert, delete, change or swap with their neighbour to come from one word to the other; upper case is no
	 * difference.
	 */
	public static int distance(String one, String other) {
		if (Math.max(one.length(), other.length()) > LONGEST) {
			return one.equals(other) ? 0 : LONGEST;
		}
		var a = one.toLowerCase(Locale.ROOT);
		var b = other.toLowerCase(Locale.ROOT);
		var rows = new int[a.length() + 1][b.length() + 1];
		for (int i = 0; i <= a.length(); i++) {
			for (int j = 0; j <= b.length(); j++) {
				if (i == 0 || j == 0) {
					rows[i][j] = i + j;
					continue;
				}
				int same = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
				int best = Math.min(rows[i - 1][j - 1] + same, Math.min(rows[i - 1][j], rows[i][j - 1]) + 1);
				if (i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1)) {
					best = Math.min(best, rows[i - 2][j - 2] + 1);
				}
				rows[i][j] = best;
			}
		}
		return rows[a.length()][b.length()];
	}
}
