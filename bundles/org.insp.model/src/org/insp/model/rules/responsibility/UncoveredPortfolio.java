/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.model.rules.responsibility;

import java.util.stream.Stream;

import org.insp.model.Area;
import org.insp.model.Committee;
import org.insp.model.DutyKind;
import org.insp.model.Finding;
import org.insp.model.InspPackage.Literals;
import org.insp.model.NamedElement;
import org.insp.model.Responsibility;
import org.insp.model.Severity;
import org.insp.model.check.Phrase;
import org.insp.model.check.Rule;
import org.insp.model.check.RuleContext;
import org.insp.model.findings.FindingCoverage;

/** Findings touch areas that no member is in charge of. */
final class UncoveredPortfolio extends Rule<Committee> {

	UncoveredPortfolio() {
		super("uncovered-portfolio", Severity.WARNING, Committee.class);
	}

	@Override
	protected void check(Committee committee, RuleContext context) {
		var charges = Portfolios.of(context);
		var uncovered = committee.getAreas().stream()
				.filter(area -> !isCovered(area, charges, context) && findings(area, charges, context).findAny().isPresent()).toList();
		if (uncovered.size() > 1 && committee.getAreas().stream().allMatch(area -> charges.of(area).isEmpty())) {
			// nobody's portfolio is known: said once, not for each area
			context.report(committee, Phrase.of("all", committee, uncovered));
			return;
		}
		for (Area area : uncovered) {
			context.report(area, Phrase.of("one", area, findings(area, charges, context).toList()));
		}
	}

	private static Stream<Finding> findings(Area area, Portfolios charges, RuleContext context) {
		return context.referrers(area, Literals.FINDING__AREAS, Finding.class)
				.filter(finding -> !FindingCoverage.isSettled(finding) && !isCovered(finding, charges, context));
	}

	/** Returns whether a member is in charge, or somebody holds a duty over it; the principal responsibility is nobody's in particular. */
	private static boolean isCovered(NamedElement element, Portfolios charges, RuleContext context) {
		return !charges.of(element).isEmpty() || context.referrers(element, Literals.RESPONSIBILITY__OVER, Responsibility.class)
				.anyMatch(duty -> duty.getKind() != DutyKind.PRINCIPAL && !duty.getHolders().isEmpty());
	}
}
