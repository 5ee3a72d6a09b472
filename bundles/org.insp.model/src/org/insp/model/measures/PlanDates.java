/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.model.measures;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.insp.model.ColumnKind;
import org.insp.model.CrossReferences;
import org.insp.model.DatePeriod.Yearly;
import org.insp.model.DateText;
import org.insp.model.Feedback;
import org.insp.model.Finding;
import org.insp.model.FindingSet;
import org.insp.model.InspPackage.Literals;
import org.insp.model.InspectionPlan;
import org.insp.model.LimitKind;
import org.insp.model.Measure;
import org.insp.model.OnSiteWork;
import org.insp.model.RectificationPlan;
import org.insp.model.Step;
import org.insp.model.calendar.Durations;
import org.insp.model.calendar.WorkingDays;
import org.insp.model.policy.PolicySettings;
import org.insp.model.text.LocalWords;

/** The dates from which the limits of inspections, plans and measures are counted, and the limits. */
public final class PlanDates {

	private static final int LEDGER_MONTHS = 3;

	private PlanDates() {
	}

	/** The feedback that sets the limits of a plan going: the latest of those that it answers. */
	public static Optional<LocalDate> feedback(RectificationPlan plan) {
		return dates(feedbacks(plan)).max(Comparator.naturalOrder());
	}

	/** The day from which a plan counts what is due after the feedback: the feedback's, else that of the report of an audit or the like. */
	public static Optional<LocalDate> answered(RectificationPlan plan) {
		return feedback(plan).or(() -> CrossReferences.resolved(plan.getSets()).flatMap(set -> DateText.dateOf(set.getDate()).stream())
				.max(Comparator.naturalOrder()));
	}

	/** The day on which the findings of a measure or step were found, of several the last one, as a field of theirs says. */
	static Optional<LocalDate> found(EObject element) {
		var measure = element instanceof Step ? element.eContainer() : element;
		if (measure instanceof Finding finding) {
			return foundOn(finding).findFirst();
		}
		return measure instanceof Measure each
				? CrossReferences.resolved(each.getAddresses()).map(PlanDates::finding).flatMap(PlanDates::foundOn)
						.max(Comparator.naturalOrder())
				: Optional.empty();
	}

	private static Stream<LocalDate> foundOn(Finding finding) {
		return finding == null
				? Stream.empty()
				: finding.getFields().stream().filter(field -> isFoundOn(field.getName()))
						.flatMap(field -> field.getValues().stream()).flatMap(day -> DateText.dateOf(DateText.valueOf(day)).stream());
	}

	private static boolean isFoundOn(String field) {
		return field != null && LocalWords.meaning(Literals.COLUMN_KIND, field)
				.filter(meaning -> meaning.value() == ColumnKind.FOUND_ON).isPresent();
	}

	private static Finding finding(EObject addressed) {
		return addressed instanceof Finding finding ? finding : addressed.eContainer() instanceof Finding finding ? finding : null;
	}

	/**
	 * The day from which on a date without a year is sought where the plan does not say when it was adopted: that on which the finding
	 * was found, else that of the report; a ledger lists what was due shortly before, too.
	 */
	static Optional<LocalDate> earliest(EObject element, EAttribute feature) {
		if (feature == Literals.RECTIFICATION_PLAN__ADOPTED_ON) {
			return Optional.empty();
		}
		var plan = Deadlines.plan(element);
		if (plan.isEmpty()) {
			return found(element).or(() -> reported(element).map(day -> day.minusMonths(LEDGER_MONTHS)));
		}
		boolean isFeedback = plan.filter(each -> feedbacks(each).findAny().isPresent()).isPresent();
		return found(element).or(() -> plan.flatMap(PlanDates::answered).map(day -> isFeedback ? day : day.minusMonths(LEDGER_MONTHS)));
	}

	/** The date of the document to which an element belongs that stands in no plan. */
	static Optional<LocalDate> reported(EObject element) {
		return Stream.iterate(element, each -> each != null, EObject::eContainer).filter(FindingSet.class::isInstance)
				.map(FindingSet.class::cast).findFirst().flatMap(set -> DateText.dateOf(set.getDate()));
	}

