/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.dsl.ide.fixes;

import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.insp.model.Count;
import org.insp.model.CountUnit;
import org.insp.model.InspPackage.Literals;
import org.insp.model.MeasureStatus;
import org.insp.model.Output;
import org.insp.model.RectificationPlan;
import org.insp.model.Totals;
import org.insp.model.check.Phrase;

/** Fixes of declared totals, from what is counted. */
final class TotalsFixes {

	private static final Set<CountUnit> STATUSES = EnumSet.of(CountUnit.DONE, CountUnit.ONGOING, CountUnit.UNFINISHED);

	private TotalsFixes() {
	}

	static Map<String, Fix> all() {
		return Map.of("declared-total-mismatch", TotalsFixes::count, "status-sum-mismatch", TotalsFixes::sum, "totals-without-unit",
				TotalsFixes::unit, "parts-mismatch", TotalsFixes::partial);
	}

	/** Replaces the declared number by the counted one; in a superior's text, declares that not everything is itemised. */
	private static Stream<TextChange> count(FixContext context) {
		return context.element(Totals.class).stream().flatMap(totals -> {
			var feature = (EReference) context.problem().violation().feature();
			var count = (EObject) ((List<?>) totals.eGet(feature)).get(context.problem().violation().index());
			var amountOf = count instanceof Output ? Literals.OUTPUT__AMOUNT : Literals.COUNT__AMOUNT;
			if (TopLevelElements.isFromSuperior(totals)) {
				var syntax = context.syntax(totals);
				return context.appendToList(totals, Literals.TOTALS__COUNTS, syntax.keyword("not itemised"))
						.filter(r -> !totals.isNotItemised())
						.map(r -> r.withTitle("write", syntax.keyword("not itemised"))).stream();
			}
			if (context.arguments().get(1) instanceof List<?> several && several.size() > 1) {
				// which of the numbers that mean the same is wrong, nobody knows
				return Stream.empty();
			}
			return counted(context.arguments())
					.flatMap(amount -> context.replaceValue(count, amountOf, 0, amount.toPlainString()))
					.stream();
		});
	}

	/** Says that a rest is left unsaid, where the parts are less than the whole. */
	private static Stream<TextChange> partial(FixContext context) {
		boolean isMore =
				context.arguments().stream().anyMatch(argument -> argument instanceof Phrase phrase && phrase.key().equals("more"));
		var feature = (EReference) context.problem().violation().feature();
		var ofWhich = context.syntax(context.problem().violation().element()).keyword("of which");
		// what became of things handed over is no part of them
		return isMore || feature.getEContainingClass() == Literals.TRANSFER
				? Stream.empty()
				: context.insertBefore(context.problem().violation().element(), feature, ofWhich + " ")
						.map(change -> change.withTitle("write", ofWhich)).stream();
	}

	private static Optional<BigDecimal> counted(List<Object> arguments) {
		var phrases = arguments.stream().filter(Phrase.class::isInstance).map(Phrase.class::cast);
		var values = phrases.flatMap(phrase -> phrase.arguments().stream())
				.flatMap(value -> value instanceof List<?> several ? several.stream() : Stream.of(value));
		return values.flatMap(value -> value instanceof Output output ? Stream.of(output.getAmount())
				: value instanceof Count count ? Stream.of(count.getAmount())
				: Stream.empty()).findFirst();
	}

