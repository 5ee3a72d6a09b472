/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.model.rules.responsibility;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.stream.Stream;

import org.insp.model.DateText;
import org.insp.model.InspPackage.Literals;
import org.insp.model.Measure;
import org.insp.model.Severity;
import org.insp.model.check.Phrase;
import org.insp.model.check.Rule;
import org.insp.model.check.RuleContext;

/** The leader of a measure was not in office when it was to be done, and nobody took it over. */
final class LeaderNotInOffice extends Rule<Measure> {

	LeaderNotInOffice() {
		super("leader-not-in-office", Severity.WARNING, Measure.class);
	}

	@Override
	public boolean dependsOnDate() {
		return true;
	}

	@Override
	protected void check(Measure measure, RuleContext context) {
		if (measure.getLeaders().size() != 1 || measure.getLeaders().get(0).eIsProxy()) {
			return;
		}
		var written = measure.getLeaders().get(0);
		var handovers = Handovers.of(measure, context);
		var leader = Handovers.after(handovers, written);
		var tenure = Tenure.of(leader);
		var until = lastDay(measure, context);
		if (tenure.endsBefore(until)) {
			context.report(measure, Literals.MEASURE__LEADERS, measure, Phrase.of("left", leader, tenure.until()));
		} else if (handovers.isEmpty()) {
			DateText.dateOf(measure.getStart()).or(() -> context.deadlines().due(measure)).filter(tenure::beginsAfter).ifPresent(
					day -> context.report(measure, Literals.MEASURE__LEADERS, measure, Phrase.of("notYet", leader, tenure.since(), day)));
		}
	}

	/** The last day on which the measure had to be led: the day it was written off, else today. */
	private static LocalDate lastDay(Measure measure, RuleContext context) {
		var today = context.referenceDate();
		if (context.state(measure).isOpen()) {
			return today;
		}
		var closed = measure.getClosures().stream()
				.flatMap(c -> Stream.ofNullable(c.getApproved() == null ? c.getDate() : c.getApproved().getOn()));
		return Stream.concat(closed, Stream.ofNullable(measure.getCompletedOn())).flatMap(date -> DateText.dateOf(date).stream())
				.max(Comparator.naturalOrder())
				.or(() -> context.deadlines().due(measure)).filter(day -> day.isBefore(today)).orElse(today);
	}
}
