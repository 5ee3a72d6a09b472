/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.model.text;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** The words that someone may have meant who wrote another: those a few typing mistakes away. */
public final class Nearest {

	private static final int MOST = 3;
	private static final int LONGEST = 100;

	private record Candidate(String word, int distance) {
	}

	private Nearest() {
	}

	/** The nearest of some words, best first; none where none is near. */
	public static List<String> to(String word, Stream<String> candidates) {
		if (word.length() > LONGEST) {
			return List.of();
		}
		int limit = Math.max(1, word.length() / 3);
		return candidates.distinct().filter(c -> Math.abs(c.length() - word.length()) <= limit).map(c -> new Candidate(c, distance(word, c)))
				.filter(c -> c.distance() <= limit).sorted(Comparator.comparingInt(Candidate::distance)).limit(MOST).map(Candidate::word).toList();
	}

	/** How many letters must be put in, left out, replaced or swapped with their neighbour. */
	static int distance(String a, String b) {
		int[][] steps = new int[a.length() + 1][b.length() + 1];
		for (int i = 0; i <= a.length(); i++) {
			for (int j = 0; j <= b.length(); j++) {
				if (i == 0 || j == 0) {
					steps[i][j] = i + j;
					continue;
				}
				int same = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
				steps[i][j] = Math.min(Math.min(steps[i - 1][j], steps[i][j - 1]) + 1, steps[i - 1][j - 1] + same);
				if (i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1)) {
					steps[i][j] = Math.min(steps[i][j], steps[i - 2][j - 2] + 1);
				}
			}
		}
		return steps[a.length()][b.length()];
	}
}
