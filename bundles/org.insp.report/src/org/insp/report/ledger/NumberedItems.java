/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.report.ledger;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

import org.insp.model.text.ChineseNumber;

/** The items of a cell that numbers them: {@code 1.…2.…}, {@code （1）…（2）…}, {@code ①…②…}, {@code 一是…二是…}. */
final class NumberedItems {

	private static final List<Pattern> STYLES = List.of(
			Pattern.compile("(?<![0-9.])(?<n>[0-9]{1,2})\\s*[.．、)）](?![0-9])"), Pattern.compile("[（(](?<n>[0-9]{1,2})[）)]"),
			Pattern.compile("(?<n>[①-⑳])"), Pattern.compile("[（(](?<n>[一二三四五六七八九十])[）)]"), Pattern.compile("(?<n>[一二三四五六七八九十])是"));

	/** A number before a date, which may begin with a figure: {@code 1.5月底前}. */
	private static final Pattern BEFORE_DATE = Pattern.compile("(?<![0-9.])(?<n>[0-9]{1,2})\\s*[.．、)）]");
	private static final Pattern CIRCLE = Pattern.compile("[①-⑳]");

	private NumberedItems() {
	}

	/** Returns the items without their numbers; the text as a whole where it does not begin with the first one. */
	static List<String> of(String text) {
		return STYLES.stream().map(style -> split(text.strip(), style)).filter(items -> items.size() > 1).findFirst().orElse(List.of(text));
	}

	/** Returns the items of a text of dates, each of which may begin with a figure. */
	static List<String> ofDates(String text) {
		var items = of(text);
		var dates = items.size() > 1 ? items : split(text.strip(), BEFORE_DATE);
		return dates.size() > 1 ? dates : items;
	}

	/** Splits where the numbers run on from 1; a number within a sentence is none. */
	private static List<String> split(String text, Pattern style) {
		var items = new ArrayList<String>();
		var matcher = style.matcher(text);
		int begin = -1;
		while (matcher.find()) {
			boolean isFirst = items.isEmpty() && begin < 0;
			if (ChineseNumber.parse(matcher.group("n")) == items.size() + (isFirst ? 1 : 2)
					&& (isFirst ? matcher.start() == 0 : startsItem(text, matcher.start()))) {
				if (!isFirst) {
					items.add(item(text.substring(begin, matcher.start())));
				}
				begin = matcher.end();
			} else if (isFirst) {
				return List.of();
			}
		}
		if (begin >= 0) {
			items.add(item(text.substring(begin)));
		}
		return items.stream().anyMatch(String::isEmpty) ? List.of() : items;
	}

	private static boolean startsItem(String text, int at) {
		return "\n。；;.!！ \t　，,".indexOf(text.charAt(at - 1)) >= 0 || CIRCLE.matcher(text.substring(at, at + 1)).matches();
	}

	private static String item(String text) {
		return text.strip();
	}
}
