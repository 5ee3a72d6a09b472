/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.model.rules.discipline;

import java.util.ArrayList;
import java.util.stream.Stream;

import org.insp.model.CrossReferences;
import org.insp.model.InspPackage.Literals;
import org.insp.model.InspectionTeam;
import org.insp.model.Person;
import org.insp.model.Recusal;
import org.insp.model.Severity;
import org.insp.model.check.Phrase;
import org.insp.model.check.Rule;
import org.insp.model.check.RuleContext;
import org.insp.model.people.Persons;

/** A recusal gives no reason or nobody decided it, or it is of somebody outside the team. */
final class RecusalIncomplete extends Rule<Recusal> {

	RecusalIncomplete() {
		super("recusal-incomplete", Severity.WARNING, Recusal.class);
	}

	@Override
	protected void check(Recusal recusal, RuleContext context) {
		var missing = Stream.of(Literals.RECUSAL__FROM, Literals.RECUSAL__REASON, Literals.RECUSAL__DECIDED_BY)
				.filter(feature -> !recusal.eIsSet(feature)).toList();
		if (CrossReferences.resolved(recusal.getPerson()).isEmpty()) {
			return;
		}
		if (!missing.isEmpty()) {
			context.report(recusal, missing.get(0), recusal.getPerson(), Phrase.of("missing", Phrase.each(missing)));
		}
		if (recusal.eContainer() instanceof InspectionTeam team && !isIn(team, recusal)) {
			context.report(recusal, Literals.RECUSAL__PERSON, recusal.getPerson(), Phrase.of("outside", team));
		}
	}

	private static boolean isIn(InspectionTeam team, Recusal recusal) {
		var people = new ArrayList<Person>(team.getInspectors());
		people.addAll(team.getDeputies());
		people.add(team.getLeader());
		return Persons.contains(people, recusal.getPerson());
	}
}
