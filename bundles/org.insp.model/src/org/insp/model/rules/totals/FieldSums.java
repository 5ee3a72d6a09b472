/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.model.rules.totals;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.insp.model.Field;
import org.insp.model.FieldHolder;
import org.insp.model.FieldKind;
import org.insp.model.FieldValue;
import org.insp.model.InspFactory;
import org.insp.model.Language;
import org.insp.model.Measure;
import org.insp.model.MoneyUnit;
import org.insp.model.Output;
import org.insp.model.Quantity;
import org.insp.model.Totals;
import org.insp.model.check.RuleContext;
import org.insp.model.fields.FieldNumbers;
import org.insp.model.fields.FieldWords;
import org.insp.model.fields.PlaceFields;
import org.insp.model.findings.CountedElements;
import org.insp.model.text.ElementLabels;

/** Totals of a field of the place (整改资金 99 万元), against the sum of what the findings, the measures or their steps say in it. */
final class FieldSums {

	private final Totals totals;
	private final RuleContext context;

	FieldSums(Totals totals, RuleContext context) {
		this.totals = totals;
		this.context = context;
	}

	/** Returns the sums of the fields that a total names, each as such a total; none where a value is no exact number. */
	List<Output> of(Output declared) {
		var sums = new ArrayList<Output>();
		if (declared.getAmount() == null || declared.isPercent() || declared.isApproximate()) {
			return sums;
		}
		for (var group : CountedElements.groups(totals)) {
			context.fields().of(group.get(0).eClass()).stream().filter(field -> isNamed(field, declared))
					.forEach(field -> sum(values(group, field), field, declared).ifPresent(sums::add));
		}
		return sums;
	}

	/** A field may be called as a kind of result is: 追缴, recovery. */
	private static boolean isNamed(Field field, Output declared) {
		return declared.getKindWord() != null
				? FieldWords.isNamed(field, declared.getKindWord())
				: Stream.of(Language.ZH, Language.EN)
						.anyMatch(language -> FieldWords.isNamed(field, ElementLabels.term(declared.getKind(), language)));
	}

	/** What the elements say; a measure that says nothing itself says what its steps say. */
	private static List<FieldValue> values(List<? extends FieldHolder> group, Field field) {
		return group.stream().flatMap(element -> {
			var own = PlaceFields.value(element, field);
			return own.isPresent() || !(element instanceof Measure measure)
					? own.stream()
					: measure.getSteps().stream().flatMap(step -> PlaceFields.value(step, field).stream());
		}).toList();
	}

	private static Optional<Output> sum(List<FieldValue> values, Field field, Output declared) {
		var words = values.stream().flatMap(value -> value.getValues().stream()).toList();
		var numbers = words.stream().map(word -> number(word, field, declared)).toList();
		if (words.isEmpty() || numbers.stream().anyMatch(Optional::isEmpty)) {
			return Optional.empty();
		}
		var sum = numbers.stream().flatMap(Optional::stream).reduce(BigDecimal.ZERO, BigDecimal::add);
		var output = InspFactory.eINSTANCE.createOutput();
		output.setKind(declared.getKind());
		output.setKindWord(declared.getKindWord());
		output.setUnit(declared.getUnit());
		output.setUnitWord(declared.getUnitWord());
		int exponent = Quantity.money(declared).flatMap(Quantity::money).map(MoneyUnit::exponent).orElse(0);
		output.setAmount(sum.scaleByPowerOfTen(-exponent).stripTrailingZeros());
		return Optional.of(output);
	}

	/** A value in the currency of a declared amount, or of what a declared number counts; empty if it is something else. */
	private static Optional<BigDecimal> number(String word, Field field, Output declared) {
		var currency = Quantity.money(declared).map(Quantity::dimension);
		var kind = PlaceFields.kind(field);
		var ofTitle = kind == FieldKind.AMOUNT || kind == FieldKind.NUMBER || field.getKind() == FieldKind.UNSPECIFIED
				? FieldWords.unit(field)
				: Optional.<String>empty();
		var money = ofTitle.flatMap(MoneyUnit::of);
		var unit = FieldNumbers.unit(word);
		if (word.startsWith("≈") || FieldNumbers.isRange(word)) {
			return Optional.empty();
		} else if (kind == FieldKind.AMOUNT || money.isPresent()) {
			var own = unit.isEmpty() ? money : MoneyUnit.of(unit);
			return own.filter(of -> currency.isPresent() && of.currency().equals(currency.get()))
					.flatMap(of -> FieldNumbers.number(word).map(number -> number.scaleByPowerOfTen(of.exponent())));
		}
		boolean isOther = declared.getUnitWord() != null && !unit.isEmpty() && !unit.equals(declared.getUnitWord());
		return kind != FieldKind.NUMBER && ofTitle.isEmpty() || currency.isPresent() || isOther
				? Optional.empty()
				: FieldNumbers.number(word);
	}

	/** Returns whether one of the sums is what is declared. */
	static boolean isRight(Stream<Output> sums, Output declared) {
		return sums.anyMatch(sum -> sum.getAmount().compareTo(declared.getAmount()) == 0);
	}
}
