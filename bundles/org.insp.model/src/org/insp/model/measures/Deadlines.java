/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.model.measures;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.insp.model.CrossReferences;
import org.insp.model.DatePeriod.Anchor;
import org.insp.model.DatePeriod.Counted;
import org.insp.model.DatePeriod.Fixed;
import org.insp.model.DatePeriod.Recurring;
import org.insp.model.DatePeriod.Yearly;
import org.insp.model.DateText;
import org.insp.model.Extension;
import org.insp.model.Finding;
import org.insp.model.InspPackage.Literals;
import org.insp.model.InspectionTeam;
import org.insp.model.Measure;
import org.insp.model.MeasureKind;
import org.insp.model.NonWorkingDay;
import org.insp.model.OnSiteWork;
import org.insp.model.Phase;
import org.insp.model.RectificationPlan;
import org.insp.model.RuleGroup;
import org.insp.model.Severity;
import org.insp.model.Signature;
import org.insp.model.WorkItem;
import org.insp.model.calendar.WorkingDays;
import org.insp.model.policy.PlaceWords;
import org.insp.model.policy.PolicySettings;

/**
 * The days on which deadlines end. A period ends on its last day. What is written without a year ends on the first such day from the
 * adoption of the plan on; a number of days or months is counted from the adoption, from the feedback, or from what the measure names.
 *
 * @param days the calendar
 * @param nonWorking what happens to a number of days that ends on a non-working day
 * @param warning the days before a deadline from which work is urgent
 * @param isApprovalNeeded whether an extension has no effect until it is approved
 */
public record Deadlines(WorkingDays days, NonWorkingDay nonWorking, DueWarning warning, boolean isApprovalNeeded) {

	private static final String UNAPPROVED = "extension-unapproved";

	/** Deadlines whose extensions need approval. */
	public Deadlines(WorkingDays days, NonWorkingDay nonWorking, DueWarning warning) {
		this(days, nonWorking, warning, true);
	}

	/** The deadlines by the settings of a model. */
	public static Deadlines of(PolicySettings settings) {
		return new Deadlines(settings.workingDays(), settings.nonWorkingDay(), DueWarning.of(settings),
				!settings.severity(UNAPPROVED, RuleGroup.LIFECYCLE).filter(Severity.OFF::equals).isPresent());
	}

	/** The deadline of a measure or step as it is written, without its extensions; empty where no day follows from it. */
	public Optional<LocalDate> due(WorkItem item) {
		return day(item, Literals.WORK_ITEM__DUE);
	}

	/** The deadline of a finding that says itself by when it is rectified; empty where no day follows from it. */
	public Optional<LocalDate> due(Finding finding) {
		return day(finding, Literals.FINDING__DUE);
	}

	/** The deadline of a finding in force on a day: the written one, or the one to which it was moved. */
	public Optional<LocalDate> due(Finding finding, LocalDate today) {
		return inForce(finding.getExtensions(), today).flatMap(each -> day(each, Literals.EXTENSION__NEW_DUE)).or(() -> due(finding));
	}

	/** The extension in force on a day, if there is any. */
	Optional<Extension> inForce(List<Extension> extensions, LocalDate today) {
		return extensions.stream().filter(each -> day(each, Literals.EXTENSION__NEW_DUE).isPresent())
				.filter(each -> each.eIsSet(Literals.EXTENSION__APPROVED_BY) || !isApprovalNeeded)
				.filter(each -> each.getOn() == null || DateText.dateOf(each.getOn()).filter(date -> !date.isAfter(today)).isPresent())
				.reduce(Deadlines::newer);
	}

	/** Of two extensions the later one by the days on which they were asked for; where a day is not known, the one written later. */
	private static Extension newer(Extension one, Extension other) {
		var day = DateText.dateOf(one.getOn());
		return day.isPresent() && DateText.dateOf(other.getOn()).filter(day.get()::isAfter).isPresent() ? one : other;
	}

	/** The day that a date of an element means, of a period the last one; empty where no day follows from it. */
	public Optional<LocalDate> day(EObject element, EAttribute feature) {
		var written = (DateText) element.eGet(feature);
		if (written == null || written.period() == null) {
			return Optional.empty();
		} else if (written.period() instanceof Fixed fixed) {
			return Optional.of(fixed.last());
		} else if (written.period() instanceof Yearly yearly) {
			return element instanceof Phase
					? inspectionStart(element).map(day -> yearly.in(day.getYear()))
					: start(element, feature).or(() -> PlanDates.earliest(element, feature)).map(yearly::firstFrom);
		}
		if (!(written.period() instanceof Counted counted)) {
			// what comes again and again has no day of its own
			return Optional.empty();
		}
		var trigger = switch (counted.anchor()) {
			case FEEDBACK -> plan(element).flatMap(PlanDates::answered).or(() -> PlanDates.reported(element));
			case DETECTION -> PlanDates.found(element);
			case OTHER -> Optional.<LocalDate>empty();
			default -> start(element, feature);
		};
		return trigger.map(from -> days.deadline(from, counted, nonWorking));
	}

