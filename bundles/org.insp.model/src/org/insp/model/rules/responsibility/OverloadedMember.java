/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.model.rules.responsibility;

import java.math.BigDecimal;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.insp.model.CrossReferences;
import org.insp.model.Measure;
import org.insp.model.Member;
import org.insp.model.Person;
import org.insp.model.Severity;
import org.insp.model.ThresholdKind;
import org.insp.model.check.Rule;
import org.insp.model.check.RuleContext;
import org.insp.model.people.Persons;

/** A member leads more open measures than the policy thinks one can. */
final class OverloadedMember extends Rule<Member> {

	OverloadedMember() {
		super("overloaded-member", Severity.WARNING, Member.class);
	}

	@Override
	protected void check(Member member, RuleContext context) {
		context.settings().threshold(ThresholdKind.MEMBER_MEASURES).ifPresent(threshold -> {
			long open = led(context).getOrDefault(Persons.identity(member), 0L);
			if (BigDecimal.valueOf(open).compareTo(threshold) > 0) {
				context.report(member, member, open, threshold);
			}
		});
	}

	private static Map<Person, Long> led(RuleContext context) {
		return context.computeOnce(OverloadedMember.class, () -> context.model().all(Measure.class)
				.filter(measure -> context.state(measure).isOpen())
				.flatMap(measure -> CrossReferences.resolved(measure.getLeaders()).map(Persons::identity).distinct())
				.collect(Collectors.groupingBy(Function.identity(), Collectors.counting())));
	}
}
