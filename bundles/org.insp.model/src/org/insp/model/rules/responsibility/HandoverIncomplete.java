/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.model.rules.responsibility;

import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.insp.model.CrossReferences;
import org.insp.model.Handover;
import org.insp.model.InspPackage.Literals;
import org.insp.model.Measure;
import org.insp.model.Severity;
import org.insp.model.check.Phrase;
import org.insp.model.check.Rule;
import org.insp.model.check.RuleContext;
import org.insp.model.people.Persons;

/** A handover of measures lacks its date or approval, or does not fit who leads them. */
final class HandoverIncomplete extends Rule<Handover> {

	HandoverIncomplete() {
		super("handover-incomplete", Severity.WARNING, Handover.class);
	}

	@Override
	protected void check(Handover handover, RuleContext context) {
		var missing = Stream.of(Literals.HANDOVER__DATE, Literals.HANDOVER__APPROVED_BY)
				.filter(feature -> !handover.eIsSet(feature)).toList();
		if (!missing.isEmpty()) {
			context.report(handover, missing.get(0), Phrase.of("missing", Phrase.each(missing)));
		}
		if (CrossReferences.resolved(handover.getFrom()).isEmpty() || CrossReferences.resolved(handover.getTo()).isEmpty()) {
			return;
		}
		if (Persons.same(handover.getFrom(), handover.getTo())) {
			context.report(handover, Literals.HANDOVER__TO, Phrase.of("toSelf", handover.getTo()));
		}
		for (int i = 0; i < handover.getMeasures().size(); i++) {
			var measure = handover.getMeasures().get(i);
			if (!measure.eIsProxy() && !measure.getLeaders().isEmpty() && measure.getLeaders().stream().noneMatch(EObject::eIsProxy)
					&& !hadIt(handover, measure, context)) {
				context.reportAt(handover, Literals.HANDOVER__MEASURES, i,
						Phrase.of("notTheirs", measure, handover.getFrom(), measure.getLeaders()));
			}
		}
	}

	/** Returns whether the measure names either of them as its leader, or another handover gave or took it. */
	private static boolean hadIt(Handover handover, Measure measure, RuleContext context) {
		var others = context.referrers(measure, Literals.HANDOVER__MEASURES, Handover.class).filter(h -> h != handover).toList();
		return Persons.contains(measure.getLeaders(), handover.getFrom()) || Persons.contains(measure.getLeaders(), handover.getTo())
				|| others.stream()
						.anyMatch(h -> Persons.same(h.getTo(), handover.getFrom()) || Persons.same(h.getFrom(), handover.getTo()));
	}
}
