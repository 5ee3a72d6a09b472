/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.model.rules.inspection;

import java.math.BigDecimal;

import org.insp.model.InspectionTeam;
import org.insp.model.Severity;
import org.insp.model.ThresholdKind;
import org.insp.model.check.Phrase;
import org.insp.model.check.Rule;
import org.insp.model.check.RuleContext;

/** A team has too few or too many people or deputies. */
final class TeamSize extends Rule<InspectionTeam> {

	TeamSize() {
		super("team-size", Severity.WARNING, InspectionTeam.class);
	}

	@Override
	protected void check(InspectionTeam team, RuleContext context) {
		int size = PlannedInspections.all(team).size();
		if (size > 0 && !PlannedInspections.isAnnounced(team)) {
			int deputies = team.getDeputies().size();
			compare(team, deputies, ThresholdKind.DEPUTIES_FEWEST, "fewDeputies", context);
			compare(team, deputies, ThresholdKind.DEPUTIES_MOST, "manyDeputies", context);
			compare(team, size, ThresholdKind.TEAM_SMALLEST, "small", context);
			compare(team, size, ThresholdKind.TEAM_LARGEST, "large", context);
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
