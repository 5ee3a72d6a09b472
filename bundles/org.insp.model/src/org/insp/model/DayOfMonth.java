/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.model;

import java.util.OptionalInt;
import java.util.regex.Pattern;

/** The words for a day of every month, in either vocabulary: 25日, 5号, 10日前, 25th. */
public final class DayOfMonth {

	/** What stands behind the number in Chinese. */
	public static final String CHINESE_UNIT = "[日号]前?";

	private static final Pattern FORM = Pattern.compile("(\\d{1,2})[\\s\u3000]*(?:" + CHINESE_UNIT + "|st|nd|rd|th)");
	private static final String DAY = "日";
	private static final int LAST = 31;
	private static final int TEN = 10;

	private DayOfMonth() {
	}

	/** Returns the day that a text means; empty where there is no such day, or the text is none. */
	public static OptionalInt read(String text) {
		var match = FORM.matcher(text.strip());
		int day = match.matches() ? Integer.parseInt(match.group(1)) : 0;
		return day >= 1 && day <= LAST ? OptionalInt.of(day) : OptionalInt.empty();
	}

	/** Returns a day in words. */
	public static String text(int day, Language language) {
		return day + (language == Language.ZH ? DAY : ordinal(day));
	}

	/** Returns what stands behind a number in another vocabulary; as it is where the other one has no word for it (号, 日前). */
	public static String translatedUnit(int day, String unit, Language to) {
		return unit.equals(to == Language.ZH ? ordinal(day) : DAY) ? (to == Language.ZH ? DAY : ordinal(day)) : unit;
	}

	private static String ordinal(int day) {
		boolean isTeen = day / TEN == 1;
		return isTeen ? "th" : switch (day % TEN) {
			case 1 -> "st";
			case 2 -> "nd";
			case 3 -> "rd";
			default -> "th";
		};
	}
}
