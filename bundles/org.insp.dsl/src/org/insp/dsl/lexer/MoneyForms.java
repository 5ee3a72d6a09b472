/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.dsl.lexer;

import java.util.Optional;
import java.util.regex.Pattern;

import org.insp.model.MoneyUnit;

/**
 * How amounts of money are written: with the sign of a currency before them, with a unit behind, or as a range of which both ends are said.
 */
final class MoneyForms {

	/** The longest amount, and the longest range of two. */
	static final int LONGEST = 48;

	private static final String SIGN = "(?:(?:US|HK|[ACS])?\\$|[€£¥￥])";
	/** What such a sign may begin with. */
	private static final String SIGN_START = "UHACS$€£¥￥";
	private static final String FIGURES = "[\\d０-９]+(?:[,，][\\d０-９]{3})*(?:\\.[\\d０-９]+)?";
	private static final String ENGLISH_SCALE = "(?:[kKmMbB]|[mb]n|thousand|million|billion)(?![\\p{L}\\d])";
	private static final String CHINESE_UNIT = "[十百千万亿]*(?:[美港欧日韩加澳]?元|英镑)|[十百千万亿]+";
	private static final String UNIT = "(?:thousand|million|billion) [A-Z]{3}\\b|[A-Z]{3}\\b|" + ENGLISH_SCALE + '|' + CHINESE_UNIT;

	private static final Pattern SIGNED = Pattern.compile('(' + SIGN + ") ?[\\d０-９]");
	private static final Pattern AMOUNT =
			Pattern.compile(FIGURES + "(?: ?" + ENGLISH_SCALE + "|[ \\u3000]?(?<unit>" + CHINESE_UNIT + "))?");
	private static final Pattern RANGE = Pattern.compile("(?<sign>" + SIGN + " ?)?" + FIGURES + "(?: ?(?<first>" + UNIT + "))?"
			+ "(?: ?(?:[至到–—~～-]|——|\\.\\.) ?| to )" + SIGN + "? ?" + FIGURES + "(?: ?(?<unit>" + UNIT + "))?(?![\\p{L}\\d])");
	/** An amount of money that touches the word before it: 已追缴12.5万元. */
	private static final Pattern TOUCHING = Pattern.compile(
			"[\\d０-９][\\d０-９,，]*(?:\\.[\\d０-９]+)?[十百千万亿]*(?:元|美元|欧元|港元|(?:tenThousand|hundredMillion)?CNY)(?![A-Za-z\\p{IsHan}\\d])");

	private MoneyForms() {
	}

	/** Returns whether a sign of a currency may begin with a character. Most tokens do not, and need no second look. */
	static boolean maySignBegin(int character) {
		return SIGN_START.indexOf(character) >= 0;
	}

	/** The sign of a currency with which a text begins, before a number. */
	static Optional<String> sign(String text) {
		var match = SIGNED.matcher(text);
		return match.lookingAt() ? Optional.of(match.group(1)) : Optional.empty();
	}

	/**
	 * The length of the number with which a text begins, with the letter or the word that makes thousands or millions of it.
	 *
	 * @param text what stands behind the sign
	 * @param sign the sign of the currency: 元 behind the number must not be of another one
	 */
	static int amountLength(String text, String sign) {
		var match = AMOUNT.matcher(text);
		if (!match.lookingAt()) {
			return 1;
		}
		var unit = match.group("unit");
		return unit == null || isOf(unit, sign) ? match.end() : text.substring(0, match.start("unit")).stripTrailing().length();
	}

	private static boolean isOf(String unit, String sign) {
		return unit.matches("[十百千万亿]+") && MoneyUnit.of(unit).isPresent()
				|| MoneyUnit.of(unit).map(MoneyUnit::currency).equals(MoneyUnit.currencyOfSign(sign));
	}

	/** The length of the range of amounts with which a text begins, 5万至8万元 or $600,000-$750,000; 0 if it is none. */
	static int rangeLength(String text) {
		var match = RANGE.matcher(text);
		return match.lookingAt() && (match.group("sign") != null || match.group("unit") != null && MoneyUnit.of(match.group("unit"))
				.isPresent()) ? match.end() : 0;
	}

	/** Returns whether a text begins with an amount whose unit is a currency. */
	static boolean isAmount(String text) {
		return TOUCHING.matcher(text).lookingAt();
	}
}
