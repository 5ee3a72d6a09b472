/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.model.rules.responsibility;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

import org.insp.model.CrossReferences;
import org.insp.model.DateText;
import org.insp.model.Handover;
import org.insp.model.InspPackage.Literals;
import org.insp.model.Measure;
import org.insp.model.Person;
import org.insp.model.check.RuleContext;
import org.insp.model.people.Persons;

/** The handovers of measures from one person to another. */
final class Handovers {

	private Handovers() {
	}

	/** The handovers of a measure up to today, by date; what has no date comes first. */
	static List<Handover> of(Measure measure, RuleContext context) {
		return context.referrers(measure, Literals.HANDOVER__MEASURES, Handover.class)
				.filter(h -> DateText.dateOf(h.getDate()).isEmpty() || context.isReached(h.getDate()))
				.sorted(Comparator.comparing(h -> DateText.dateOf(h.getDate()).orElse(LocalDate.MIN))).toList();
	}

	/** The person who leads after all of them: the plan may name the first leader still, or the last one already. */
	static Person after(List<Handover> handovers, Person written) {
		var leader = written;
		for (Handover handover : handovers) {
			if (Persons.same(handover.getFrom(), leader) && CrossReferences.resolved(handover.getTo()).isPresent()) {
				leader = handover.getTo();
			}
		}
		return leader;
	}
}
