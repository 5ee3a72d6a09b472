/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.model.rules.responsibility;

import org.insp.model.CrossReferences;
import org.insp.model.InspPackage.Literals;
import org.insp.model.Measure;
import org.insp.model.Severity;
import org.insp.model.check.Rule;
import org.insp.model.check.RuleContext;
import org.insp.model.people.Persons;

/** A measure names more than one leader who is to answer for it. */
final class MultipleLeaders extends Rule<Measure> {

	MultipleLeaders() {
		super("multiple-leaders", Severity.ERROR, Measure.class);
	}

	@Override
	protected void check(Measure measure, RuleContext context) {
		var leaders = measure.getLeaders();
		var first = CrossReferences.resolved(leaders).findFirst();
		for (int i = 1; i < leaders.size(); i++) {
			if (CrossReferences.resolved(leaders.get(i)).isPresent() && !Persons.same(first.get(), leaders.get(i))) {
				context.reportAt(measure, Literals.MEASURE__LEADERS, i, measure, CrossReferences.resolved(leaders).toList());
				return;
			}
		}
	}
}
