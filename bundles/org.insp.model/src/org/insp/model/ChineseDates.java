/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.model;

import java.util.regex.Pattern;

/** Dates in Chinese numerals, as the heads and ends of official documents have them: {@code 二〇二四年五月六日}, {@code 二〇二四年六月底前}. */
public final class ChineseDates {

	private static final String ZEROS = "〇○零";
	private static final int TEN = 10;
	private static final String DIGITS = "〇一二三四五六七八九";
	private static final Pattern YEAR = Pattern.compile("^([" + ZEROS + "一二三四五六七八九]{4})(?=年)");
	/** A month without a day is one only behind a year: 三月内 are three months. */
	private static final Pattern MONTH = Pattern.compile("(?<=^|年)([一二三四五六七八九十]{1,2})(?=月(?:[一二三四五六七八九十]{1,3}[日号]|份|[底末前上中下]|$))");
	private static final Pattern DAY = Pattern.compile("(?<=\\d月)([一二三四五六七八九十]{1,3})(?=[日号])");

	private ChineseDates() {
	}

	/** Returns the text with its numerals in figures; any other text as it is. */
	public static String inFigures(String text) {
		var plain = YEAR.matcher(text).replaceFirst(match -> digits(match.group(1)));
		plain = MONTH.matcher(plain).replaceFirst(match -> number(match.group(1)));
		return DAY.matcher(plain).replaceFirst(match -> number(match.group(1)));
	}

	private static String digits(String numerals) {
		var figures = new StringBuilder();
		numerals.chars().map(digit -> ZEROS.indexOf(digit) >= 0 ? 0 : DIGITS.indexOf(digit)).forEach(figures::append);
		return figures.toString();
	}

	private static String number(String numerals) {
		int ten = numerals.indexOf('十');
		var units = numerals.substring(ten + 1);
		int tens = ten < 0 ? 0 : ten == 0 ? 1 : DIGITS.indexOf(numerals.charAt(0));
		return String.valueOf(tens * TEN + (units.isEmpty() ? 0 : DIGITS.indexOf(units.charAt(0))));
	}
}