	/** Recounts the measures by status if they are listed; else the rest of the total is unfinished, or the total is the sum. */
	private static Stream<TextChange> sum(FixContext context) {
		return context.element(Totals.class).stream().flatMap(totals -> {
			var base = totals.getCounts().stream().filter(c -> !STATUSES.contains(c.getUnit())).reduce((a, b) -> b);
			if (totals.eContainer() instanceof RectificationPlan plan && !totals.isNotItemised() && !totals.getStatuses().isEmpty()
					&& base.filter(
							c -> c.getUnit() == CountUnit.MEASURES && c.getAmount() != null
									&& isEqual(c.getAmount(), plan.getMeasures().size()))
							.isPresent()) {
				return recounted(context, totals, plan).stream();
			}
			var sum = sum(Stream.concat(totals.getCounts().stream().filter(c -> STATUSES.contains(c.getUnit())),
					totals.getStatuses().stream()));
			boolean hasUnfinished = Stream.concat(totals.getCounts().stream(), totals.getStatuses().stream())
					.anyMatch(c -> c.getUnit() == CountUnit.UNFINISHED);
			var rest = base.filter(
					c -> !hasUnfinished && !totals.getStatuses().isEmpty() && c.getAmount() != null && c.getAmount().compareTo(sum) > 0)
					.flatMap(c -> context.appendToList(totals, Literals.TOTALS__STATUSES,
							c.getAmount().subtract(sum).toPlainString() + " " + context.syntax(totals)
									.value(CountUnit.UNFINISHED)));
			return Stream.concat(rest.stream(),
					base.flatMap(c -> context.replaceValue(c, Literals.COUNT__AMOUNT, 0, sum.toPlainString())).stream());
		});
	}

	private static Optional<TextChange> recounted(FixContext context, Totals totals, RectificationPlan plan) {
		var units = totals.getStatuses().stream().map(Count::getUnit).toList();
		var syntax = context.syntax(totals);
		var changed = totals.getStatuses().stream().filter(c -> !isEqual(c.getAmount(), measures(plan, c.getUnit())))
				.flatMap(c -> context.replaceValue(c, Literals.COUNT__AMOUNT, 0, String.valueOf(measures(plan, c.getUnit()))).stream())
				.reduce(TextChange::and);
		var missing = STATUSES.stream().filter(unit -> !units.contains(unit) && measures(plan, unit) > 0)
				.map(unit -> measures(plan, unit) + " " + syntax.value(unit)).toList();
		var added = missing.isEmpty()
				? Optional.<TextChange>empty()
				: context.appendToList(totals, Literals.TOTALS__STATUSES, syntax.list(missing));
		return added.map(a -> changed.map(a::and).orElse(a)).or(() -> changed);
	}

	private static int measures(RectificationPlan plan, CountUnit status) {
		var statuses = switch (status) {
			case DONE -> EnumSet.of(MeasureStatus.VERIFIED, MeasureStatus.CLOSED);
			case ONGOING -> EnumSet.of(MeasureStatus.ONGOING, MeasureStatus.SUBMITTED);
			default -> EnumSet.of(MeasureStatus.PLANNED, MeasureStatus.DROPPED);
		};
		return (int) plan.getMeasures().stream().filter(m -> statuses.contains(m.getStatus())).count();
	}

	private static BigDecimal sum(Stream<Count> counts) {
		return counts.map(Count::getAmount).reduce(BigDecimal.ZERO, BigDecimal::add);
	}

	private static boolean isEqual(BigDecimal amount, int number) {
		return amount.compareTo(BigDecimal.valueOf(number)) == 0;
	}

	/** Adds the unit of the numbers: measures of a plan, findings of a self-report. */
	private static Stream<TextChange> unit(FixContext context) {
		return context.element(Totals.class).filter(totals -> !TopLevelElements.isFromSuperior(totals)).stream().flatMap(totals -> {
			var syntax = context.syntax(totals);
			var unit = syntax.value(totals.eContainer() instanceof RectificationPlan ? CountUnit.MEASURES : CountUnit.FINDINGS);
			var open = totals.getCounts().stream().filter(c -> c.getUnit() == CountUnit.ITEMS || c.getUnit() == CountUnit.UNSPECIFIED)
					.findFirst();
			if (open.isPresent()) {
				return (open.get().getUnit() == CountUnit.ITEMS
						? context.replaceValue(open.get(), Literals.COUNT__UNIT, 0, unit)
						: context.insertAfter(open.get(), unit, Literals.COUNT__AMOUNT, Literals.COUNT__TEXT)).stream();
			}
			var sum = sum(totals.getCounts().stream().filter(c -> c.getAmount() != null));
			return context.insertBefore(totals, Literals.TOTALS__COUNTS, sum.toPlainString() + " " + unit + ": ").stream();
		});
	}
}