	/**
	 * The next day of a deadline that comes again and again; empty for other deadlines.
	 *
	 * @param item the measure or step
	 * @param from the day from which on it is sought
	 */
	public static Optional<LocalDate> next(WorkItem item, LocalDate from) {
		return Optional.ofNullable(item.getDue())
				.map(due -> due.period() instanceof Recurring recurring ? recurring.firstFrom(from) : null);
	}

	/** Returns whether a deadline is counted from an event whose day nobody knows: it is one in words, and none is missing. */
	public boolean isInWords(WorkItem item) {
		return item.getDue() != null && item.getDue().period() instanceof Counted counted
				&& (counted.anchor() == Anchor.OTHER || counted.anchor() == Anchor.DETECTION) && due(item).isEmpty();
	}

	/** The kind of a measure: the written one, else the one that stands in the place of its deadline (立行立改, 长期坚持). */
	static MeasureKind kind(Measure measure, PlaceWords words) {
		var written = words.kind(measure);
		if (written == MeasureKind.UNSPECIFIED && measure.getDue() != null) {
			if (measure.getDue().period() instanceof Recurring || measure.getDue().goesOn()) {
				return MeasureKind.LONG_TERM;
			} else if (measure.getDue().period() instanceof Counted counted && counted.isSameDay()) {
				return MeasureKind.IMMEDIATE;
			}
		}
		return written != MeasureKind.UNSPECIFIED || measure.getDue() == null || measure.getDue().text() == null
				? written
				: kind(measure.getDue().text(), words);
	}

	private static MeasureKind kind(String word, PlaceWords words) {
		var usual = OpenEnded.kind(word);
		return usual != MeasureKind.UNSPECIFIED ? usual : words.kind(word.strip()).orElse(usual);
	}

	/** The day from which a deadline is counted that names no event itself. */
	private static Optional<LocalDate> start(EObject element, EAttribute feature) {
		if (element instanceof WorkItem item && feature == Literals.WORK_ITEM__DUE && item.eIsSet(Literals.WORK_ITEM__DUE_AFTER)) {
			return CrossReferences.resolved(item.getDueAfter()).flatMap(Deadlines::date);
		} else if (feature == Literals.ON_SITE_WORK__END || feature == Literals.ON_SITE_WORK__START && element instanceof InspectionTeam) {
			return inspectionStart(element);
		} else if (element instanceof Extension extension && feature == Literals.EXTENSION__NEW_DUE) {
			return DateText.dateOf(extension.getOn());
		}
		// the adoption itself has nothing to be counted from
		return feature == Literals.RECTIFICATION_PLAN__ADOPTED_ON
				? Optional.empty()
				: plan(element).flatMap(plan -> DateText.dateOf(plan.getAdoptedOn()));
	}

	/** The first day of the team or the inspection to which an element belongs, whose year holds where none is written. */
	private static Optional<LocalDate> inspectionStart(EObject element) {
		return Stream.iterate(element, e -> e != null, EObject::eContainer).filter(OnSiteWork.class::isInstance)
				.map(OnSiteWork.class::cast).flatMap(work -> DateText.firstDayOf(work.getStart()).stream()).findFirst();
	}

	static Optional<RectificationPlan> plan(EObject element) {
		return Stream.iterate(element, e -> e != null, EObject::eContainer).filter(RectificationPlan.class::isInstance)
				.map(RectificationPlan.class::cast).findFirst();
	}

	/** The date of an element: the first one that it bears, else that of its signature. */
	private static Optional<LocalDate> date(EObject element) {
		return ownDate(element).or(() -> element.eContents().stream().filter(Signature.class::isInstance)
				.flatMap(signature -> ownDate(signature).stream()).findFirst());
	}

	private static Optional<LocalDate> ownDate(EObject element) {
		return element.eClass().getEAllAttributes().stream()
				.filter(a -> a.getEAttributeType() == Literals.DATE_TEXT && !a.isMany())
				.flatMap(a -> DateText.dateOf((DateText) element.eGet(a)).stream()).findFirst();
	}
}
