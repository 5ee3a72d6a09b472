/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.model.rules.structure;

import org.eclipse.emf.ecore.EAttribute;
import org.insp.model.AuditReport;
import org.insp.model.Element;
import org.insp.model.InspFile;
import org.insp.model.InspPackage.Literals;
import org.insp.model.Meeting;
import org.insp.model.SelfReport;
import org.insp.model.Severity;
import org.insp.model.check.Phrase;
import org.insp.model.check.Rule;
import org.insp.model.check.RuleContext;

/**
 * A meeting, a self-report or an audit report has no date; the meeting that adopts a plan, or at which a pledge is made, has that of the
 * adoption or the pledge.
 */
final class UndatedRecord extends Rule<Element> {

	UndatedRecord() {
		super("undated-record", Severity.WARNING, Element.class);
	}

	@Override
	protected void check(Element element, RuleContext context) {
		if (element instanceof Meeting && element.eContainer() instanceof InspFile) {
			check(element, Literals.MEETING__DATE, "meeting", context);
		} else if (element instanceof SelfReport report && report.getAdoptedOn() == null || element instanceof AuditReport) {
			check(element, Literals.FINDING_SET__DATE, "report", context);
		}
	}

	private static void check(Element element, EAttribute date, String clause, RuleContext context) {
		if (element.eGet(date) == null) {
			context.report(element, date, element, Phrase.of(clause));
		}
	}
}
