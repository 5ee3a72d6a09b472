/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.model.rules.responsibility;

import java.util.List;
import java.util.stream.Stream;

import org.insp.model.InspPackage.Literals;
import org.insp.model.Measure;
import org.insp.model.NamedElement;
import org.insp.model.Severity;
import org.insp.model.Village;
import org.insp.model.check.Rule;
import org.insp.model.check.RuleContext;
import org.insp.model.people.Persons;

/** A measure touches an area or a village of another member, and no reason is given for its leader. */
final class OutsidePortfolio extends Rule<Measure> {

	/** The id. */
	static final String ID = "outside-portfolio";

	OutsidePortfolio() {
		super(ID, Severity.WARNING, Measure.class);
	}

	@Override
	protected void check(Measure measure, RuleContext context) {
		var charges = Portfolios.of(context);
		var charged = outside(measure, context);
		if (!charged.isEmpty()) {
			var inCharge = charged.stream().flatMap(each -> charges.of(each).stream()).distinct().toList();
			context.report(measure, Literals.MEASURE__LEADERS, measure, charged, inCharge, measure.getLeaders().get(0));
		}
	}

	/**
	 * The subjects of a measure that others than the leader are in charge of; empty where the leader may lead, or where other rules report
	 * the leader.
	 */
	static List<NamedElement> outside(Measure measure, RuleContext context) {
		if (measure.getLeaders().size() != 1 || measure.getLeaders().get(0).eIsProxy() || measure.getLeaderReason() != null) {
			return List.of();
		}
		var leader = measure.getLeaders().get(0);
		var charges = Portfolios.of(context);
		var villages = Addressees.of(measure, context).stream().filter(Village.class::isInstance).toList();
		if (charges.isSecretary(leader) || !Addressees.mayLead(leader, measure, context)
				|| Persons.contains(villages.stream().flatMap(Persons::personsOf).toList(), leader)) {
			return List.of();
		}
		var charged = Stream.concat(Addressees.areas(measure).stream(), villages.stream()).<NamedElement>map(each -> each)
				.filter(each -> !charges.of(each).isEmpty()).toList();
		return charged.stream().anyMatch(each -> Persons.contains(charges.of(each), leader)) ? List.of() : charged;
	}
}
