/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.model.rules.traceability;

import java.util.HashMap;

import org.insp.model.InspPackage.Literals;
import org.insp.model.Measure;
import org.insp.model.RectificationPlan;
import org.insp.model.Severity;
import org.insp.model.check.Rule;
import org.insp.model.check.RuleContext;

/** Two measures of a plan have the same text. */
final class DuplicateMeasure extends Rule<RectificationPlan> {

	DuplicateMeasure() {
		super("duplicate-measure", Severity.WARNING, RectificationPlan.class);
	}

	@Override
	public boolean needsAllElements() {
		return true;
	}

	@Override
	protected void check(RectificationPlan plan, RuleContext context) {
		var first = new HashMap<String, Measure>();
		for (var measure : plan.getMeasures()) {
			var text = measure.getText() == null ? "" : measure.getText().replaceAll("[\\s\\p{Punct}、，。；：！？“”]", "");
			var same = text.isEmpty() ? null : first.putIfAbsent(text, measure);
			if (same != null) {
				context.report(measure, Literals.WORK_ITEM__TEXT, measure, same);
			}
		}
	}
}
