/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.model.rules.totals;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;

import org.insp.model.Count;
import org.insp.model.CountUnit;
import org.insp.model.InspPackage.Literals;
import org.insp.model.InspectionPlan;
import org.insp.model.InspectionRound;
import org.insp.model.InspectionTeam;
import org.insp.model.Inspector;
import org.insp.model.TotalsHolder;
import org.insp.model.check.RuleContext;
import org.insp.model.people.UnnamedPeople;

/** How many teams and people an inspection sends, or all inspections of a round: 派出 10 个巡察组、87 人. */
final class TeamCounts {

	private TeamCounts() {
	}

	/** Returns the number that is listed of a unit; empty where nothing is listed, or somebody is still to be named. */
	static Optional<Count> listed(TotalsHolder holder, CountUnit unit, RuleContext context) {
		var inspections = inspections(holder, context);
		var teams = inspections.stream().flatMap(inspection -> inspection.getTeams().stream()).toList();
		return switch (unit) {
			case TEAMS -> teams.isEmpty() ? Optional.empty() : Tally.count(teams.size(), unit);
			case PERSONS -> people(teams).stream().boxed().findFirst().flatMap(number -> Tally.count(number, unit));
			case ORGANIZATIONS -> {
				long targets = inspections.stream().flatMap(inspection -> Stream.concat(inspection.getTargets().stream(),
						inspection.getTeams().stream().flatMap(team -> team.getTargets().stream()))).distinct().count();
				yield targets == 0 ? Optional.empty() : Tally.count((int) targets, unit);
			}
			default -> Optional.empty();
		};
	}

	private static List<InspectionPlan> inspections(TotalsHolder holder, RuleContext context) {
		return holder instanceof InspectionPlan inspection
				? List.of(inspection)
				: holder instanceof InspectionRound round
						? context.referrers(round, Literals.INSPECTION_PLAN__ROUND, InspectionPlan.class).toList()
				: List.of();
	}

	/** A team whose inspectors are not listed tells nothing of how many there are: notices name only who leads it. */
	private static OptionalInt people(List<InspectionTeam> teams) {
		if (teams.isEmpty() || teams.stream().anyMatch(team -> team.getInspectors().isEmpty())) {
			return OptionalInt.empty();
		}
		var people = teams.stream().flatMap(TeamCounts::all).map(UnnamedPeople::number).toList();
		return people.stream().allMatch(OptionalInt::isPresent)
				? OptionalInt.of(people.stream().mapToInt(OptionalInt::getAsInt).sum())
				: OptionalInt.empty();
	}

	private static Stream<Inspector> all(InspectionTeam team) {
		return Stream.of(Stream.ofNullable(team.getLeader()), team.getDeputies().stream(), team.getInspectors().stream())
				.flatMap(people -> people);
	}
}
