/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.model.rules.deadlines;

import java.time.LocalDate;
import java.util.Optional;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.insp.model.Closure;
import org.insp.model.CrossReferences;
import org.insp.model.DateSpan;
import org.insp.model.DateText;
import org.insp.model.Disclosure;
import org.insp.model.Feedback;
import org.insp.model.InspPackage.Literals;
import org.insp.model.InspectionPlan;
import org.insp.model.Measure;
import org.insp.model.Person;
import org.insp.model.RectificationPlan;
import org.insp.model.Severity;
import org.insp.model.Transfer;
import org.insp.model.calendar.Durations;
import org.insp.model.check.Phrase;
import org.insp.model.check.Rule;
import org.insp.model.check.RuleContext;
import org.insp.model.measures.Deadlines;
import org.insp.model.measures.MeasureState;
import org.insp.model.measures.PlanDates;

/** Two dates stand in an order in which nothing can happen: an end before its start, a plan before the feedback. */
final class UnorderedDates extends Rule<EObject> {

	UnorderedDates() {
		super("unordered-dates", Severity.ERROR, EObject.class);
	}

	@Override
	protected void check(EObject element, RuleContext context) {
		var dates = new Dates(context);
		if (element instanceof InspectionPlan inspection) {
			check(inspection, dates);
		} else if (element instanceof RectificationPlan plan) {
			check(plan, dates);
		} else if (element instanceof Measure measure) {
			check(measure, dates);
		} else if (element instanceof Feedback feedback) {
			CrossReferences.resolved(feedback.getInspection()).ifPresent(inspection -> dates.notBefore(feedback, Literals.FINDING_SET__DATE,
					inspection, Literals.ON_SITE_WORK__END, PlanDates.end(inspection, context.workingDays())));
		} else if (element instanceof DateSpan span) {
			dates.notBefore(span, Literals.DATE_SPAN__TO, span, Literals.DATE_SPAN__FROM);
		} else if (element instanceof Person person) {
			dates.notBefore(person, Literals.PERSON__UNTIL, person, Literals.PERSON__SINCE);
		} else if (element instanceof Transfer transfer) {
			dates.notBefore(transfer, Literals.TRANSFER__REPLIED_ON, transfer, Literals.TRANSFER__DATE);
		} else if (element instanceof Closure closure) {
			dates.notBefore(closure, Literals.CLOSURE__DISPLAYED_TO, closure, Literals.CLOSURE__DISPLAYED_FROM);
		} else if (element instanceof Disclosure disclosure) {
			dates.notBefore(disclosure, Literals.DISCLOSURE__DISPLAYED_TO, disclosure, Literals.DISCLOSURE__DISPLAYED_FROM);
		}
	}

	private static void check(InspectionPlan inspection, Dates dates) {
		dates.notBefore(inspection, Literals.ON_SITE_WORK__END, inspection, Literals.ON_SITE_WORK__START);
		dates.notAfter(inspection, Literals.INSPECTION_PLAN__NOTICE_ON, inspection, Literals.ON_SITE_WORK__START);
		CrossReferences.resolved(inspection.getRound())
				.ifPresent(round -> dates.notBefore(inspection, Literals.ON_SITE_WORK__START, round,
						Literals.INSPECTION_ROUND__AUTHORISED_ON));
		for (var team : inspection.getTeams()) {
			dates.notBefore(team, Literals.ON_SITE_WORK__END, team, Literals.ON_SITE_WORK__START);
			dates.notBefore(team, Literals.ON_SITE_WORK__START, inspection, Literals.ON_SITE_WORK__START);
			dates.notAfter(team, Literals.ON_SITE_WORK__END, inspection, Literals.ON_SITE_WORK__END,
					isEndExact(inspection) ? PlanDates.ownEnd(inspection, dates.context().workingDays()) : Optional.empty());
			CrossReferences.resolved(inspection.getRound()).ifPresent(round -> dates.notBefore(team, Literals.ON_SITE_WORK__START, round,
					Literals.INSPECTION_ROUND__AUTHORISED_ON));
		}
		// preparation and feedback are phases too: they lie outside the stay
		for (int i = 0; i < inspection.getPhases().size(); i++) {
			var phase = inspection.getPhases().get(i);
			dates.notBefore(phase, Literals.PHASE__END, phase, Literals.PHASE__START);
			if (i > 0) {
				dates.notBefore(phase, Literals.PHASE__START, inspection.getPhases().get(i - 1), Literals.PHASE__START);
			}
		}
	}

