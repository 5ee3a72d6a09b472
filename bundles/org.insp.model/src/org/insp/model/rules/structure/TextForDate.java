/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.model.rules.structure;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.insp.model.DateText;
import org.insp.model.InspPackage.Literals;
import org.insp.model.Measure;
import org.insp.model.Severity;
import org.insp.model.check.Phrase;
import org.insp.model.check.Rule;
import org.insp.model.check.RuleContext;
import org.insp.model.measures.OpenEnded;

/** Words stand where a date belongs, so that nothing can be reckoned from it. */
final class TextForDate extends Rule<EObject> {

	TextForDate() {
		super("text-for-date", Severity.INFO, EObject.class);
	}

	@Override
	protected void check(EObject element, RuleContext context) {
		// the deadline of a measure has a rule of its own, and a long-term one needs none
		TextValue.of(element).filter(v -> v.feature().getEAttributeType().getInstanceClass() == DateText.class)
				.filter(v -> !(v.feature() == Literals.WORK_ITEM__DUE && element instanceof Measure) && v.feature() != Literals.FINDING__DUE
						&& !PlaceholderText.isPlaceholder(v) && !(v.feature() == Literals.WORK_ITEM__DUE && OpenEnded.saysKind(v.text())))
				.forEach(v -> context.reportAt(element, v.feature(), v.index(), element, v.feature(), v.text(), Phrase.of("text")));
		for (var feature : element.eClass().getEAllAttributes()) {
			if (feature.getEAttributeType() == Literals.DATE_TEXT && feature != Literals.WORK_ITEM__DUE
					&& feature != Literals.FINDING__DUE
					&& isUncounted(element, feature, context)) {
				var date = (DateText) element.eGet(feature);
				context.report(element, feature, element, feature, date.wording(), Phrase.of(MissingDeadline.obstacle(date)));
			}
		}
	}

	/** Returns whether a number of days stands where there is nothing to count them from. */
	private static boolean isUncounted(EObject element, EAttribute feature, RuleContext context) {
		return element.eGet(feature) instanceof DateText date && date.period() != null && date.date() == null
				&& context.deadlines().day(element, feature).isEmpty();
	}
}
