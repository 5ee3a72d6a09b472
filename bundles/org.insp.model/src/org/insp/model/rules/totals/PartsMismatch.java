/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.model.rules.totals;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.insp.model.Count;
import org.insp.model.Divisible;
import org.insp.model.InspPackage.Literals;
import org.insp.model.Output;
import org.insp.model.Quantity;
import org.insp.model.Severity;
import org.insp.model.Totals;
import org.insp.model.Transfer;
import org.insp.model.check.Phrase;
import org.insp.model.check.Rule;
import org.insp.model.check.RuleContext;

/** The parts of an amount or a number are more than the whole, or do not make it though nothing says that a rest is left unsaid. */
final class PartsMismatch extends Rule<EObject> {

	PartsMismatch() {
		super("parts-mismatch", Severity.ERROR, EObject.class);
	}

	@Override
	protected void check(EObject element, RuleContext context) {
		if (element instanceof Divisible whole) {
			check(whole, Literals.DIVISIBLE__PARTS, whole, whole.getParts(), whole.isPartial(), context);
		} else if (element instanceof Transfer transfer) {
			transfer.getCounts().stream().filter(Tally::isExact).forEach(whole -> TransferResults.contradictions(transfer, whole)
					.forEach(parts -> report(transfer, Literals.TRANSFER__RESULTS, whole, parts, false, context)));
		} else if (element instanceof Totals totals) {
			// numbers by status have a rule of their own where the sentence declares how many items there are
			boolean isOfOutputs = totals.getCounts().isEmpty();
			var amounts = totals.getStatuses().stream().filter(part -> Quantity.money(part).isPresent()).toList();
			var parts = amounts.isEmpty() && isOfOutputs ? totals.getStatuses() : amounts;
			totals.getOutputs().stream().filter(output -> Quantity.money(output).isPresent() || isOfOutputs && amounts.isEmpty())
					.reduce((first, last) -> last)
					.ifPresent(whole -> check(totals, Literals.TOTALS__STATUSES, whole, parts, totals.isPartial(), context));
		}
	}

	private static void check(EObject place, EReference feature, EObject whole, List<Count> parts, boolean isPartial, RuleContext context) {
		var tally = Tally.of(context);
		if (parts.isEmpty() || parts.stream().anyMatch(part -> !Tally.isExact(part) || !isLike(whole, part, tally))) {
			return;
		}
		report(place, feature, whole, parts, isPartial, context);
	}

	private static void report(EObject place, EReference feature, EObject whole, List<Count> parts, boolean isPartial,
			RuleContext context) {
		amount(whole).ifPresent(total -> {
			var sum = parts.stream().map(PartsMismatch::amount).flatMap(Optional::stream).reduce(BigDecimal.ZERO, BigDecimal::add);
			int difference = sum.compareTo(total);
			if (difference > 0 || difference < 0 && !isPartial) {
				context.report(place, feature, whole, parts, Phrase.of(difference > 0 ? "more" : "less"),
						Phrase.of(difference > 0 || place instanceof Transfer ? "none" : "rest"));
			}
		});
	}

	/** The number in the smallest unit: of money in the currency itself. */
	private static Optional<BigDecimal> amount(EObject number) {
		return number instanceof Count count && Tally.isExact(count)
				? Optional.of(Quantity.money(count).map(Quantity::baseAmount).orElse(count.getAmount()))
				: number instanceof Output output && !output.isApproximate() && !output.isPercent() && output.getAmount() != null
						? Optional.of(Quantity.money(output).map(Quantity::baseAmount).orElse(output.getAmount()))
				: Optional.empty();
	}

	/** Returns whether a part counts what the whole counts: money of one currency, or things by the same word (12 家, 7 家已关停). */
	private static boolean isLike(EObject whole, Count part, Tally tally) {
		var total = whole instanceof Count count ? Quantity.money(count) : Quantity.money((Output) whole);
		var amount = Quantity.money(part);
		if (total.isPresent() || amount.isPresent()) {
			return total.isPresent() && amount.isPresent() && total.get().dimension().equals(amount.get().dimension());
		}
		var word = Tally.unitText(part);
		return word.isEmpty() || tally.isStatus(part) || Tally.unitText(whole).isEmpty()
				|| word.charAt(0) == Tally.unitText(whole).charAt(0);
	}
}
