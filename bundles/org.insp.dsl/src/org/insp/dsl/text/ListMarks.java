/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.dsl.text;

import java.util.regex.Pattern;

/** The numbers and bullets before the items of a list, as Word writes them: {@code 一、}, {@code （二）}, {@code 3.}, {@code 第四条}, {@code •}. */
public final class ListMarks {

	/** A number of a list: no more than three digits or four Chinese numerals. */
	public static final Pattern NUMBER = Pattern.compile("[〇一二三四五六七八九十百]{1,4}|[0-9０-９]{1,3}");
	/** A number in a circle. */
	public static final Pattern CIRCLED = Pattern.compile("[①-⑳]");
	/** The number of an article or a part. */
	public static final Pattern ARTICLE = Pattern.compile("第[〇一二三四五六七八九十百0-9０-９]{1,4}(?:条|项|点|款|章|节|部分)");
	/** One or two bullets or dashes. */
	public static final Pattern BULLET = Pattern.compile("[•●○■□◆◇▲△★☆※√✓*＊－–—-]{1,2}");
	private static final Pattern AT_START =
			Pattern.compile("^(?:[（(〔\\[【](?:" + NUMBER + ")[）)〕\\]】]|(?:" + NUMBER + ")[、.．）)]|" + CIRCLED + "|"
					+ ARTICLE + "[、：:]?|" + BULLET + ")");

	private ListMarks() {
	}

	/** Returns a line without the blanks around it and without its number or bullet; a line of nothing else stays. */
	public static String without(String line) {
		var stripped = line.strip();
		var text = AT_START.matcher(stripped).replaceFirst("").strip();
		return text.isEmpty() ? stripped : text;
	}
}
