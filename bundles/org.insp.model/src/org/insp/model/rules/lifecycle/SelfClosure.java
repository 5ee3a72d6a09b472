/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.model.rules.lifecycle;

import java.util.List;
import java.util.Optional;

import org.insp.model.Actor;
import org.insp.model.Closure;
import org.insp.model.Committee;
import org.insp.model.CrossReferences;
import org.insp.model.InspPackage.Literals;
import org.insp.model.Organization;
import org.insp.model.Person;
import org.insp.model.Severity;
import org.insp.model.Signature;
import org.insp.model.check.Rule;
import org.insp.model.check.RuleContext;
import org.insp.model.people.Persons;

/** The person who asked for a measure to be written off also verified or approved it. */
final class SelfClosure extends Rule<Closure> {

	SelfClosure() {
		super("self-closure", Severity.ERROR, Closure.class);
	}

	@Override
	protected void check(Closure closure, RuleContext context) {
		var requester = signer(closure.getRequested());
		for (var step : List.of(Literals.CLOSURE__VERIFIED, Literals.CLOSURE__APPROVED)) {
			var signature = (Signature) closure.eGet(step);
			if (requester.isPresent() && signer(signature).equals(requester)) {
				context.report(signature, Literals.SIGNATURE__BY, closure.eContainer(), closure.getRequested().getBy(), step);
			}
		}
	}

	/** A person in whatever role; for a department its head. A committee or a leading group signs as a body. */
	private static Optional<Actor> signer(Signature signature) {
		return Optional.ofNullable(signature).flatMap(s -> CrossReferences.resolved(s.getBy())).map(by -> {
			var head = by instanceof Organization unit && !(by instanceof Committee)
					? CrossReferences.resolved(unit.getHead())
					: Optional.<Person>empty();
			return head.isPresent() ? Persons.identity(head.get()) : by instanceof Person person ? Persons.identity(person) : by;
		});
	}
}
