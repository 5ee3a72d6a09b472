/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.model.rules.totals;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.insp.model.Count;
import org.insp.model.CountUnit;
import org.insp.model.CrossReferences;
import org.insp.model.FindingSet;
import org.insp.model.InspPackage.Literals;
import org.insp.model.RectificationPlan;
import org.insp.model.Severity;
import org.insp.model.Totals;
import org.insp.model.check.Phrase;
import org.insp.model.check.Rule;
import org.insp.model.check.RuleContext;

/** The numbers by status do not add up to the total of their unit, or, where no unit is stated, to any total that is declared. */
final class StatusSumMismatch extends Rule<Totals> {

	StatusSumMismatch() {
		super("status-sum-mismatch", Severity.ERROR, Totals.class);
	}

	@Override
	protected void check(Totals totals, RuleContext context) {
		var tally = Tally.of(context);
		var statuses = tally.statuses(totals);
		if (!statuses.isEmpty() && statuses.stream().allMatch(Tally::isExact)) {
			var sum = statuses.stream().map(Count::getAmount).reduce(BigDecimal.ZERO, BigDecimal::add);
			wrong(totals, sum, tally).ifPresent(phrase -> {
				var place = totals.getStatuses().isEmpty() ? Literals.TOTALS__COUNTS : Literals.TOTALS__STATUSES;
				context.report(totals, place, totals.eContainer(), statuses, sum, phrase);
			});
		}
	}

	private static Optional<Phrase> wrong(Totals totals, BigDecimal sum, Tally tally) {
		if (totals.getCounts().stream().anyMatch(c -> !tally.isStatus(c) && (!Tally.isExact(c) || Tally.isEqual(c.getAmount(), sum)))) {
			// the sum is a total of its own sentence, whatever its unit, or may be one
			return Optional.empty();
		} else if (!totals.getOutputs().isEmpty() && (totals.getCounts().isEmpty()
				|| totals.getOutputs().stream().anyMatch(o -> o.getAmount() != null && Tally.isEqual(o.getAmount(), sum)))) {
			// the parts of an output, which another rule adds up
			return Optional.empty();
		}
		// a total in "items" stands for one of the totals with a unit
		var own = tally.base(totals).or(() -> totals.getCounts().stream().filter(c -> tally.unit(c) == CountUnit.ITEMS).findFirst());
		if (own.isPresent()) {
			// "of which" leaves a rest unsaid
			return own.filter(c -> !totals.isPartial() || c.getAmount().compareTo(sum) < 0).map(c -> phrase("total", c));
		} else if (totals.isPartial()) {
			return Optional.empty();
		}
		var all = known(totals, tally).collect(Collectors.collectingAndThen(
				Collectors.toMap(c -> tally.unit(c) + " " + c.getAmount(), c -> c, (first, same) -> first, LinkedHashMap::new),
				byText -> List.copyOf(byText.values())));
		return all.isEmpty() || all.stream().anyMatch(c -> Tally.isEqual(c.getAmount(), sum))
				? Optional.empty()
				: Optional.of(phrase("none", all));
	}

	private static Phrase phrase(String what, Object argument) {
		return Phrase.of(what, argument);
	}

	/** The totals that a number without unit may mean: all that the document and what it answers declare, and the measures it lists. */
	private static Stream<Count> known(Totals totals, Tally tally) {
		var declared = Stream.concat(Tally.siblings(totals).stream(), totals.eContainer() instanceof RectificationPlan plan
				? CrossReferences.resolved(plan.getSets()).map(FindingSet::getDeclared).flatMap(List::stream)
				: Stream.empty());
		var listed = totals.eContainer() instanceof RectificationPlan plan && !plan.getMeasures().isEmpty()
				? Tally.count(plan.getMeasures().size(), CountUnit.MEASURES).stream()
				: Stream.<Count>empty();
		return Stream.concat(declared.flatMap(t -> t.getCounts().stream()).filter(c -> Tally.isExact(c) && tally.hasUnit(c)), listed);
	}
}
