/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.model.rules.totals;

import java.util.stream.Stream;

import org.insp.model.FindingSet;
import org.insp.model.InspPackage.Literals;
import org.insp.model.Quantity;
import org.insp.model.RectificationPlan;
import org.insp.model.Severity;
import org.insp.model.Totals;
import org.insp.model.check.Phrase;
import org.insp.model.check.Rule;
import org.insp.model.check.RuleContext;

/** Numbers are declared, and what they count is not: 42 项. */
final class TotalsWithoutUnit extends Rule<Totals> {

	TotalsWithoutUnit() {
		super("totals-without-unit", Severity.INFO, Totals.class);
	}

	@Override
	protected void check(Totals totals, RuleContext context) {
		if (!(totals.eContainer() instanceof FindingSet || totals.eContainer() instanceof RectificationPlan)) {
			// a finding or a measure is itself what is counted
			return;
		}
		var tally = Tally.of(context);
		var open = totals.getCounts().stream().filter(c -> c.getAmount() != null || c.getText() != null)
				.filter(c -> !c.isPercent() && !tally.isStatus(c) && !tally.hasUnit(c)).toList();
		// the parts of an output are counted as it is
		boolean isOfOutputs = totals.getCounts().isEmpty() && !totals.getOutputs().isEmpty();
		var statuses = tally.base(totals).isPresent() || isOfOutputs ? Stream.<Object>empty() : tally.statuses(totals).stream();
		var all = Stream.concat(open.stream(), statuses).toList();
		if (!all.isEmpty()) {
			var place = totals.getCounts().isEmpty() ? Literals.TOTALS__STATUSES : Literals.TOTALS__COUNTS;
			boolean isMoney = open.size() == all.size() && open.stream().allMatch(count -> Quantity.money(count).isPresent());
			context.report(totals, place, totals.eContainer(), all, Phrase.of(isMoney ? "money" : "unit"));
		}
	}
}
