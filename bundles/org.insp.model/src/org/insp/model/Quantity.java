/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.model;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;

/**
 * A number of something: an amount of money, persons, items.
 *
 * @param amount how many, in the unit
 * @param unit the unit as a value of outputs
 * @param word the word that the document has for the unit; null where it has the term
 * @param approximate whether the number is not exact, so that it is never compared
 */
public record Quantity(BigDecimal amount, OutputUnit unit, String word, boolean approximate) {

	/** Returns the quantity of an output, if it has one that can be added to others. */
	public static Optional<Quantity> of(Output output) {
		return of(output, output.getUnit());
	}

	/** Returns the quantity of an output whose unit means something, if it has one that can be added to others. */
	public static Optional<Quantity> of(Output output, OutputUnit unit) {
		return output.getAmount() == null || output.isPercent()
				? Optional.empty()
				: Optional.of(new Quantity(output.getAmount(), unit, output.getUnitWord(), output.isApproximate()));
	}

	/** Returns the amount of money that a part of a number is, if it is one. */
	public static Optional<Quantity> money(Count part) {
		return part.getAmount() == null || part.isPercent() || part.getUnitWord() == null
				? Optional.empty()
				: MoneyUnit.of(part.getUnitWord()).map(MoneyUnit::literal).or(() -> Optional.ofNullable(OutputUnit.get(part.getUnitWord())))
						.map(unit -> new Quantity(part.getAmount(), unit, part.getUnitWord(), part.isApproximate()))
						.filter(quantity -> quantity.money().isPresent());
	}

	/** Returns the amount of money that an output is, if it is one. */
	public static Optional<Quantity> money(Output output) {
		return of(output).filter(quantity -> quantity.money().isPresent());
	}

	/** Returns the unit of money, if it is one. */
	public Optional<MoneyUnit> money() {
		return switch (unit) {
			case CNY -> Optional.of(new MoneyUnit(MoneyUnit.CNY, 0));
			case TEN_THOUSAND_CNY -> Optional.of(new MoneyUnit(MoneyUnit.CNY, 4));
			case HUNDRED_MILLION_CNY -> Optional.of(new MoneyUnit(MoneyUnit.CNY, 8));
			case CURRENCY -> Optional.ofNullable(word).flatMap(MoneyUnit::of);
			default -> Optional.empty();
		};
	}

	/** Returns what can be added up: the code of a currency, or the name of the unit. */
	public String dimension() {
		return money().map(MoneyUnit::currency).orElseGet(() -> unit == OutputUnit.UNSPECIFIED && word != null ? word : unit.getLiteral());
	}

	/** Returns the amount in the currency itself, or in the unit that it has. */
	public BigDecimal baseAmount() {
		return amount.scaleByPowerOfTen(exponent());
	}

	private int exponent() {
		return money().map(MoneyUnit::exponent).orElse(0);
	}

	private boolean hasUnitOf(Quantity other) {
		return unit == other.unit && exponent() == other.exponent();
	}

	/**
	 * Returns the exact sum of quantities of one dimension, in the unit in which the most of them are written; of two units that are as
	 * common the larger one.
	 */
	public static Optional<Quantity> sum(Collection<Quantity> quantities) {
		var mostCommon = Comparator.<Quantity>comparingLong(one -> quantities.stream().filter(one::hasUnitOf).count())
				.thenComparing(Quantity::exponent);
		return quantities.stream().max(mostCommon).map(model -> {
			var sum = quantities.stream().map(Quantity::baseAmount).reduce(BigDecimal.ZERO, BigDecimal::add);
			return new Quantity(sum.scaleByPowerOfTen(-model.exponent()).stripTrailingZeros(), model.unit, model.word,
					quantities.stream().anyMatch(Quantity::approximate));
		});
	}

	/** Returns the same quantity in the unit of another one of its dimension. */
	public Quantity in(Quantity other) {
		return new Quantity(baseAmount().scaleByPowerOfTen(-other.exponent()).stripTrailingZeros(), other.unit, other.word, approximate);
	}

	/** Returns whether both are the same amount, in whatever unit they are written. */
	public boolean isEqual(Quantity other) {
		return dimension().equals(other.dimension()) && baseAmount().compareTo(other.baseAmount()) == 0;
	}
}
