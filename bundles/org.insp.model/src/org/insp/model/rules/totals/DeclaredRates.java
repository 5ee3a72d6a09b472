/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.model.rules.totals;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import java.util.regex.Pattern;

import org.insp.model.Output;
import org.insp.model.RectificationPlan;
import org.insp.model.check.Phrase;
import org.insp.model.check.RuleContext;
import org.insp.model.measures.MeasureTotals;

/**
 * Rates of completion that a plan declares, against the share of its measures that are done: 共计 完成率 95%. A rate of rectification
 * (整改率) is that of the findings, or of the money.
 */
final class DeclaredRates {

	private static final Pattern RATE = Pattern.compile("(?:措施|任务)?(?:整改)?(?:完成|办结|销号|落实)率|(?:措施|任务)整改率"
			+ "|(?i:(?:completion|closure|implementation)(?:-rate)?)");
	private static final int PERCENT = 100;
	private static final int DIGITS = 1;

	private DeclaredRates() {
	}

	/** Returns whether an output of a total is a rate of completion. */
	static boolean isRate(Output declared) {
		return declared.isPercent() && declared.getKindWord() != null && RATE.matcher(declared.getKindWord()).matches();
	}

	/** Returns what contradicts a declared rate; a rate that is cut off or rounded to the digits that are written is right. */
	static Optional<Phrase> contradiction(Output declared, RectificationPlan plan, RuleContext context) {
		var totals = MeasureTotals.of(plan.getMeasures().stream().map(context::state).toList());
		if (totals.count() == 0 || declared.isApproximate()) {
			return Optional.empty();
		}
		var amount = declared.getAmount();
		var unit = BigDecimal.ONE.movePointLeft(Math.max(0, amount.stripTrailingZeros().scale()));
		var exact = BigDecimal.valueOf((long) totals.done() * PERCENT);
		boolean isNear = amount.multiply(BigDecimal.valueOf(totals.count())).subtract(exact).abs()
				.compareTo(unit.multiply(BigDecimal.valueOf(totals.count()))) < 0;
		return isNear
				? Optional.empty()
				: Optional.of(Phrase.of("rate", totals.done(), totals.count(),
						exact.divide(BigDecimal.valueOf(totals.count()), DIGITS, RoundingMode.HALF_UP).stripTrailingZeros()
								.toPlainString()));
	}
}
