/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.model.rules.deadlines;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.insp.model.Committee;
import org.insp.model.CrossReferences;
import org.insp.model.DateText;
import org.insp.model.Feedback;
import org.insp.model.FindingSet;
import org.insp.model.InspPackage.Literals;
import org.insp.model.InspectionPlan;
import org.insp.model.LimitKind;
import org.insp.model.Meeting;
import org.insp.model.MeetingKind;
import org.insp.model.RectificationPlan;
import org.insp.model.Severity;
import org.insp.model.Village;
import org.insp.model.check.Phrase;
import org.insp.model.check.Rule;
import org.insp.model.check.RuleContext;
import org.insp.model.measures.PlanDates;
import org.insp.model.people.PartyBodies;

/** The special democratic life meeting came after the limit, or is not there though the limit has passed. */
final class LifeMeetingLate extends Rule<RectificationPlan> {

	LifeMeetingLate() {
		super("life-meeting-late", Severity.WARNING, RectificationPlan.class);
	}

	@Override
	public boolean needsAllElements() {
		return true;
	}

	private static boolean isLifeMeeting(Meeting meeting, RuleContext context) {
		return context.settings().placeWords().kind(meeting) == MeetingKind.DEMOCRATIC_LIFE;
	}

	@Override
	protected void check(RectificationPlan plan, RuleContext context) {
		PlanDates.limit(plan, LimitKind.LIFE_MEETING, context.settings())
				.filter(limit -> plan.getAdoptedOn() != null && !isOfOthers(plan)).ifPresent(limit -> {
					var feedback = PlanDates.feedback(plan).orElseThrow();
					var meetings =
							context
									.<List<Meeting>>computeOnce(LifeMeetingLate.class,
											() -> context.model().all(Meeting.class)
													.filter(m -> isLifeMeeting(m, context)).toList())
									.stream().filter(m -> isFor(m, plan)).toList();
					if (meetings.stream().anyMatch(m -> date(m).isEmpty())) {
						return;
					}
					var first =
							meetings.stream().filter(m -> !date(m).get().isBefore(feedback)).min(Comparator.comparing(m -> date(m).get()));
					if (first.isEmpty() && limit.isBefore(context.referenceDate())) {
						context.report(plan, plan, limit, feedback, Phrase.of("none", context.referenceDate()));
					}
					first.filter(m -> date(m).get().isAfter(limit)).ifPresent(late -> context.report(late, Literals.MEETING__DATE, plan,
							limit, feedback, Phrase.of("late", date(late).get())));
				});
	}

	@Override
	public boolean dependsOnDate() {
		return true;
	}

	/** A village has no leadership body that would hold one, and a government or a firm is no party organization. */
	private static boolean isOfOthers(RectificationPlan plan) {
		return CrossReferences.resolved(plan.getSets()).map(FindingSet::getTo)
				.anyMatch(to -> to instanceof Village || to instanceof Committee && !PartyBodies.isParty(to));
	}

	/** Belongs to the plan, to what it answers or to the inspection, or to nothing that was named. */
	private static boolean isFor(Meeting meeting, RectificationPlan plan) {
		var of = meeting.eContainer() instanceof InspectionPlan inspection ? inspection : meeting.getOf();
		return meeting.eContainer() instanceof RectificationPlan adopted
				? adopted == plan
				: of == null || of == plan || plan.getSets().contains(of) || CrossReferences.resolved(plan.getSets())
						.anyMatch(set -> set instanceof Feedback feedback && feedback.getInspection() == of);
	}

	private static Optional<LocalDate> date(Meeting meeting) {
		return DateText.dateOf(meeting.eContainer() instanceof RectificationPlan plan ? plan.getAdoptedOn() : meeting.getDate());
	}
}
