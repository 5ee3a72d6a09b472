/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.model.rules.structure;

import org.insp.model.InspPackage.Literals;
import org.insp.model.Measure;
import org.insp.model.Severity;
import org.insp.model.check.Rule;
import org.insp.model.check.RuleContext;
import org.insp.model.measures.WorkItems;

/** Neither a measure nor any of its steps names someone who does the work. */
final class MissingResponsiblePerson extends Rule<Measure> {

	MissingResponsiblePerson() {
		super("missing-responsible-person", Severity.ERROR, Measure.class);
	}

	@Override
	protected void check(Measure measure, RuleContext context) {
		if (!WorkItems.isAssigned(measure) && measure.getSteps().stream().noneMatch(WorkItems::isAssigned)) {
			context.report(measure, Literals.WORK_ITEM__PERSONS, measure);
		}
	}
}
