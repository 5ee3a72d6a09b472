/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.model.rules.totals;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.insp.model.Count;
import org.insp.model.CountUnit;
import org.insp.model.FindingSet;
import org.insp.model.InspPackage.Literals;
import org.insp.model.Measure;
import org.insp.model.Output;
import org.insp.model.RectificationPlan;
import org.insp.model.Severity;
import org.insp.model.Totals;
import org.insp.model.TotalsHolder;
import org.insp.model.check.Phrase;
import org.insp.model.check.Rule;
import org.insp.model.check.RuleContext;
import org.insp.model.measures.CountedThings;
import org.insp.model.measures.OutputTotals;

/** A document declares another number than is listed, or than it declares elsewhere. */
final class DeclaredTotalMismatch extends Rule<Totals> {

	DeclaredTotalMismatch() {
		super("declared-total-mismatch", Severity.ERROR, Totals.class);
	}

	@Override
	protected void check(Totals totals, RuleContext context) {
		var tally = Tally.of(context);
		boolean matches = true;
		for (int i = 0; i < totals.getCounts().size(); i++) {
			var count = totals.getCounts().get(i);
			if (Tally.isExact(count) && tally.hasUnit(count)) {
				var other = otherwise(totals, count, tally, context);
				if (other.isPresent()) {
					context.reportAt(totals, Literals.TOTALS__COUNTS, i, totals.eContainer(), count, other.get(), remedy(totals));
					matches = false;
				}
			}
		}
		matches &= checkThings(totals, tally, context);
		checkOutputs(totals, context);
		checkFields(totals, tally, context);
		// numbers by status of a total that is wrong in itself are not worth a second message
		if (matches && totals.eContainer() instanceof RectificationPlan plan && !totals.isNotItemised()
				&& tally.base(totals).isPresent()) {
			checkStatuses(totals, tally.unit(tally.base(totals).get()), plan, context);
		}
	}

	/**
	 * Numbers with what they count before them: 隐患 12 处. Returns whether they are right. What a plan says of things that are not itemised
	 * was found in the course of the work, and need not be what it answers.
	 */
	private static boolean checkThings(Totals totals, Tally tally, RuleContext context) {
		if (totals.isNotItemised() && totals.eContainer() instanceof RectificationPlan) {
			return true;
		}
		boolean matches = true;
		for (int i = 0; i < totals.getOutputs().size(); i++) {
			var declared = CountedThings.count(totals.getOutputs().get(i)).filter(Tally::isExact);
			var other = declared.flatMap(count -> otherwise(totals, count, tally, context));
			if (other.isPresent()) {
				context.reportAt(totals, Literals.TOTALS__OUTPUTS, i, totals.eContainer(), declared.get(), other.get(), remedy(totals));
				matches = false;
			}
		}
		return matches;
	}

	/** Numbers by the fields of the place, against the elements that have them. */
	private static void checkFields(Totals totals, Tally tally, RuleContext context) {
		if (totals.isNotItemised() || totals.eContainer() instanceof FindingSet set && !Tally.isItemised(set)) {
			return;
		}
		var counts = new FieldCounts(totals, context);
		for (int i = 0; i < totals.getOutputs().size(); i++) {
			var output = totals.getOutputs().get(i);
			int at = i;
			counts.contradiction(output).ifPresent(phrase -> context.reportAt(totals, Literals.TOTALS__OUTPUTS, at, totals.eContainer(),
					output, phrase, remedy(totals)));
		}
		for (int i = 0; i < totals.getStatuses().size(); i++) {
			check(totals, Literals.TOTALS__STATUSES, i, totals.getStatuses().get(i), counts, tally, context);
		}
		for (int i = 0; i < totals.getCounts().size(); i++) {
			check(totals, Literals.TOTALS__COUNTS, i, totals.getCounts().get(i), counts, tally, context);
			var parts = totals.getCounts().get(i).getParts();
			for (int j = 0; j < parts.size(); j++) {
				check(totals.getCounts().get(i), Literals.DIVISIBLE__PARTS, j, parts.get(j), counts, tally, context);
			}
		}
	}

