/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.model.rules.totals;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.insp.model.Count;
import org.insp.model.CountUnit;
import org.insp.model.FindingSet;
import org.insp.model.InspPackage.Literals;
import org.insp.model.Measure;
import org.insp.model.RectificationPlan;
import org.insp.model.Severity;
import org.insp.model.Totals;
import org.insp.model.TotalsHolder;
import org.insp.model.check.Phrase;
import org.insp.model.check.Rule;
import org.insp.model.check.RuleContext;
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
				var other = otherwise(totals, count, tally);
				if (other.isPresent()) {
					context.reportAt(totals, Literals.TOTALS__COUNTS, i, totals.eContainer(), count, other.get(), remedy(totals));
					matches = false;
				}
			}
		}
		checkOutputs(totals, context);
		// numbers by status of a total that is wrong in itself are not worth a second message
		if (matches && totals.eContainer() instanceof RectificationPlan plan && !totals.isNotItemised()
				&& tally.base(totals).isPresent()) {
			checkStatuses(totals, tally.unit(tally.base(totals).get()), plan, context);
		}
	}

	/** What has come of the measures in all, as it is declared, against what they declare one by one. */
	private static void checkOutputs(Totals totals, RuleContext context) {
		if (totals.isNotItemised() || totals.getOutputs().isEmpty()) {
			return;
		}
		var listed = new OutputTotals(measures(totals.eContainer(), context), context.settings().placeWords());
		var all = Tally.siblings(totals).stream().flatMap(each -> each.getOutputs().stream()).toList();
		for (int i = 0; i < totals.getOutputs().size(); i++) {
			var declared = totals.getOutputs().get(i);
			if (DeclaredRates.isRate(declared) && totals.eContainer() instanceof RectificationPlan plan) {
				int at = i;
				DeclaredRates.contradiction(declared, plan, context).ifPresent(
						phrase -> context.reportAt(totals, Literals.TOTALS__OUTPUTS, at, plan, declared, phrase, remedy(totals)));
			}
			var sums = listed.sums(declared, all);
			if (!sums.isEmpty() && sums.stream().noneMatch(sum -> listed.isEqual(sum, declared))) {
				context.reportAt(totals, Literals.TOTALS__OUTPUTS, i, totals.eContainer(), declared, phrase("outputs", sums.get(0)),
						remedy(totals));
			}
		}
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
		boolean ofSteps = Tally.isBreakdown(base) && Tally.steps(plan, base).isPresent();
		if (base != CountUnit.MEASURES && !ofSteps) {
			return;
		}
		var tally = Tally.of(context);
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
	private static Optional<Phrase> otherwise(Totals totals, Count count, Tally tally) {
		return contradiction(totals, count, tally)
				.or(() -> earlier(totals, count, tally).filter(c -> differs(c, count)).map(c -> phrase("earlier", c)));
	}

	private static Optional<Phrase> contradiction(Totals totals, Count count, Tally tally) {
		var unit = tally.unit(count);
		if (totals.eContainer() instanceof FindingSet set) {
			var listed = Tally.isItemised(set) ? listed(set, unit) : List.<Count>of();
			return Optional.of(listed).filter(all -> !all.isEmpty() && all.stream().allMatch(c -> differs(c, count)))
					.map(all -> phrase("listed", all));
		}
		if (!(totals.eContainer() instanceof RectificationPlan plan)) {
			return Optional.of((TotalsHolder) totals.eContainer()).filter(holder -> !totals.isNotItemised())
					.flatMap(holder -> Tally.listedBelow(holder, unit)).filter(c -> differs(c, count)).map(c -> phrase("listed", c));
		}
		if (unit == CountUnit.MEASURES) {
			return Optional.of(plan).filter(p -> !totals.isNotItemised()).flatMap(p -> Tally.count(p.getMeasures().size(), unit))
					.filter(c -> differs(c, count)).map(c -> phrase("listed", c));
		}
		if (Tally.isBreakdown(unit)) {
			// steps or actions: a document may count both, and lists one of them
			var listed = Optional.of(plan).filter(p -> !totals.isNotItemised()).flatMap(p -> Tally.steps(p, unit));
			return listed.filter(c -> Tally.siblings(totals).stream().flatMap(t -> t.getCounts().stream())
					.filter(each -> Tally.isBreakdown(tally.unit(each)) && Tally.isExact(each)).allMatch(each -> differs(c, each)))
					.map(c -> phrase("listed", c));
		}
		return tally.inSets(plan, unit).filter(c -> differs(c, count)).map(c -> phrase("sets", c, plan.getSets()));
	}

	/** The counts of the items that are listed; what a document calls areas may be its aspects. */
	private static List<Count> listed(FindingSet set, CountUnit unit) {
		return Stream.of(unit, unit == CountUnit.AREAS ? CountUnit.ASPECTS : unit).distinct().flatMap(u -> Tally.listed(set, u).stream())
				.toList();
	}

	/** The count that the same document declared before; where the items are listed, they have been compared already. */
	private static Optional<Count> earlier(Totals totals, Count count, Tally tally) {
		EObject owner = totals.eContainer();
		if (owner instanceof FindingSet set && Tally.isItemised(set) && Tally.listed(set, tally.unit(count)).isPresent()) {
			return Optional.empty();
		}
		return Tally.siblings(totals).stream().flatMap(t -> t.getCounts().stream()).takeWhile(c -> c != count)
				.filter(c -> Tally.isExact(c) && Tally.isSame(tally.unit(c), tally.unit(count))).findFirst();
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
