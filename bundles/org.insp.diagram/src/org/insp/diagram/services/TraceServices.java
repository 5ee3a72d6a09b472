/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.diagram.services;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.insp.model.Aspect;
import org.insp.model.Cause;
import org.insp.model.CrossReferences;
import org.insp.model.Finding;
import org.insp.model.FindingSet;
import org.insp.model.Manifestation;
import org.insp.model.Measure;
import org.insp.model.Organization;
import org.insp.model.Person;
import org.insp.model.Pledge;
import org.insp.model.RectificationPlan;
import org.insp.model.Step;
import org.insp.model.WorkItem;
import org.insp.model.findings.FindingCoverage;
import org.insp.model.findings.FindingSets;

/** The way from an aspect by its findings and how they show to the measures of a plan and who answers for them. */
public class TraceServices {

	/** The title of the diagram. */
	public String traceTitle(RectificationPlan plan) {
		var model = ModelIndex.of(plan);
		var texts = new LabelTexts(model.language());
		return texts.text("trace.title", texts.name(plan), model.evaluated().referenceDate());
	}

	/** The aspects of what the plan answers. */
	public Collection<Aspect> traceAspects(RectificationPlan plan) {
		return aspects(plan).filter(aspect -> aspect.getFindings().stream().anyMatch(f -> isShown(f, plan))).toList();
	}

	private static Stream<Aspect> aspects(RectificationPlan plan) {
		return CrossReferences.resolved(plan.getSets()).distinct().flatMap(set -> set.getAspects().stream());
	}

	/** The findings that the plan is to answer, and others that its measures address. */
	public Collection<Finding> traceFindings(RectificationPlan plan) {
		var answered = plan.getMeasures().stream().flatMap(PlanIndex::findings);
		return Stream.concat(CrossReferences.resolved(plan.getSets()).distinct().flatMap(FindingSets::findings), answered).distinct()
				.filter(f -> isShown(f, plan)).toList();
	}

	/** The manifestations of the findings. */
	public Collection<Manifestation> traceManifestations(RectificationPlan plan) {
		return traceFindings(plan).stream().flatMap(finding -> finding.getManifestations().stream()).toList();
	}

	/** The measures of the plan, the closed ones aside. */
	public Collection<Measure> traceMeasures(RectificationPlan plan) {
		return plan.getMeasures().stream().filter(m -> !MeasureQueries.isClosed(m)).filter(m -> isShown(m, plan)).toList();
	}

	/** The closed measures of the plan. */
	public Collection<Measure> traceClosedMeasures(RectificationPlan plan) {
		return plan.getMeasures().stream().filter(MeasureQueries::isClosed).filter(m -> isShown(m, plan)).toList();
	}

	/** The people who lead the measures. */
	public Collection<Person> traceLeaders(RectificationPlan plan) {
		return plan(plan).canonical(measures(plan).flatMap(m -> m.getLeaders().stream()).toList());
	}

	/** The organizations that carry them out. */
	public Collection<Organization> traceDepartments(RectificationPlan plan) {
		return Stream.concat(measures(plan), traceSteps(plan).stream()).flatMap(item -> CrossReferences.resolved(item.getLeadDepartments()))
				.distinct().toList();
	}

	/** The steps of the measures that are not closed. */
	public Collection<Step> traceSteps(RectificationPlan plan) {
		return traceMeasures(plan).stream().flatMap(measure -> measure.getSteps().stream()).toList();
	}

	/** The causes of the findings. */
	public Collection<Cause> traceCauses(RectificationPlan plan) {
		return traceFindings(plan).stream().flatMap(finding -> causesOf(finding).stream()).distinct().toList();
	}

	/** The causes of a finding: its own, and those that the host gives. */
	private static Collection<Cause> causesOf(Finding finding) {
		var given = ModelIndex.of(finding).evaluated().model().visible(Cause.class)
				.filter(cause -> CrossReferences.resolved(cause.getOf()).anyMatch(of -> EcoreUtil.isAncestor(of, finding)));
		return Stream.concat(finding.getCauses().stream(), given).distinct().toList();
	}

