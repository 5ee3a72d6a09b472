/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.diagram.services;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.insp.model.Closure;
import org.insp.model.CrossReferences;
import org.insp.model.DutyKind;
import org.insp.model.Finding;
import org.insp.model.Measure;
import org.insp.model.Organization;
import org.insp.model.Person;
import org.insp.model.RectificationPlan;
import org.insp.model.Signature;
import org.insp.model.Step;
import org.insp.model.WorkItem;
import org.insp.model.findings.FindingCoverage;
import org.insp.model.people.Persons;

/** The people who lead, support, supervise and verify measures, as rows and columns. */
public class MatrixServices {

	private static final int COLUMNS = 50;

	/** The title, with what the letters mean. */
	public String matrixTitle(RectificationPlan plan) {
		var texts = LabelTexts.of(plan);
		return texts.text("matrix.title", texts.name(plan));
	}

	/** The measures of a plan for a finding or one of its manifestations, each with its steps. */
	public Collection<WorkItem> matrixMeasures(Finding finding, EObject root) {
		return DiagramSubject.plan(root).stream().flatMap(plan -> plan.inFocusOrAll(plan.answering(finding)).stream())
				.flatMap(MatrixServices::withSteps).toList();
	}

	/** The measures of a plan that address no finding, each with its steps. */
	public Collection<WorkItem> matrixLoose(RectificationPlan plan) {
		return plan.getMeasures().stream().filter(m -> PlanIndex.findings(m).findAny().isEmpty()).flatMap(MatrixServices::withSteps)
				.toList();
	}

	private static Stream<WorkItem> withSteps(Measure measure) {
		return Stream.concat(Stream.of(measure), measure.getSteps().stream());
	}

	/** Number and text of a measure; those of a step after a dot. */
	public String matrixRow(WorkItem item) {
		return (item instanceof Step ? "· " : "") + (item.getName() == null ? "" : item.getName() + ' ')
				+ LabelTexts.abbreviate(item.getText(), COLUMNS);
	}

	/** The name at the head of a column. */
	public String matrixPerson(Person person) {
		return LabelTexts.of(person).name(person);
	}

	/** Everybody in the plan: who answers, then who helps or verifies. */
	public Collection<Person> matrixPeople(RectificationPlan plan) {
		var view = DiagramSubject.plan(plan).orElseThrow();
		var people = new LinkedHashSet<>(view.people());
		plan.getMeasures().forEach(m -> {
			people.addAll(helpers(m, view));
			people.addAll(overseers(m, view));
		});
		return people;
	}

	/** The departments, villages and offices in the plan. */
	public Collection<Organization> matrixOrganizations(RectificationPlan plan) {
		return DiagramSubject.plan(plan).orElseThrow().organizations();
	}

	/** The people who lead a measure. */
	public Collection<Person> matrixLeaders(WorkItem item) {
		return in(item).flatMap(plan -> leaders(item, plan).stream()).toList();
	}

	/** The people who help to lead it. */
	public Collection<Person> matrixHelpers(WorkItem item) {
		return in(item).flatMap(plan -> helpers(item, plan).stream()).toList();
	}

	/** The people who supervise or verify it and do none of that. */
	public Collection<Person> matrixOverseers(WorkItem item) {
		return in(item).flatMap(plan -> overseers(item, plan).stream()
				.filter(person -> !leaders(item, plan).contains(person) && !helpers(item, plan).contains(person))).toList();
	}

	/** The organizations that carry it out. */
	public Collection<Organization> matrixExecutors(WorkItem item) {
		return CrossReferences.resolved(item.getLeadDepartments()).distinct().toList();
	}

	/** The departments that help. */
	public Collection<Organization> matrixAssistants(WorkItem item) {
		return CrossReferences.resolved(cooperators(item)).distinct().filter(o -> !item.getLeadDepartments().contains(o)).toList();
	}

	private static Stream<PlanIndex> in(WorkItem item) {
		var owner = item instanceof Step && item.eContainer() != null ? item.eContainer().eContainer() : item.eContainer();
		return owner instanceof RectificationPlan plan ? DiagramSubject.plan(plan).stream() : Stream.empty();
	}

	private static List<Person> leaders(WorkItem item, PlanIndex plan) {
		return item instanceof Measure measure ? plan.leaders(measure) : List.of();
	}

	private static List<Organization> cooperators(WorkItem item) {
		return item instanceof Measure measure ? measure.getCooperators() : List.of();
	}

	private static List<Person> helpers(WorkItem item, PlanIndex plan) {
		return !(item instanceof Measure measure)
				? List.of()
				: plan.canonical(measure.getCoLeaders()).stream().filter(person -> !plan.leaders(measure).contains(person)).toList();
	}

	private static List<Person> overseers(WorkItem item, PlanIndex plan) {
		return !(item instanceof Measure measure)
				? List.of()
				: Stream.concat(supervisors(measure, plan).stream(), verifiers(measure, plan).stream()).distinct().toList();
	}

	private static List<Person> supervisors(Measure measure, PlanIndex plan) {
		return plan.canonical(plan.answering().stream().flatMap(c -> c.getDuties().stream())
				.filter(duty -> duty.getKind() == DutyKind.SUPERVISORY).filter(duty -> MeasureQueries.isCoveredBy(measure, duty))
				.flatMap(duty -> CrossReferences.resolved(duty.getHolders())).flatMap(Persons::personsOf).toList());
	}

	private static List<Person> verifiers(Measure measure, PlanIndex plan) {
		return plan.canonical(measure.getClosures().stream().map(Closure::getVerified).filter(s -> s != null).map(Signature::getBy)
				.flatMap(ModelIndex::resolved).filter(Person.class::isInstance).map(Person.class::cast).toList());
	}

	/** The letters for a person or an organization in the row of a measure or step. */
	public String matrixMark(WorkItem item, EObject column) {
		var texts = LabelTexts.of(item);
		return String.join("/", in(item).flatMap(plan -> marks(item, column, plan)).map(key -> texts.text("matrix." + key)).toList());
	}

	private static Stream<String> marks(WorkItem item, EObject column, PlanIndex plan) {
		boolean leads = leaders(item, plan).contains(column) || item.getLeadDepartments().contains(column);
		boolean helps = helpers(item, plan).contains(column) || cooperators(item).contains(column);
		boolean supervises = item instanceof Measure measure && supervisors(measure, plan).contains(column);
		boolean verifies = item instanceof Measure measure && verifiers(measure, plan).contains(column);
		return Stream.of(leads ? "lead" : helps ? "cooperate" : "", supervises ? "supervise" : "", verifies ? "verify" : "")
				.filter(key -> !key.isEmpty());
	}

	/** Returns whether a measure has no leader; where several answer, the first leads. */
	public boolean lacksLeader(WorkItem item) {
		return item instanceof Measure && matrixLeaders(item).isEmpty();
	}

	/** Returns whether no plan has a measure for a finding that is still open. */
	public boolean isUnanswered(Finding finding) {
		return !FindingCoverage.isSettled(finding)
				&& ModelIndex.of(finding).plans().allMatch(plan -> plan.answering(finding).isEmpty());
	}
}
