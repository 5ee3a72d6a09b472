/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.model.findings;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.insp.model.AuditReport;
import org.insp.model.Cause;
import org.insp.model.CauseSubject;
import org.insp.model.Claim;
import org.insp.model.CrossReferences;
import org.insp.model.DateText;
import org.insp.model.Finding;
import org.insp.model.FindingSet;
import org.insp.model.FindingState;
import org.insp.model.InspModel;
import org.insp.model.Manifestation;
import org.insp.model.Measure;
import org.insp.model.PreviousRound;
import org.insp.model.Rectifiable;
import org.insp.model.RectificationPlan;
import org.insp.model.check.RuleContext;

/**
 * The elements that answer the findings: measures, causes and claims, those of imported files included, since a feedback may be shared and
 * answered by several models.
 */
public final class FindingCoverage {

	private final Map<Rectifiable, List<Measure>> measures = new HashMap<>();
	private final Set<FindingSet> answered = new HashSet<>();
	private final Set<CauseSubject> withCause = new HashSet<>();
	private final Set<Finding> claimed = new HashSet<>();

	private FindingCoverage(InspModel model) {
		model.visible(RectificationPlan.class).forEach(plan -> CrossReferences.resolved(plan.getSets()).forEach(answered::add));
		model.visible(Measure.class).forEach(this::add);
		model.visible(Cause.class).forEach(cause -> CrossReferences.resolved(cause.getOf()).forEach(withCause::add));
		model.visible(Claim.class).forEach(claim -> CrossReferences.resolved(claim.getFindings()).forEach(claimed::add));
	}

	/** The answers in a model. */
	public static FindingCoverage of(RuleContext context) {
		return context.computeOnce(FindingCoverage.class, () -> new FindingCoverage(context.model()));
	}

	/** The answers in a model, for those that show it. */
	public static FindingCoverage of(InspModel model) {
		return new FindingCoverage(model);
	}

	private void add(Measure measure) {
		CrossReferences.resolved(measure.getAddresses()).forEach(target -> {
			measures.computeIfAbsent(target, t -> new ArrayList<>()).add(measure);
			setOf(target).ifPresent(answered::add);
		});
	}

	/** Returns whether there is a plan for the findings, so that one can ask what is missing in it. */
	public boolean isAnswered(FindingSet set) {
		return answered.contains(set);
	}

	/** The measures that address a finding or a manifestation itself. */
	public List<Measure> measures(Rectifiable target) {
		return measures.getOrDefault(target, List.of());
	}

	/** Returns whether a measure addresses the finding or one of its manifestations. */
	public boolean hasMeasure(Finding finding) {
		return Stream.concat(Stream.of(finding), finding.getManifestations().stream()).anyMatch(measures::containsKey);
	}

	/** Returns whether a measure addresses the finding, or measures address all of its recommendations. */
	public boolean isAnswered(Finding finding) {
		return hasMeasure(finding) || !finding.getItems().isEmpty() && finding.getItems().stream().allMatch(this::hasMeasure);
	}

	/** Returns whether the host says why it came to the finding, or to all of its aspect or its set. */
	public boolean hasCause(Finding finding) {
		return Stream.<EObject>iterate(finding, at -> at != null, EObject::eContainer).filter(CauseSubject.class::isInstance)
				.map(CauseSubject.class::cast).anyMatch(subject -> !subject.getCauses().isEmpty() || withCause.contains(subject));
	}

	/** Returns whether a member claims the finding. */
	public boolean isClaimed(Finding finding) {
		return claimed.contains(finding);
	}

	private static boolean isLeftOver(FindingSet set) {
		return set instanceof PreviousRound || set instanceof AuditReport;
	}

	/** Returns whether a finding says itself who rectifies it or by when, as a ledger does that has a row for each. */
	public static boolean isOwnTask(Finding finding) {
		return finding.getDue() != null || !finding.getPersons().isEmpty() || !finding.getPersonRoles().isEmpty()
				|| finding.getCompletedOn() != null;
	}

	/** Returns whether nothing is left to do about a finding: it is fixed, or its risk is accepted. */
	public static boolean isSettled(Finding finding) {
		return finding.getState() == FindingState.FIXED || finding.getState() == FindingState.ACCEPTED;
	}

	/** Returns whether a state is written that was reached only after a date, by the day of the state, else by that of the completion. */
	public static boolean isStateToCome(Finding finding, LocalDate referenceDate) {
		var day = finding.getStateOn() == null && isSettled(finding) ? finding.getCompletedOn() : finding.getStateOn();
		return DateText.firstDayOf(day).filter(referenceDate::isBefore).isPresent();
	}

	/** Returns whether nothing is left to do about a finding on a date: it is settled, or the day on which it was rectified has come. */
	public static boolean isDone(Finding finding, LocalDate referenceDate) {
		return isSettled(finding) && !isStateToCome(finding, referenceDate)
				|| DateText.dateOf(finding.getCompletedOn()).filter(day -> !day.isAfter(referenceDate)).isPresent();
	}

	/** Returns whether a finding needs no answer: its risk is accepted, or it is left over and a rule of its own checks it. */
	public static boolean isExcused(Finding finding) {
		return finding.getState() == FindingState.ACCEPTED || isLeftOver(finding);
	}

	/**
	 * Returns whether it is left over from a previous round or an audit, and whether it is open still is written: a rule of its own checks
	 * those.
	 */
	public static boolean isLeftOver(Finding finding) {
		return finding.getState() != FindingState.UNSPECIFIED && setOf(finding).filter(FindingCoverage::isLeftOver).isPresent();
	}

	/** The finding that is addressed, be it as a whole or by a manifestation. */
	public static Optional<Finding> findingOf(Rectifiable target) {
		return Optional.ofNullable(target instanceof Manifestation ? target.eContainer() : target)
				.filter(Finding.class::isInstance).map(Finding.class::cast);
	}

	/** The set of findings that it belongs to. */
	public static Optional<FindingSet> setOf(Rectifiable target) {
		return findingOf(target).flatMap(finding -> Stream.<EObject>iterate(finding, at -> at != null, EObject::eContainer)
				.filter(FindingSet.class::isInstance).map(FindingSet.class::cast).findFirst());
	}
}
