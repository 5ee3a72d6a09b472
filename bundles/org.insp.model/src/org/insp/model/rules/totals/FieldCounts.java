/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.model.rules.totals;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.insp.model.Count;
import org.insp.model.Field;
import org.insp.model.FieldHolder;
import org.insp.model.InspFactory;
import org.insp.model.Output;
import org.insp.model.Quantity;
import org.insp.model.Totals;
import org.insp.model.check.Phrase;
import org.insp.model.check.RuleContext;
import org.insp.model.fields.FieldWords;
import org.insp.model.fields.PlaceFields;
import org.insp.model.findings.CountedElements;

/** Numbers that a document declares by a field of the place (7 recommendations: 4 agreed), against the elements that say so. */
final class FieldCounts {

	private static final String CLASSIFIERS = "[个项条处件类起名户家份](?=.)";

	private final Totals totals;
	private final RuleContext context;

	FieldCounts(Totals totals, RuleContext context) {
		this.totals = totals;
		this.context = context;
	}

	/**
	 * Returns what contradicts a number by a choice, if it is one: that another number of elements has this choice. Elements that do not
	 * say so may have it.
	 */
	Optional<Phrase> contradiction(Count part) {
		if (!Tally.isExact(part)) {
			return Optional.empty();
		}
		var otherwise = new ArrayList<Phrase>();
		for (var group : CountedElements.groups(totals)) {
			for (var field : context.fields().of(group.get(0).eClass())) {
				var choice = words(part).flatMap(word -> FieldWords.choice(field, word).stream()).findFirst();
				if (choice.isPresent() && group.stream().anyMatch(element -> PlaceFields.value(element, field).isPresent())) {
					var phrase = contradiction(part, group, field, choice.get());
					if (phrase.isEmpty()) {
						return Optional.empty();
					}
					otherwise.add(phrase.get());
				}
			}
		}
		return otherwise.stream().findFirst();
	}

	/** Returns what contradicts a number that has its choice before it: 重大隐患 2 处. */
	Optional<Phrase> contradiction(Output total) {
		if (total.getKindWord() == null || total.getAmount() == null || total.isPercent() || Quantity.money(total).isPresent()) {
			return Optional.empty();
		}
		var part = InspFactory.eINSTANCE.createCount();
		part.setText(total.getKindWord());
		part.setAmount(total.getAmount());
		part.setApproximate(total.isApproximate());
		return contradiction(part);
	}

	private static Optional<Phrase> contradiction(Count part, List<? extends FieldHolder> group, Field field, String choice) {
		var values = group.stream().map(element -> PlaceFields.value(element, field)).toList();
		long unsaid = values.stream().filter(Optional::isEmpty).count();
		long listed = values.stream().flatMap(Optional::stream)
				.filter(value -> value.getValues().stream().anyMatch(word -> FieldWords.isSame(word, choice))).count();
		long declared = part.getAmount().longValue();
		return declared < listed || declared > listed + unsaid
				? Optional.of(Phrase.of("choice", PlaceFields.heading(field), choice, listed))
				: Optional.empty();
	}

	/** What a part may be called: 重大隐患 2 处, 2 处重大隐患, 2 partially agreed. */
	private static Stream<String> words(Count part) {
		var text = Optional.ofNullable(part.getText());
		var unit = Optional.ofNullable(part.getUnitWord());
		return Stream.of(unit.flatMap(word -> text.map(behind -> word + ' ' + behind)), text, unit,
				unit.map(word -> word.replaceFirst("^" + CLASSIFIERS, ""))).flatMap(Optional::stream);
	}
}
