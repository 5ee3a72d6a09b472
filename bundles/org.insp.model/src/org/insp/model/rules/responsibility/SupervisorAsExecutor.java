/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.model.rules.responsibility;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.insp.model.Closure;
import org.insp.model.CrossReferences;
import org.insp.model.DutyKind;
import org.insp.model.InspPackage.Literals;
import org.insp.model.Measure;
import org.insp.model.Person;
import org.insp.model.Responsibility;
import org.insp.model.Severity;
import org.insp.model.Step;
import org.insp.model.check.Rule;
import org.insp.model.check.RuleContext;
import org.insp.model.people.Persons;

/** A holder of the supervisory duty carries out a measure and also verifies it. */
final class SupervisorAsExecutor extends Rule<Measure> {

	SupervisorAsExecutor() {
		super("supervisor-as-executor", Severity.WARNING, Measure.class);
	}

	@Override
	protected void check(Measure measure, RuleContext context) {
		if (measure.getClosures().isEmpty()) {
			return;
		}
		var supervisors = supervisors(context);
		var executing = Stream.concat(Stream.of(measure.getLeaders(), measure.getCoLeaders(), measure.getPersons()),
				measure.getSteps().stream().map(Step::getPersons)).flatMap(CrossReferences::resolved)
				.map(Persons::identity).filter(supervisors::contains).distinct().toList();
		for (Closure closure : measure.getClosures()) {
			var verified = closure.getVerified();
			if (verified != null && !executing.isEmpty() && CrossReferences.resolved(verified.getBy()).isPresent()) {
				Persons.personsOf(verified.getBy()).map(Persons::identity).filter(executing::contains).findFirst()
						.ifPresent(supervisor -> context.report(verified, Literals.SIGNATURE__BY, measure, supervisor));
			}
		}
	}

	private static Set<Person> supervisors(RuleContext context) {
		return context.computeOnce(SupervisorAsExecutor.class, () -> context.model().visible(Responsibility.class)
				.filter(duty -> duty.getKind() == DutyKind.SUPERVISORY).flatMap(duty -> CrossReferences.resolved(duty.getHolders()))
				.flatMap(Persons::personsOf).map(Persons::identity).collect(Collectors.toSet()));
	}
}
