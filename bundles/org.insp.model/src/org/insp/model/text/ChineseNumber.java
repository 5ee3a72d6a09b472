/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.model.text;

/** The numbers of Chinese documents: in Chinese numerals, in figures, and in circles. */
public final class ChineseNumber {

	private static final String DIGITS = "零一二三四五六七八九";
	private static final char FIRST_CIRCLE = '①';
	private static final char LAST_CIRCLE = '⑳';

	private ChineseNumber() {
	}

	/** Returns a number below a thousand in Chinese numerals: {@code 十二}. */
	public static String of(int number) {
		if (number >= 100) {
			int rest = number % 100;
			return digit(number / 100) + '百' + (rest == 0 ? "" : rest < 10 ? '零' + digit(rest) : rest < 20 ? '一' + of(rest) : of(rest));
		} else if (number < 10) {
			return digit(number);
		}
		return (number < 20 ? "" : digit(number / 10)) + '十' + (number % 10 == 0 ? "" : digit(number % 10));
	}

	/** Returns the number in a circle, up to 20; greater ones in figures. */
	public static String circled(int number) {
		return number >= 1 && number <= LAST_CIRCLE - FIRST_CIRCLE + 1
				? String.valueOf((char) (FIRST_CIRCLE + number - 1))
				: String.valueOf(number);
	}

	/** Returns whether a letter is a number in a circle. */
	public static boolean isCircled(char letter) {
		return letter >= FIRST_CIRCLE && letter <= LAST_CIRCLE;
	}

	/** Returns the value of a number below a hundred, written in any of the three ways; 0 for anything else. */
	public static int parse(String written) {
		if (written.isEmpty()) {
			return 0;
		} else if (isCircled(written.charAt(0))) {
			return written.charAt(0) - FIRST_CIRCLE + 1;
		} else if (written.matches("[0-9]{1,4}")) {
			return Integer.parseInt(written);
		}
		int ten = written.indexOf('十');
		if (ten < 0) {
			return Math.max(DIGITS.indexOf(written.charAt(0)), 0);
		}
		int tens = ten == 0 ? 1 : Math.max(DIGITS.indexOf(written.charAt(0)), 0);
		return tens * 10 + (ten + 1 < written.length() ? Math.max(DIGITS.indexOf(written.charAt(ten + 1)), 0) : 0);
	}

	private static String digit(int number) {
		return DIGITS.substring(number, number + 1);
	}
}
