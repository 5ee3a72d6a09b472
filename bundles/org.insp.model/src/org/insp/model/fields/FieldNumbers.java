/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.model.fields;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;

import org.insp.model.MoneyUnit;

/**
 * Numbers and amounts of money as they are written in fields: {@code 3}, {@code 85 %}, {@code ≈12.5 万元}, {@code 1,200 USD}, a range of
 * amounts {@code 5万至8万元}, what an amount consists of behind a colon.
 */
public final class FieldNumbers {

	private static final String FIGURES = "[0-9]{1,3}(?:[,，][0-9]{3})+(?:\\.[0-9]+)?|[0-9]+(?:\\.[0-9]+)?";
	private static final Pattern NUMBER = Pattern.compile("(?:≈|约|around)?\\s*(?<n>" + FIGURES + ")\\s*(?<unit>[^:：]*?)\\s*(?:[:：].*)?");
	private static final Pattern RANGE = Pattern.compile("(?:≈|约|around)?\\s*[$€£¥￥]?\\s*(?<n>" + FIGURES
			+ ")\\s*(?<low>[^0-9]*?)\\s*(?:[至到~～–—-]|——|\\.\\.|to)\\s*[$€£¥￥]?\\s*(?:" + FIGURES + ")\\s*(?<unit>[^:：0-9]*?)\\s*");

	/** A number and what it counts. */
	private record Parts(BigDecimal number, String unit) {
	}

	private FieldNumbers() {
	}

	/** Returns the number that a value begins with; what follows it is its unit. */
	public static Optional<BigDecimal> number(String value) {
		return parts(value).map(Parts::number);
	}

	/** Returns whether a value is a number of something other than money, or of nothing in particular. */
	public static boolean isNumber(String value) {
		return parts(value).filter(parts -> MoneyUnit.of(parts.unit()).isEmpty() || parts.unit().matches("[十百千万亿]+")).isPresent();
	}

	/**
	 * Returns an amount of money in its currency, so that 12.5 万元 is 125000, or a number without unit; of a range the lower end; empty for
	 * anything else.
	 */
	public static Optional<BigDecimal> amount(String value) {
		return parts(value).or(() -> range(value)).flatMap(parts -> parts.unit().isEmpty()
				? Optional.of(parts.number())
				: MoneyUnit.of(parts.unit()).map(unit -> parts.number().scaleByPowerOfTen(unit.exponent())));
	}

	/** Returns the unit of an amount of money or of a number; of a range that of its lower end; empty text if it has none. */
	public static String unit(String value) {
		return parts(value).or(() -> range(value)).map(Parts::unit).orElse("");
	}

	/** Returns whether a value says from which amount to which. */
	public static boolean isRange(String value) {
		return range(value).isPresent();
	}

	private static Optional<Parts> parts(String value) {
		var match = NUMBER.matcher(value.strip());
		return match.matches() && !RANGE.matcher(value.strip()).matches()
				? Optional.of(new Parts(decimal(match.group("n")), match.group("unit")))
				: Optional.empty();
	}

	private static Optional<Parts> range(String value) {
		var match = RANGE.matcher(value.strip());
		return match.matches()
				? Optional.of(new Parts(decimal(match.group("n")), match.group("low").isEmpty() ? match.group("unit") : match.group("low")))
				: Optional.empty();
	}

	private static BigDecimal decimal(String figures) {
		return new BigDecimal(figures.replaceAll("[,，]", ""));
	}
}
