/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.dsl.text;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.regex.Pattern;

import org.insp.model.MoneyUnit;

/** Numbers and dates in the forms in which they are typed. */
public final class NumericText {

	private static final Pattern DATE = Pattern.compile("\\d{4}(?:[-/.]\\d{1,2}[-/.]\\d{1,2}|年\\d{1,2}月\\d{1,2}[日号])");

	private static final Pattern NUMBER = Pattern.compile("([0-9.]+)[\\s\\u3000]*"
			+ "(?:((?i:k|m|mn|b|bn|thousand|million|billion)?)|(\\p{IsHan}+))");
	private static final int THOUSANDS = 3;

	private NumericText() {
	}

	/** Full-width digits as ASCII, and the comma between thousands too. */
	public static String halfWidth(String text) {
		var plain = new StringBuilder(text);
		for (int i = 0; i < plain.length(); i++) {
			char c = plain.charAt(i);
			if (c >= '０' && c <= '９') {
				plain.setCharAt(i, (char) (c - '０' + '0'));
			} else if (c == '，') {
				plain.setCharAt(i, ',');
			}
		}
		return plain.toString();
	}

	/**
	 * Returns the number that is written, without the separators of its thousands; behind a sign of money it may end with k, million or 万元.
	 */
	public static BigDecimal number(String text) {
		var match = NUMBER.matcher(halfWidth(text).replace(",", ""));
		if (!match.matches()) {
			throw new NumberFormatException(text);
		}
		if (match.group(3) != null) {
			int exponent = MoneyUnit.of(match.group(3)).map(MoneyUnit::exponent).orElseThrow(() -> new NumberFormatException(text));
			return new BigDecimal(match.group(1)).scaleByPowerOfTen(exponent).add(BigDecimal.ZERO);
		}
		var scale = match.group(2).isEmpty() ? 0 : THOUSANDS * (1 + "kmb".indexOf(scale(match.group(2))));
		return new BigDecimal(match.group(1)).scaleByPowerOfTen(scale).add(BigDecimal.ZERO);
	}

	private static char scale(String word) {
		char first = Character.toLowerCase(word.charAt(0));
		return first == 't' ? 'k' : first;
	}

	/** Returns whether a text is a day in one of the five forms, be it possible or not. */
	public static boolean isDate(String text) {
		return DATE.matcher(halfWidth(text)).matches();
	}

	/**
	 * The date that is written in one of the five forms.
	 *
	 * @throws java.time.DateTimeException if there is no such date
	 */
	public static LocalDate date(String text) {
		var parts = halfWidth(text).split("[^0-9]+");
		return LocalDate.of(Integer.parseInt(parts[0]), Integer.parseInt(parts[1]), Integer.parseInt(parts[2]));
	}
}
