/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.model.rules.inspection;

import java.util.stream.Stream;

import org.insp.model.Feedback;
import org.insp.model.InspPackage.Literals;
import org.insp.model.Severity;
import org.insp.model.check.Phrase;
import org.insp.model.check.Rule;
import org.insp.model.check.RuleContext;

/** A feedback does not say to whom it is, of when, or who approved it. */
final class FeedbackIncomplete extends Rule<Feedback> {

	FeedbackIncomplete() {
		super("feedback-incomplete", Severity.WARNING, Feedback.class);
	}

	@Override
	protected void check(Feedback feedback, RuleContext context) {
		var missing = Stream.of(Literals.FINDING_SET__TO, Literals.FINDING_SET__DATE, Literals.FINDING_SET__APPROVED_BY)
				.filter(feature -> !feedback.eIsSet(feature)).toList();
		if (!missing.isEmpty()) {
			context.report(feedback, missing.get(0), feedback, Phrase.each(missing));
		}
	}
}