	/** The findings and aspects that a cause explains; of a whole set its aspects, and the findings that stand in none. */
	public Collection<EObject> causedBy(Cause cause) {
		return cause.eContainer() instanceof Finding owner
				? List.of(owner)
				: CrossReferences.resolved(cause.getOf())
						.<EObject>flatMap(of -> of instanceof FindingSet set
								? Stream.concat(set.getAspects().stream(), set.getFindings().stream())
								: Stream.of(of))
						.distinct()
						.toList();
	}

	/** The plan itself if a finding has no measure, or a measure no leader. */
	public Collection<EObject> withUnowned(RectificationPlan plan) {
		boolean shown = traceFindings(plan).stream().anyMatch(finding -> isWithoutMeasure(finding, plan))
				|| measures(plan).anyMatch(this::isWithoutLeader);
		return shown ? List.of(plan) : List.of();
	}

	/** The pledges that measures of the plan realise. */
	public Collection<Pledge> tracePledges(RectificationPlan plan) {
		var shown = measures(plan).toList();
		return ModelIndex.of(plan).evaluated().model().visible(Pledge.class)
				.filter(pledge -> pledge.getRealisedBy().stream().anyMatch(shown::contains)).toList();
	}

	private static Stream<Measure> measures(RectificationPlan plan) {
		return plan.getMeasures().stream().filter(m -> isShown(m, plan));
	}

	private static PlanIndex plan(RectificationPlan plan) {
		return DiagramSubject.plan(plan).orElseThrow();
	}

	private static boolean isShown(Measure measure, RectificationPlan plan) {
		return !plan(plan).inFocusOrAll(List.of(measure)).isEmpty();
	}

	private static boolean isShown(Finding finding, RectificationPlan plan) {
		return focus(plan).isEmpty() || EcoreUtil.isAncestor(focus(plan).get(), finding)
				|| !plan(plan).inFocus(plan(plan).answering(finding)).isEmpty();
	}

	private static Optional<EObject> focus(RectificationPlan plan) {
		return ModelIndex.of(plan).focus();
	}

	/** The measures that address a manifestation. */
	public Collection<Measure> measuresFor(Manifestation manifestation, EObject diagram) {
		return DiagramSubject.plan(diagram).stream().flatMap(plan -> plan.addressing(manifestation).stream()).toList();
	}

	/** The measures that address a finding as a whole and none of its manifestations. */
	public Collection<Measure> measuresForWhole(Finding finding, EObject diagram) {
		return DiagramSubject.plan(diagram).stream().flatMap(plan -> plan.addressing(finding).stream())
				.filter(m -> CrossReferences.resolved(m.getAddresses()).noneMatch(a -> a.eContainer() == finding)).toList();
	}

	/** The people who lead a measure, as the diagram shows them. */
	public Collection<Person> leadersOf(Measure measure, EObject diagram) {
		return DiagramSubject.plan(diagram).stream().flatMap(plan -> plan.leaders(measure).stream()).toList();
	}

	/** The organizations that carry a measure or step out. */
	public Collection<Organization> departmentOf(WorkItem item) {
		return CrossReferences.resolved(item.getLeadDepartments()).distinct().toList();
	}

	/** Returns whether the plan has no measure for a finding that is still open. */
	public boolean isWithoutMeasure(Finding finding, EObject container) {
		return !FindingCoverage.isSettled(finding) && DiagramSubject.plan(container).filter(
				plan -> Stream.concat(Stream.of(finding), finding.getManifestations().stream()).allMatch(f -> plan.addressing(f).isEmpty()))
				.isPresent();
	}

	/** Returns whether the plan has a measure neither for a manifestation nor for its finding as a whole. */
	public boolean isUncovered(Manifestation manifestation, EObject container) {
		return DiagramSubject.plan(container).filter(plan -> plan.addressing(manifestation).isEmpty())
				.filter(plan -> !(manifestation.eContainer() instanceof Finding finding) || measuresForWhole(finding, container).isEmpty())
				.isPresent();
	}

	/** Returns whether nobody leads a measure and the policy wants somebody to. */
	public boolean isWithoutLeader(Measure measure) {
		return CrossReferences.resolved(measure.getLeaders()).findAny().isEmpty() && ModelIndex.of(measure).isLeaderWanted();
	}

	/** Returns whether a measure addresses no finding. */
	public boolean isWithoutFinding(Measure measure) {
		return PlanIndex.findings(measure).findAny().isEmpty();
	}
}
