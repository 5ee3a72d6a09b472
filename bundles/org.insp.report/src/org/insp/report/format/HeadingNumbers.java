/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.report.format;

import java.util.Arrays;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.insp.model.Language;
import org.insp.model.text.ChineseNumber;
import org.insp.report.content.Heading;

/** The numbers of headings: 一、（一）1.（1） in Chinese documents, 1., 1.1, 1.1.1 in English ones. */
final class HeadingNumbers {

	/** The number that a text bears already: that of the document which it was taken from. */
	private static final Pattern OWN_NUMBER = Pattern.compile("^\\s*(?:[一二三四五六七八九十]{1,3}[、．.]|[（(](?:[一二三四五六七八九十]{1,3}|[0-9]{1,2})[）)]"
			+ "|[0-9]{1,2}[、．.](?![0-9]))\\s*(?=\\S)");

	private final Language language;
	private final int[] counts = new int[Heading.DEEPEST];

	HeadingNumbers(Language language) {
		this.language = language;
	}

	/** Begins to count anew. */
	void restart() {
		Arrays.fill(counts, 0);
	}

	/** Returns a heading's text with its number, in the place of the one that it bears already. */
	String numbered(Heading heading) {
		var text = OWN_NUMBER.matcher(heading.text()).replaceFirst("");
		int level = heading.level();
		counts[level - 1]++;
		Arrays.fill(counts, level, counts.length, 0);
		int count = counts[level - 1];
		if (language != Language.ZH) {
			var number = Arrays.stream(counts, 0, level).mapToObj(String::valueOf).collect(Collectors.joining("."));
			return number + (level == 1 ? ". " : " ") + text;
		}
		return switch (level) {
			case 1 -> ChineseNumber.of(count) + '、';
			case 2 -> '（' + ChineseNumber.of(count) + '）';
			case 3 -> count + ".";
			default -> "（" + count + '）';
		} + text;
	}
}
