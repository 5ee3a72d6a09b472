/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.model.rules.structure;

import java.util.List;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.insp.model.Finding;
import org.insp.model.InspPackage.Literals;
import org.insp.model.Manifestation;
import org.insp.model.Severity;
import org.insp.model.check.Rule;
import org.insp.model.check.RuleContext;
import org.insp.model.text.Numbering;

/** A list in a text, or the manifestations of a finding, jump from one number to another. */
final class NumberingGap extends Rule<EObject> {

	private static final Set<EStructuralFeature> LISTS =
			Set.of(Literals.FINDING__TEXT, Literals.CAUSE__TEXT, Literals.WORK_ITEM__TEXT, Literals.MEASURE__GOAL,
					Literals.MEASURE__CRITERION, Literals.PLEDGE__TEXT, Literals.DOCUMENT__TEXT, Literals.EVALUATION__EFFECT);

	NumberingGap() {
		super("numbering-gap", Severity.WARNING, EObject.class);
	}

	@Override
	protected void check(EObject element, RuleContext context) {
		TextValue.of(element).filter(value -> LISTS.contains(value.feature())).forEach(value -> Numbering.firstGap(List.of(value.text()))
				.ifPresent(gap -> context.report(element, value.feature(), element, gap.before(), gap.after())));
		if (element instanceof Finding finding) {
			checkManifestations(finding, context);
		}
	}

	private static void checkManifestations(Finding finding, RuleContext context) {
		// a gap in the verbatim text comes back where it is split into manifestations
		if (finding.getText() == null || Numbering.firstGap(List.of(finding.getText())).isEmpty()) {
			var texts = finding.getManifestations().stream().map(Manifestation::getText).map(t -> t == null ? "" : t).toList();
			Numbering.firstGap(texts).ifPresent(gap -> {
				var manifestation = finding.getManifestations().get(gap.part());
				context.report(manifestation, Literals.MANIFESTATION__TEXT, manifestation, gap.before(), gap.after());
			});
		}
	}
}