	/** The last day of a limit that is counted from the feedback. */
	public static Optional<LocalDate> limit(RectificationPlan plan, LimitKind kind, PolicySettings settings) {
		return feedback(plan).flatMap(trigger -> settings.deadline(kind, trigger));
	}

	/** The last day of concentrated rectification: the plan's own, else the policy's. */
	public static Optional<LocalDate> concentratedUntil(RectificationPlan plan, PolicySettings settings) {
		return plan.getConcentratedUntil() != null
				? Deadlines.of(settings).day(plan, Literals.RECTIFICATION_PLAN__CONCENTRATED_UNTIL)
				: limit(plan, LimitKind.CONCENTRATED, settings);
	}

	/** The feedback to which a measure answers: the first of those that hold its findings, else the first of its plan's. */
	public static Optional<LocalDate> feedback(Measure measure) {
		return dates(feedbacks(measure)).min(Comparator.naturalOrder());
	}

	/** The last day of the inspection after which a measure was handed over. */
	public static Optional<LocalDate> inspectionEnd(Measure measure, WorkingDays days) {
		return feedbacks(measure).map(Feedback::getInspection).filter(i -> i != null && !i.eIsProxy())
				.flatMap(inspection -> end(inspection, days).stream()).max(Comparator.naturalOrder());
	}

	/** The first day of an inspection: the written one, else that of the team that comes first. */
	public static Optional<LocalDate> start(InspectionPlan inspection) {
		return inspection.getStart() != null
				? DateText.dateOf(inspection.getStart())
				: inspection.getTeams().stream().flatMap(team -> ownStart(team).stream()).min(Comparator.naturalOrder());
	}

	/** The last day of an inspection: its own, else that of the team that stays longest. */
	public static Optional<LocalDate> end(InspectionPlan inspection, WorkingDays days) {
		return inspection.getStart() != null || inspection.getEnd() != null
				? ownEnd(inspection, days)
				: inspection.getTeams().stream().flatMap(team -> ownEnd(team, days).stream()).max(Comparator.naturalOrder());
	}

	/** The last day that an inspection or a team says itself: the written one, else the one that follows from its duration. */
	public static Optional<LocalDate> ownEnd(OnSiteWork work, WorkingDays days) {
		return writtenEnd(work).or(() -> ownStart(work).filter(start -> Durations.isComplete(work.getDuration()))
				.map(start -> days.lastDay(start, work.getDuration())));
	}

	/** The first day that an inspection or a team says itself; that of a team may have no year: the inspection has it. */
	public static Optional<LocalDate> ownStart(OnSiteWork work) {
		return DateText.dateOf(work.getStart()).or(() -> work.eContainer() instanceof InspectionPlan inspection
				? firstFrom(work.getStart(), DateText.firstDayOf(inspection.getStart()))
				: Optional.empty());
	}

	/** The last day as it is written; where it has no year, the first such day from the start on. */
	private static Optional<LocalDate> writtenEnd(OnSiteWork work) {
		return Optional.ofNullable(work.getEnd()).map(DateText::date)
				.or(() -> firstFrom(work.getEnd(), DateText.firstDayOf(work.getStart()).or(() -> ownStart(work))));
	}

	private static Optional<LocalDate> firstFrom(DateText written, Optional<LocalDate> start) {
		return Optional.ofNullable(written).map(DateText::period).filter(Yearly.class::isInstance).map(Yearly.class::cast)
				.flatMap(days -> start.map(days::firstFrom));
	}

	private static Stream<Feedback> feedbacks(RectificationPlan plan) {
		return CrossReferences.resolved(plan.getSets()).filter(Feedback.class::isInstance).map(Feedback.class::cast);
	}

	private static Stream<Feedback> feedbacks(Measure measure) {
		var own = CrossReferences.resolved(measure.getAddresses()).map(PlanDates::owner).filter(Objects::nonNull).distinct().toList();
		return own.isEmpty() && measure.eContainer() instanceof RectificationPlan plan ? feedbacks(plan) : own.stream();
	}

	private static Feedback owner(EObject finding) {
		var owner = finding;
		while (owner != null && !(owner instanceof Feedback)) {
			owner = owner.eContainer();
		}
		return (Feedback) owner;
	}

	private static Stream<LocalDate> dates(Stream<Feedback> feedbacks) {
		return feedbacks.flatMap(f -> DateText.dateOf(f.getDate()).stream());
	}
}
