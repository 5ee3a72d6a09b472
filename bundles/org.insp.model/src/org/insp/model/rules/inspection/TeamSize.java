/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.model.rules.inspection;

import java.math.BigDecimal;

import org.insp.model.InspectionTeam;
import org.insp.model.Severity;
import org.insp.model.ThresholdKind;
import org.insp.model.check.Judgement;
import org.insp.model.check.Phrase;
import org.insp.model.check.Rule;

/** A team has too few or too many people or deputies. */
final class TeamSize extends Rule<InspectionTeam> {

	TeamSize() {
		super("team-size", Severity.WARNING, InspectionTeam.class);
	}

	@Override
	protected void check(InspectionTeam team, Judgement judgement) {
		int size = Inspections.all(team).size();
		if (size > 0) {
			int deputies = team.getDeputies().size();
			compare(team, deputies, ThresholdKind.DEPUTIES_FEWEST, "fewDeputies", judgement);
			compare(team, deputies, ThresholdKind.DEPUTIES_MOST, "manyDeputies", judgement);
			compare(team, size, ThresholdKind.TEAM_SMALLEST, "small", judgement);
			compare(team, size, ThresholdKind.TEAM_LARGEST, "large", judgement);
		}
	}

	private static void compare(InspectionTeam team, int number, ThresholdKind kind, String phrase, Judgement judgement) {
		boolean fewest = kind == ThresholdKind.DEPUTIES_FEWEST || kind == ThresholdKind.TEAM_SMALLEST;
		judgement.settings().threshold(kind).ifPresent(threshold -> {
			int order = BigDecimal.valueOf(number).compareTo(threshold);
			if (fewest ? order < 0 : order > 0) {
				judgement.report(team, team, Phrase.of(phrase, number, threshold));
			}
		});
	}
}
