/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.model;

import java.util.Currency;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A unit of money: 元, 万元, 亿美元, USD.
 *
 * @param currency the code of ISO 4217
 * @param exponent how many times ten the unit is of the currency: 4 for 万元
 */
public record MoneyUnit(String currency, int exponent) {

	/** The yuan renminbi. */
	public static final String CNY = "CNY";

	private static final Map<String, String> CURRENCIES = Map.ofEntries(Map.entry("元", CNY), Map.entry("元人民币", CNY),
			Map.entry("人民币", CNY), Map.entry("RMB", CNY), Map.entry("yuan", CNY), Map.entry("美元", "USD"), Map.entry("港元", "HKD"),
			Map.entry("港币", "HKD"), Map.entry("澳门元", "MOP"), Map.entry("新台币", "TWD"), Map.entry("欧元", "EUR"), Map.entry("英镑", "GBP"),
			Map.entry("日元", "JPY"), Map.entry("韩元", "KRW"), Map.entry("卢布", "RUB"), Map.entry("加元", "CAD"), Map.entry("澳元", "AUD"),
			Map.entry("新加坡元", "SGD"), Map.entry("瑞士法郎", "CHF"));
	private static final Map<String, String> SIGNS =
			Map.of("$", "USD", "US$", "USD", "€", "EUR", "£", "GBP", "¥", CNY, "￥", CNY, "HK$", "HKD", "C$",
					"CAD", "A$", "AUD", "S$", "SGD");
	private static final Map<String, Integer> EXPONENTS =
			Map.of("", 0, "百", 2, "千", 3, "万", 4, "十万", 5, "百万", 6, "千万", 7, "亿", 8, "万亿", 12);
	private static final Map<String, Integer> ENGLISH = Map.of("thousand", 3, "million", 6, "billion", 9);
	private static final Pattern WORD = Pattern.compile("([十百千万亿]*)(.*)");

	/** Returns the unit of money that a word names, if it names one: in Chinese, or by the code of the currency (USD, million USD). */
	public static Optional<MoneyUnit> of(String word) {
		int blank = word.indexOf(' ');
		if (blank > 0 && ENGLISH.containsKey(word.substring(0, blank))) {
			return currency(word.substring(blank + 1).strip())
					.map(currency -> new MoneyUnit(currency, ENGLISH.get(word.substring(0, blank))));
		}
		var parts = WORD.matcher(word);
		if (!parts.matches() || !EXPONENTS.containsKey(parts.group(1))) {
			return Optional.empty();
		}
		// 12万 is what people write for 12万元
		var name = parts.group(2).isEmpty() && !word.isEmpty() ? "元" : parts.group(2);
		return currency(name).map(currency -> new MoneyUnit(currency, EXPONENTS.get(parts.group(1))));
	}

	private static Optional<String> currency(String name) {
		return Optional.ofNullable(CURRENCIES.get(name)).or(() -> Optional.of(name).filter(MoneyUnit::isCode));
	}

	private static boolean isCode(String name) {
		if (!name.matches("[A-Z]{3}")) {
			return false;
		}
		try {
			return Currency.getInstance(name) != null;
		} catch (IllegalArgumentException noCurrency) {
			return false;
		}
	}

	/** Returns the code of the currency that a sign before a number means; empty for any other text. */
	public static Optional<String> currencyOfSign(String sign) {
		return Optional.ofNullable(SIGNS.get(sign));
	}

	/** Returns the value of an output that names the unit. */
	public OutputUnit literal() {
		if (!currency.equals(CNY)) {
			return OutputUnit.CURRENCY;
		}
		return switch (exponent) {
			case 0 -> OutputUnit.CNY;
			case 4 -> OutputUnit.TEN_THOUSAND_CNY;
			case 8 -> OutputUnit.HUNDRED_MILLION_CNY;
			default -> OutputUnit.CURRENCY;
		};
	}
}
