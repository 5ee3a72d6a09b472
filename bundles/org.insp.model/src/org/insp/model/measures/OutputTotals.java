/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.model.measures;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.insp.model.InspFactory;
import org.insp.model.Measure;
import org.insp.model.Output;
import org.insp.model.OutputKind;
import org.insp.model.OutputUnit;
import org.insp.model.Quantity;
import org.insp.model.fields.FieldNumbers;
import org.insp.model.policy.PlaceWords;

/** What has come of some measures in all: their outputs of each word and unit added up, exactly and in the unit that most of them have. */
public final class OutputTotals {

	/** The ways of handling persons; being held to account means any of them. */
	private static final Set<String> HANDLING = Stream.of(OutputKind.ACCOUNTABILITY, OutputKind.PARTY_DISCIPLINE,
			OutputKind.ADMINISTRATIVE_SANCTION, OutputKind.ORGANIZATIONAL_MEASURE, OutputKind.ADMONITION, OutputKind.CRITICISM,
			OutputKind.REMINDER, OutputKind.REFERRAL).map(OutputKind::getLiteral).collect(Collectors.toUnmodifiableSet());

	private final List<Output> outputs;
	private final PlaceWords words;

	/**
	 * @param measures the measures
	 * @param words the words of the place
	 */
	public OutputTotals(Stream<Measure> measures, PlaceWords words) {
		this.outputs = measures.flatMap(measure -> Stream.concat(measure.getOutputs().stream(),
				measure.getSteps().stream().flatMap(step -> step.getOutputs().stream()))).toList();
		this.words = words;
	}

	/**
	 * The sums, one for each word of an output and unit that occurs, in this order: what two words of a place say is never one
	 * number. What parts of them say is not done yet stands as parts of the sum.
	 */
	public List<Output> all() {
		var groups = new LinkedHashMap<String, List<Output>>();
		outputs.forEach(output -> quantity(output).ifPresent(quantity -> groups
				.computeIfAbsent(kindName(output) + ' ' + quantity.dimension(), key -> new ArrayList<>()).add(output)));
		return groups.values().stream().map(group -> {
			var first = group.get(0);
			var sum = Quantity.sum(group.stream().flatMap(output -> quantity(output).stream()).toList()).orElseThrow();
			var total = output(first, sum);
			total.getParts().addAll(OutstandingParts.of(group));
			total.setPartial(!total.getParts().isEmpty());
			return total;
		}).toList();
	}

	/**
	 * The sums, but what a document declares in the place of those that mean the same: it lists only a part of that. What else it declares
	 * stands last.
	 *
	 * @param declared the totals that the document declares and does not list item by item
	 */
	public List<Output> all(List<Output> declared) {
		var rest = new LinkedHashSet<>(declared);
		var all = new ArrayList<Output>();
		all().forEach(sum -> {
			var same = declared.stream().filter(total -> isSame(total, sum, declared)).toList();
			if (same.isEmpty()) {
				all.add(sum);
			} else {
				same.stream().filter(rest::remove).forEach(all::add);
			}
		});
		all.addAll(rest);
		return all;
	}

	private boolean isSame(Output declared, Output sum, List<Output> all) {
		var dimension = quantity(sum).map(Quantity::dimension).orElse("");
		return hasDimension(declared, dimension) && words.kindName(declared).equals(words.kindName(sum))
				&& (Objects.equals(declared.getKindWord(), sum.getKindWord())
						|| words.kindName(declared).isPresent() && !isOnlyWord(declared, all, dimension));
	}

	/** Returns whether a word means only what is written so, since the document declares totals of its kind by other words too. */
	private boolean isOnlyWord(Output declared, List<Output> all, String dimension) {
		return declared.getKindWord() != null && all.stream().anyMatch(other -> words.kindName(other).equals(words.kindName(declared))
				&& hasDimension(other, dimension) && !declared.getKindWord().equals(other.getKindWord()));
	}

	/**
	 * The sums that a declared total may speak of, in its unit; none where nothing is listed, or where one of the outputs is not exact. A
	 * word means its kind, or what is written by the same word (批评教育 beside 责令检查, 问责 beside 约谈). A word of the place of whose
	 * kind the document declares totals by other words too means only what is written so.
	 *
	 * @param declared the declared total
	 * @param all the totals that the document declares
	 */
	public List<Output> sums(Output declared, List<Output> all) {
		var total = quantity(declared);
		var kind = words.kindName(declared);
		if (total.isEmpty() || total.get().approximate() || kind.isEmpty()) {
			return List.of();
		}
		var kinds = kind.get().equals(OutputKind.ACCOUNTABILITY.getLiteral()) ? HANDLING : Set.of(kind.get());
		if (outputs.stream().anyMatch(output -> isOf(kinds, output) && isRange(output))) {
			return List.of();
		}
		var dimension = total.get().dimension();
		var ofKind = outputs.stream().filter(output -> isOf(kinds, output) && hasDimension(output, dimension)).toList();
		var sameWord = ofKind.stream().filter(output -> words.kindName(output).equals(kind)
				&& Objects.equals(output.getKindWord(), declared.getKindWord())).toList();
		return (isOnlyWord(declared, all, dimension) ? Stream.of(sameWord) : Stream.of(ofKind, sameWord))
				.flatMap(group -> sum(group, declared).stream()).toList();
	}

	private boolean isOf(Set<String> kinds, Output output) {
		return words.kindName(output).filter(kinds::contains).isPresent();
	}

	/** Returns whether an output says from which amount to which it is. */
	private static boolean isRange(Output output) {
		return output.getAmount() == null && output.getFurtherTexts().stream().anyMatch(FieldNumbers::isRange);
	}

	private Optional<Output> sum(List<Output> group, Output declared) {
		var quantities = group.stream().flatMap(output -> quantity(output).stream()).toList();
		return quantities.stream().anyMatch(Quantity::approximate)
				? Optional.empty()
				: Quantity.sum(quantities).map(sum -> output(declared, sum.in(quantity(declared).orElseThrow())));
	}

	private boolean hasDimension(Output output, String dimension) {
		return quantity(output).filter(quantity -> quantity.dimension().equals(dimension)).isPresent();
	}

	/** Returns whether two outputs are the same amount, in whatever unit they are written. */
	public boolean isEqual(Output one, Output other) {
		return quantity(one).filter(quantity -> quantity(other).filter(quantity::isEqual).isPresent()).isPresent();
	}

	/** A number without unit counts items. */
	private Optional<Quantity> quantity(Output output) {
		var unit = words.unit(output);
		var known = unit == OutputUnit.UNSPECIFIED && output.getUnitWord() == null ? OutputUnit.ITEMS : unit;
		return Quantity.of(output, known);
	}

	private static String kindName(Output output) {
		return output.getKindWord() == null ? output.getKind().getLiteral() : '"' + output.getKindWord();
	}

	private static Output output(Output like, Quantity sum) {
		var output = InspFactory.eINSTANCE.createOutput();
		output.setKind(like.getKind());
		output.setKindWord(like.getKindWord());
		output.setAmount(sum.amount());
		output.setApproximate(sum.approximate());
		output.setUnit(sum.unit());
		output.setUnitWord(sum.word());
		return output;
	}
}
