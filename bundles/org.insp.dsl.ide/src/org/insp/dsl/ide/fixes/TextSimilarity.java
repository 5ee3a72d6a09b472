/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.dsl.ide.fixes;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Similarity of two texts: the number of character pairs they share, which works for Chinese without word boundaries. */
final class TextSimilarity {

	private TextSimilarity() {
	}

	static int of(String one, String other) {
		var pairs = pairs(one);
		return (int) pairs(other).stream().filter(pairs::contains).count();
	}

	private static Set<String> pairs(String text) {
		return IntStream.range(0, Math.max(0, text.length() - 1)).mapToObj(i -> text.substring(i, i + 2))
				.filter(pair -> pair.chars().allMatch(Character::isLetterOrDigit)).collect(Collectors.toSet());
	}
}
