/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.report.format;

import java.util.Arrays;
import java.util.stream.Collectors;

import org.insp.model.Language;
import org.insp.model.text.ChineseNumber;
import org.insp.report.content.Heading;

/** The numbers of headings: 一、（一）1.（1） in Chinese documents, 1., 1.1, 1.1.1 in English ones. */
final class HeadingNumbers {

	private final Language language;
	private final int[] counts = new int[Heading.DEEPEST];

	HeadingNumbers(Language language) {
		this.language = language;
	}

	/** Begins to count anew. */
	void restart() {
		Arrays.fill(counts, 0);
	}

	/** Returns a heading's text with its number. */
	String numbered(Heading heading) {
		int level = heading.level();
		counts[level - 1]++;
		Arrays.fill(counts, level, counts.length, 0);
		int count = counts[level - 1];
		if (language != Language.ZH) {
			var number = Arrays.stream(counts, 0, level).mapToObj(String::valueOf).collect(Collectors.joining("."));
			return number + (level == 1 ? ". " : " ") + heading.text();
		}
		return switch (level) {
			case 1 -> ChineseNumber.of(count) + '、';
			case 2 -> '（' + ChineseNumber.of(count) + '）';
			case 3 -> count + ".";
			default -> "（" + count + '）';
		} + heading.text();
	}
}
