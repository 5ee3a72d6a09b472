/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.model.rules.totals;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;

import org.insp.model.Evaluation;
import org.insp.model.Figure;
import org.insp.model.InspPackage.Literals;
import org.insp.model.Severity;
import org.insp.model.check.Phrase;
import org.insp.model.check.Rule;
import org.insp.model.check.RuleContext;

/**
 * The votes of an evaluation do not give the satisfaction that it states, or are more than the people who took part. Places reckon the
 * share
 * of those who are satisfied, or of these and those who are fairly satisfied; either is right.
 */
final class VotesMismatch extends Rule<Evaluation> {

	private static final Pattern SATISFIED = Pattern.compile("(?:非常|很|十分)?满意|好|(?i:(?:very |fully )?satisfied|good)");
	private static final Pattern FAIRLY = Pattern.compile("(?:基本|比较|较)满意|较好|(?i:(?:fairly|mostly|somewhat|partly) satisfied|fair)");
	private static final BigDecimal PERCENT = BigDecimal.valueOf(100);
	private static final int DIGITS = 1;

	VotesMismatch() {
		super("votes-mismatch", Severity.ERROR, Evaluation.class);
	}

	@Override
	protected void check(Evaluation evaluation, RuleContext context) {
		var votes = evaluation.getVotes();
		if (votes.isEmpty() || !isExact(votes)) {
			return;
		}
		var all = sum(votes, vote -> true);
		if (!evaluation.getAttendance().isEmpty() && isExact(evaluation.getAttendance())) {
			var people = sum(evaluation.getAttendance(), figure -> true);
			if (all.compareTo(people) > 0) {
				context.report(evaluation, Literals.EVALUATION__VOTES, evaluation, Phrase.of("more", all, people));
			}
		}
		var satisfied = sum(votes, vote -> matches(SATISFIED, vote));
		var fairly = sum(votes, vote -> matches(FAIRLY, vote));
		var declared = evaluation.getSatisfaction();
		if (declared != null && !evaluation.isApproximate() && satisfied.signum() > 0
				&& !isShare(declared, satisfied, all) && !isShare(declared, satisfied.add(fairly), all)) {
			context.report(evaluation, Literals.EVALUATION__SATISFACTION, evaluation,
					Phrase.of("share", declared, satisfied, all, satisfied.multiply(PERCENT).divide(all, DIGITS, RoundingMode.HALF_UP)));
		}
	}

	private static boolean isExact(List<Figure> figures) {
		return figures.stream().noneMatch(figure -> figure.getAmount() == null || figure.isApproximate());
	}

	private static boolean matches(Pattern pattern, Figure vote) {
		return vote.getWhat() != null && pattern.matcher(vote.getWhat()).matches();
	}

	private static BigDecimal sum(List<Figure> figures, Predicate<Figure> which) {
		return figures.stream().filter(which).map(Figure::getAmount).reduce(BigDecimal.ZERO, BigDecimal::add);
	}

	/** Returns whether a rate is a share, rounded or cut off to the digits that are written. */
	private static boolean isShare(BigDecimal rate, BigDecimal part, BigDecimal all) {
		var unit = BigDecimal.ONE.movePointLeft(Math.max(0, rate.stripTrailingZeros().scale()));
		return rate.multiply(all).subtract(part.multiply(PERCENT)).abs().compareTo(unit.multiply(all)) < 0;
	}
}
