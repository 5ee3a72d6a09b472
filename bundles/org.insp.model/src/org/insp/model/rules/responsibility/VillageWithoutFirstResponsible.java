/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.model.rules.responsibility;

import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.insp.model.InspPackage.Literals;
import org.insp.model.Severity;
import org.insp.model.Village;
import org.insp.model.check.Rule;
import org.insp.model.check.RuleContext;

/** A village that is inspected, or has findings of its own, has no head to answer for it. */
final class VillageWithoutFirstResponsible extends Rule<Village> {

	VillageWithoutFirstResponsible() {
		super("village-without-first-responsible", Severity.WARNING, Village.class);
	}

	@Override
	protected void check(Village village, RuleContext context) {
		if (village.getHead() == null
				&& Stream.of(Literals.INSPECTION_PLAN__VILLAGES, Literals.INSPECTION_PLAN__TARGETS, Literals.FINDING_SET__TO)
						.anyMatch(reference -> context.referrers(village, reference, EObject.class).findAny().isPresent())) {
			context.report(village, Literals.ORGANIZATION__HEAD, village);
		}
	}
}