	private static void check(EObject place, EReference feature, int index, Count part, FieldCounts counts, Tally tally,
			RuleContext context) {
		if (!tally.isStatus(part)) {
			var totals = place instanceof Totals own ? own : (Totals) place.eContainer();
			counts.contradiction(part).ifPresent(
					phrase -> context.reportAt(place, feature, index, totals.eContainer(), part, phrase, remedy(totals)));
		}
	}

	/** What has come of the measures in all, or what their fields add up to, as it is declared, against what they say one by one. */
	private static void checkOutputs(Totals totals, RuleContext context) {
		if (totals.isNotItemised() || totals.getOutputs().isEmpty()) {
			return;
		}
		var listed = new OutputTotals(measures(totals.eContainer(), context), context.settings().placeWords());
		var fields = new FieldSums(totals, context);
		var all = Tally.siblings(totals).stream().flatMap(each -> each.getOutputs().stream()).toList();
		for (int i = 0; i < totals.getOutputs().size(); i++) {
			var declared = totals.getOutputs().get(i);
			if (DeclaredRates.isRate(declared) && totals.eContainer() instanceof RectificationPlan plan) {
				int at = i;
				DeclaredRates.contradiction(declared, plan, context).ifPresent(
						phrase -> context.reportAt(totals, Literals.TOTALS__OUTPUTS, at, plan, declared, phrase, remedy(totals)));
			}
			var sums = listed.sums(declared, all);
			var fieldSums = fields.of(declared);
			boolean isRight = sums.stream().anyMatch(sum -> listed.isEqual(sum, declared))
					|| FieldSums.isRight(fieldSums.stream(), declared);
			if (!isRight && !(sums.isEmpty() && fieldSums.isEmpty())) {
				context.reportAt(totals, Literals.TOTALS__OUTPUTS, i, totals.eContainer(), declared,
						otherwise(sums, fieldSums), remedy(totals));
			}
		}
	}

	/** What the results and the fields add up to; where both say something, a reader needs both. */
	private static Phrase otherwise(List<Output> sums, List<Output> fieldSums) {
		return sums.isEmpty()
				? phrase("fields", fieldSums.get(0))
				: fieldSums.isEmpty() || fieldSums.get(0).getAmount().compareTo(sums.get(0).getAmount()) == 0
						? phrase("outputs", sums.get(0))
				: phrase("both", sums.get(0), fieldSums.get(0));
	}

	/** The measures of a plan, or the one measure; for findings, of the plans that answer these alone. */
	private static Stream<Measure> measures(EObject owner, RuleContext context) {
		return owner instanceof RectificationPlan plan
				? plan.getMeasures().stream()
				: owner instanceof Measure measure ? Stream.of(measure)
				: context.referrers(owner, Literals.RECTIFICATION_PLAN__SETS, RectificationPlan.class)
						.filter(plan -> plan.getSets().size() == 1).flatMap(plan -> plan.getMeasures().stream());
	}

	private static void checkStatuses(Totals totals, CountUnit base, RectificationPlan plan, RuleContext context) {
		var tally = Tally.of(context);
		var steps = Tally.isBreakdown(base) ? Tally.steps(plan, base) : Optional.<Count>empty();
		// tasks may be the measures
		boolean ofSteps = steps.isPresent() && tally.base(totals)
				.filter(count -> CountLevels.isTasks(count, base) && differs(count, steps.get())).isEmpty();
		if (base != CountUnit.MEASURES && !ofSteps) {
			return;
		}
		var statuses = ofSteps ? Tally.stepStatuses(plan, context) : tally.measureStatuses(plan);
		boolean withOngoing = tally.statuses(totals).stream().anyMatch(count -> tally.unit(count) == CountUnit.ONGOING);
		// several words of the place may mean the same: 16 finished and 2 nearly finished are 18 done
		var byMeaning = totals.getStatuses().stream()
				.filter(declared -> Tally.isExact(declared) && tally.isStatus(declared) && declared.getText() == null)
				.collect(Collectors.groupingBy(tally::unit, LinkedHashMap::new, Collectors.toList()));
		byMeaning.forEach((unit, declared) -> {
			var listed = Tally.count(statuses, unit, withOngoing).orElseThrow();
			if (!Tally.isEqual(listed.getAmount(), Tally.sum(declared))) {
				context.reportAt(totals, Literals.TOTALS__STATUSES, totals.getStatuses().indexOf(declared.get(0)), plan, declared,
						phrase("listed", listed), remedy(totals));
			}
		});
	}

