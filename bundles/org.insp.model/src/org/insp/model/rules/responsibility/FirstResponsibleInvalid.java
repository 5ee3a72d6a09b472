/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.model.rules.responsibility;

import org.eclipse.emf.ecore.EObject;
import org.insp.model.Actor;
import org.insp.model.Committee;
import org.insp.model.DutyKind;
import org.insp.model.InspPackage.Literals;
import org.insp.model.Person;
import org.insp.model.Severity;
import org.insp.model.check.Phrase;
import org.insp.model.check.Rule;
import org.insp.model.check.RuleContext;
import org.insp.model.people.Persons;

/** A committee has no first responsible person, or several, or one who is not its secretary. */
final class FirstResponsibleInvalid extends Rule<Committee> {

	FirstResponsibleInvalid() {
		super("first-responsible-invalid", Severity.ERROR, Committee.class);
	}

	@Override
	protected void check(Committee committee, RuleContext context) {
		var duties = CommitteeDuties.of(committee, DutyKind.FIRST);
		var holders = duties.stream().flatMap(duty -> duty.getHolders().stream()).toList();
		if (!CommitteeDuties.areDue(committee, context) || holders.stream().anyMatch(EObject::eIsProxy)) {
			return;
		}
		if (holders.isEmpty()) {
			context.report(committee, CommitteeDuties.place(committee), committee, Phrase.of("none"));
		} else if (holders.stream().anyMatch(holder -> !same(holder, holders.get(0)))) {
			context.report(duties.get(duties.size() - 1), Literals.RESPONSIBILITY__HOLDERS, committee, Phrase.of("several", holders));
		} else if (committee.getSecretary() == null) {
			context.report(committee, Literals.COMMITTEE__SECRETARY, committee, Phrase.of("noSecretary", holders.get(0)));
		} else if (!committee.getSecretary().eIsProxy() && !same(holders.get(0), committee.getSecretary())) {
			context.report(duties.get(0), Literals.RESPONSIBILITY__HOLDERS, committee,
					Phrase.of("other", holders.get(0), committee.getSecretary()));
		}
	}

	private static boolean same(Actor one, Actor other) {
		return one == other || one instanceof Person person && other instanceof Person another && Persons.same(person, another);
	}
}
