/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.comparison.change;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What makes a text promise less than an older one: vague words that came in, and figures that went.
 *
 * @param vagueWords the vague words that are new
 * @param figures the figures that have gone
 */
record Softening(List<String> vagueWords, List<String> figures) {

	private static final Pattern FIGURE = Pattern.compile("\\d+(?:[.,]\\d+)*(?:%|\\p{IsHan})?");

	/** Returns what two texts say differently, by the vague words of the place. */
	static Softening of(String before, String after, List<String> vague) {
		return new Softening(
				vague.stream().filter(word -> after.contains(word) && !before.contains(word)).toList(),
				figures(before).filter(figure -> figures(after).noneMatch(figure::equals)).distinct().toList());
	}

	private static Stream<String> figures(String text) {
		return FIGURE.matcher(text).results().map(MatchResult::group);
	}

	/** Returns whether there is nothing of the kind. */
	boolean isEmpty() {
		return vagueWords.isEmpty() && figures.isEmpty();
	}
}
