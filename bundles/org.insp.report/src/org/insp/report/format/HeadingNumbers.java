/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.report.format;

import java.util.Arrays;
import java.util.stream.Collectors;

import org.insp.model.Language;
import org.insp.report.content.Heading;

/** The numbers of headings: 一、（一）1.（1） in Chinese documents, 1., 1.1, 1.1.1 in English ones. */
final class HeadingNumbers {

	private static final String DIGITS = "零一二三四五六七八九";

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
			case 1 -> chinese(count) + '、';
			case 2 -> '（' + chinese(count) + '）';
			case 3 -> count + ".";
			default -> "（" + count + '）';
		} + heading.text();
	}

	/** Returns a number below a thousand in Chinese numerals. */
	static String chinese(int number) {
		if (number >= 100) {
			int rest = number % 100;
			return digit(number / 100) + '百'
					+ (rest == 0 ? "" : rest < 10 ? '零' + digit(rest) : rest < 20 ? '一' + chinese(rest) : chinese(rest));
		} else if (number < 10) {
			return digit(number);
		}
		return (number < 20 ? "" : digit(number / 10)) + '十' + (number % 10 == 0 ? "" : digit(number % 10));
	}

	private static String digit(int number) {
		return DIGITS.substring(number, number + 1);
	}
}