	/** The source that contradicts a count, in words. */
	private static Optional<Phrase> otherwise(Totals totals, Count count, Tally tally, RuleContext context) {
		return contradiction(totals, count, tally, context)
				.or(() -> earlier(totals, count, tally).filter(c -> differs(c, count)).map(c -> phrase("earlier", c)));
	}

	private static Optional<Phrase> contradiction(Totals totals, Count count, Tally tally, RuleContext context) {
		var unit = tally.unit(count);
		if (totals.eContainer() instanceof FindingSet set) {
			var listed = Tally.isItemised(set) ? tally.listed(set, count, declared(totals)) : List.<Count>of();
			return Optional.of(listed).filter(all -> !all.isEmpty() && all.stream().allMatch(c -> differs(c, count)))
					.map(all -> phrase("listed", all));
		}
		if (!(totals.eContainer() instanceof RectificationPlan plan)) {
			return Optional.of((TotalsHolder) totals.eContainer()).filter(holder -> !totals.isNotItemised())
					.flatMap(holder -> Tally.listedBelow(holder, unit).or(() -> TeamCounts.listed(holder, unit, context)))
					.filter(c -> differs(c, count)).map(c -> phrase("listed", c));
		}
		if (unit == CountUnit.MEASURES) {
			return Optional.of(plan).filter(p -> !totals.isNotItemised()).flatMap(p -> Tally.count(p.getMeasures().size(), unit))
					.filter(c -> differs(c, count)).map(c -> phrase("listed", c));
		}
		if (Tally.isBreakdown(unit) && !CountLevels.isTasks(count, unit)) {
			// steps or actions: a document may count both, and lists one of them
			var listed = Optional.of(plan).filter(p -> !totals.isNotItemised()).flatMap(p -> Tally.steps(p, unit));
			return listed.filter(c -> Tally.siblings(totals).stream().flatMap(t -> t.getCounts().stream())
					.filter(each -> Tally.isBreakdown(tally.unit(each)) && Tally.isExact(each)).allMatch(each -> differs(c, each)))
					.map(c -> phrase("listed", c));
		}
		var listed = tally.inPlan(plan, count, declared(totals));
		boolean isTasks = CountLevels.isTasks(count, unit);
		return Optional.of(listed).filter(all -> !all.isEmpty() && all.stream().allMatch(c -> differs(c, count)))
				// what is not itemised was found in the course of the work, and need not be what the plan answers
				.filter(all -> !totals.isNotItemised())
				.map(all -> isTasks ? phrase("listed", all) : phrase("sets", all, plan.getSets()));
	}

	/** All numbers of items that the document declares. */
	private static List<Count> declared(Totals totals) {
		return Tally.siblings(totals).stream().flatMap(each -> each.getCounts().stream()).toList();
	}

	/** The count that the same document declared before; where the items are listed, they have been compared already. */
	private static Optional<Count> earlier(Totals totals, Count count, Tally tally) {
		EObject owner = totals.eContainer();
		if (owner instanceof FindingSet set && Tally.isItemised(set) && Tally.listed(set, tally.unit(count)).isPresent()) {
			return Optional.empty();
		}
		return Tally.siblings(totals).stream().flatMap(t -> t.getCounts().stream()).takeWhile(c -> c != count)
				.filter(c -> Tally.isExact(c) && Tally.isSame(tally.unit(c), tally.unit(count)) && CountLevels.isSame(c, count))
				.findFirst();
	}

	/** What else may be done than to correct the figure. */
	private static Phrase remedy(Totals totals) {
		return phrase(totals.isNotItemised() ? "said" : "open");
	}

	private static boolean differs(Count one, Count other) {
		return !Tally.isEqual(one.getAmount(), other.getAmount());
	}

	private static Phrase phrase(String what, Object... arguments) {
		return Phrase.of(what, arguments);
	}
}
