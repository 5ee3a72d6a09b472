/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.dsl.recovery;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** How much alike words are. */
public final class Words {

	private static final int LONGEST = 60;

	private Words() {
	}

	/** How many letters to insert, delete, change or swap with their neighbour to come from one word to the other; upper case is no difference. */
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

	/** How many differences still count as a slip: one in a short word, and one more for every five letters. */
	private static int tolerance(String word) {
		return word.length() < 2 ? 0 : isChinese(word) ? 1 + word.length() / 5 : word.length() < 6 ? 1 : 1 + word.length() / 5;
	}

	/** Whether one word may be a slip for the other. */
	public static boolean isLike(String written, String meant) {
		return Math.abs(written.length() - meant.length()) <= tolerance(meant) && distance(written, meant) <= tolerance(meant)
				&& (meant.length() > 3 || isChinese(meant) || Character.toLowerCase(written.charAt(0)) == meant.charAt(0))
				|| isChinese(meant) && meant.length() > 1 && written.length() <= meant.length() + 2 && written.endsWith(meant);
	}

	/** The word that was probably meant. */
	public static Optional<String> nearest(String written, Collection<String> words) {
		return words.stream().filter(word -> isLike(written, word)).min(nearness(written));
	}

	/** The words that come nearest to what was written, best first; only those that are somewhat like it. */
	public static List<String> nearest(String written, Collection<String> words, int count) {
		return words.stream().distinct().filter(w -> Math.abs(w.length() - written.length()) <= 3)
				.filter(w -> distance(written, w) <= Math.max(1, (Math.max(w.length(), written.length()) + 1) / 3)).sorted(nearness(written))
				.limit(count).toList();
	}

	private static Comparator<String> nearness(String written) {
		return Comparator.<String>comparingInt(word -> distance(written, word))
				.thenComparing(word -> word.isEmpty() || word.charAt(0) != written.charAt(0)).thenComparing(Comparator.naturalOrder());
	}

	/** Whether a word is written in Chinese. */
	public static boolean isChinese(String word) {
		return !word.isEmpty() && word.charAt(0) >= '\u2e80';
	}

	/** Whether a word begins with a keyword that wants a space after it: {@code 措施C1}, {@code leaderWang}, but not {@code measures}. */
	static boolean runsOn(String word, String keyword) {
		if (word.length() <= keyword.length() || !word.startsWith(keyword)) {
			return false;
		}
		char next = word.charAt(keyword.length());
		return isChinese(keyword) || !(next >= 'a' && next <= 'z') && next != '-' && next != '_';
	}
}
