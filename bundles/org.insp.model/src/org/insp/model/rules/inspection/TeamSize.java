/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.model.rules.inspection;

import java.math.BigDecimal;
import java.util.List;

import org.insp.model.InspectionTeam;
import org.insp.model.Inspector;
import org.insp.model.Severity;
import org.insp.model.ThresholdKind;
import org.insp.model.check.Phrase;
import org.insp.model.check.Rule;
import org.insp.model.check.RuleContext;
import org.insp.model.people.UnnamedPeople;

/** A team has too few or too many people or deputies. */
final class TeamSize extends Rule<InspectionTeam> {

	TeamSize() {
		super("team-size", Severity.WARNING, InspectionTeam.class);
	}

	@Override
	protected void check(InspectionTeam team, RuleContext context) {
		var people = PlannedInspections.all(team);
		if (!people.isEmpty() && !PlannedInspections.isAnnounced(team)) {
			compare(team, team.getDeputies(), ThresholdKind.DEPUTIES_FEWEST, "fewDeputies", context);
			compare(team, team.getDeputies(), ThresholdKind.DEPUTIES_MOST, "manyDeputies", context);
			compare(team, people, ThresholdKind.TEAM_SMALLEST, "small", context);
			compare(team, people, ThresholdKind.TEAM_LARGEST, "large", context);
		}
	}

	/** Who is still to be named counts as many as are announced; where that is not said, nobody knows whether they are too few. */
	private static void compare(InspectionTeam team, List<Inspector> people, ThresholdKind kind, String phrase, RuleContext context) {
		boolean fewest = kind == ThresholdKind.DEPUTIES_FEWEST || kind == ThresholdKind.TEAM_SMALLEST;
		if (!fewest || people.stream().allMatch(each -> UnnamedPeople.number(each).isPresent())) {
			compare(team, people.stream().mapToInt(each -> UnnamedPeople.number(each).orElse(0)).sum(), kind, phrase, context);
		}
	}

	private static void compare(InspectionTeam team, int number, ThresholdKind kind, String phrase, RuleContext context) {
		boolean fewest = kind == ThresholdKind.DEPUTIES_FEWEST || kind == ThresholdKind.TEAM_SMALLEST;
		context.settings().threshold(kind).ifPresent(threshold -> {
			int order = BigDecimal.valueOf(number).compareTo(threshold);
			if (fewest ? order < 0 : order > 0) {
				context.report(team, team, Phrase.of(phrase, number, threshold));
			}
		});
	}
}