	/** Returns whether the last day does not only follow from a duration that is about so long. */
	private static boolean isEndExact(InspectionPlan inspection) {
		return inspection.getEnd() != null || !Durations.isComplete(inspection.getDuration())
				|| Durations.isExact(inspection.getDuration());
	}

	private static void check(RectificationPlan plan, Dates dates) {
		CrossReferences.resolved(plan.getSets()).filter(Feedback.class::isInstance)
				.forEach(set -> dates.notBefore(plan, Literals.RECTIFICATION_PLAN__ADOPTED_ON, set, Literals.FINDING_SET__DATE));
		dates.notBefore(plan, Literals.RECTIFICATION_PLAN__CONCENTRATED_UNTIL, plan, Literals.RECTIFICATION_PLAN__ADOPTED_ON);
		plan.getReports().forEach(report -> dates.notBefore(report, Literals.REPORT__ON, plan, Literals.RECTIFICATION_PLAN__ADOPTED_ON));
	}

	private static void check(Measure measure, Dates dates) {
		dates.notBefore(measure, Literals.WORK_ITEM__DUE, measure, Literals.WORK_ITEM__START);
		dates.notBefore(measure, Literals.WORK_ITEM__COMPLETED_ON, measure, Literals.WORK_ITEM__START);
		// what comes again and again has no last day
		var due = Deadlines.next(measure, LocalDate.EPOCH).isPresent()
				? Optional.<LocalDate>empty()
				: new MeasureState(measure, LocalDate.MAX, dates.context().deadlines()).due();
		for (var milestone : measure.getMilestones()) {
			dates.notBefore(milestone, Literals.MILESTONE__DUE, measure, Literals.WORK_ITEM__START);
			dates.notAfter(milestone, Literals.MILESTONE__DUE, measure, Literals.WORK_ITEM__DUE, due);
		}
		for (var step : measure.getSteps()) {
			dates.notBefore(step, Literals.WORK_ITEM__DUE, step, Literals.WORK_ITEM__START);
			dates.notBefore(step, Literals.WORK_ITEM__COMPLETED_ON, step, Literals.WORK_ITEM__START);
			dates.notBefore(step, Literals.WORK_ITEM__START, measure, Literals.WORK_ITEM__START);
			dates.notAfter(step, Literals.WORK_ITEM__DUE, measure, Literals.WORK_ITEM__DUE,
					measure.getDue() == null ? Optional.empty() : due);
		}
		for (var extension : measure.getExtensions()) {
			dates.notBefore(extension, Literals.EXTENSION__NEW_DUE, measure, Literals.WORK_ITEM__DUE);
			dates.notBefore(extension, Literals.EXTENSION__NEW_DUE, extension, Literals.EXTENSION__ON);
		}
	}

	private record Dates(RuleContext context) {

		void notBefore(EObject element, EAttribute feature, EObject earlier, EAttribute earlierFeature) {
			notBefore(element, feature, earlier, earlierFeature, firstDay(earlier, earlierFeature));
		}

		void notBefore(EObject element, EAttribute feature, EObject earlier, EAttribute earlierFeature, Optional<LocalDate> limit) {
			date(element, feature).filter(d -> limit.filter(d::isBefore).isPresent())
					.ifPresent(d -> report(element, feature, d, Phrase.of("before", earlier, earlierFeature, limit.get())));
		}

		void notAfter(EObject element, EAttribute feature, EObject later, EAttribute laterFeature) {
			notAfter(element, feature, later, laterFeature, date(later, laterFeature));
		}

		void notAfter(EObject element, EAttribute feature, EObject later, EAttribute laterFeature, Optional<LocalDate> limit) {
			firstDay(element, feature).filter(d -> limit.filter(d::isAfter).isPresent())
					.ifPresent(d -> report(element, feature, d, Phrase.of("after", later, laterFeature, limit.get())));
		}

		private void report(EObject element, EAttribute feature, LocalDate date, Phrase relation) {
			var written = (DateText) element.eGet(feature);
			// of a period what is written, and the day that it means
			var shown = written.toString().equals(date.toString())
					? date
					: Phrase.of("written", written.toString(), date(element, feature).orElse(date));
			context.report(element, feature, element, feature, shown, relation);
		}

		private Optional<LocalDate> date(EObject element, EAttribute feature) {
			return context.deadlines().day(element, feature);
		}

		/** Of a period the first day: what lies within a month contradicts no other date of that month. */
		private Optional<LocalDate> firstDay(EObject element, EAttribute feature) {
			return DateText.firstDayOf((DateText) element.eGet(feature)).or(() -> date(element, feature));
		}
	}
}
