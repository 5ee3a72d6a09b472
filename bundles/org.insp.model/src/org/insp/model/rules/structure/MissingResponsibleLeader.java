/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.model.rules.structure;

import org.insp.model.InspPackage.Literals;
import org.insp.model.Measure;
import org.insp.model.Severity;
import org.insp.model.check.Judgement;
import org.insp.model.check.Rule;

/** A measure names no leader who answers for it. */
final class MissingResponsibleLeader extends Rule<Measure> {

	MissingResponsibleLeader() {
		super("missing-responsible-leader", Severity.ERROR, Measure.class);
	}

	@Override
	protected void check(Measure measure, Judgement judgement) {
		if (measure.getLeaders().isEmpty()) {
			judgement.report(measure, Literals.MEASURE__LEADERS, measure);
		}
	}
}
