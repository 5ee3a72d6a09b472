/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.model.fields;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.insp.model.MoneyUnit;

/** Numbers and amounts of money as they are written in fields: {@code 3}, {@code 85 %}, {@code ≈12.5 万元}, {@code 1,200 USD}. */
public final class FieldNumbers {

	private static final Pattern NUMBER =
			Pattern.compile("(?:≈|约|around)?\\s*([0-9]{1,3}(?:[,，][0-9]{3})+(?:\\.[0-9]+)?|[0-9]+(?:\\.[0-9]+)?)\\s*(.*)");

	private FieldNumbers() {
	}

	/** Returns the number that a value begins with; what follows it is its unit. */
	public static Optional<BigDecimal> number(String value) {
		return parts(value).map(FieldNumbers::decimal).findFirst();
	}

	/** Returns an amount of money in its currency, so that 12.5 万元 is 125000, or a number without unit; empty for anything else. */
	public static Optional<BigDecimal> amount(String value) {
		return parts(value).flatMap(parts -> parts.group(2).isEmpty()
				? Stream.of(decimal(parts))
				: MoneyUnit.of(parts.group(2)).map(unit -> decimal(parts).scaleByPowerOfTen(unit.exponent())).stream()).findFirst();
	}

	private static Stream<MatchResult> parts(String value) {
		var matcher = NUMBER.matcher(value.strip());
		return matcher.matches() ? Stream.of(matcher.toMatchResult()) : Stream.empty();
	}

	private static BigDecimal decimal(MatchResult parts) {
		return new BigDecimal(parts.group(1).replaceAll("[,，]", ""));
	}
}
