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
import org.insp.model.FindingState;
import org.insp.model.Measure;
import org.insp.model.Organization;
import org.insp.model.Person;
import org.insp.model.RectificationPlan;
import org.insp.model.Signature;
import org.insp.model.people.Persons;

/** The people who lead, support, supervise and verify measures, as rows and columns. */
public class MatrixServices {

	private static final int COLUMNS = 50;

	/** The title, with what the letters mean. */
	public String matrixTitle(RectificationPlan plan) {
		var texts = LabelTexts.of(plan);
		return texts.text("matrix.title", texts.name(plan));
	}

	/** The measures of a plan for a finding or one of its manifestations. */
	public Collection<Measure> matrixMeasures(Finding finding, EObject root) {
		return DiagramSubject.plan(root).stream().flatMap(plan -> plan.inFocusOrAll(plan.answering(finding)).stream()).toList();
	}

	/** The measures of a plan that address no finding. */
	public Collection<Measure> matrixLoose(RectificationPlan plan) {
		return plan.getMeasures().stream().filter(m -> PlanIndex.findings(m).findAny().isEmpty()).toList();
	}

	/** Number and text of a measure. */
	public String matrixRow(Measure measure) {
		return (measure.getName() == null ? "" : measure.getName() + ' ') + LabelTexts.abbreviate(measure.getText(), COLUMNS);
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
	public Collection<Person> matrixLeaders(Measure measure) {
		return in(measure).flatMap(plan -> plan.leaders(measure).stream()).toList();
	}

	/** The people who help to lead it. */
	public Collection<Person> matrixHelpers(Measure measure) {
		return in(measure).flatMap(plan -> helpers(measure, plan).stream()).toList();
	}

	/** The people who supervise or verify it and do none of that. */
	public Collection<Person> matrixOverseers(Measure measure) {
		return in(measure).flatMap(plan -> overseers(measure, plan).stream()
				.filter(person -> !plan.leaders(measure).contains(person) && !helpers(measure, plan).contains(person))).toList();
	}

	/** The organizations that carry it out. */
	public Collection<Organization> matrixExecutors(Measure measure) {
		return CrossReferences.resolved(measure.getLeadDepartments()).distinct().toList();
	}

	/** The departments that help. */
	public Collection<Organization> matrixAssistants(Measure measure) {
		return CrossReferences.resolved(measure.getCooperators()).distinct().filter(o -> !measure.getLeadDepartments().contains(o))
				.toList();
	}

	private static Stream<PlanIndex> in(Measure measure) {
		return measure.eContainer() instanceof RectificationPlan plan ? DiagramSubject.plan(plan).stream() : Stream.empty();
	}

	private static List<Person> helpers(Measure measure, PlanIndex plan) {
		return plan.canonical(measure.getCoLeaders()).stream().filter(person -> !plan.leaders(measure).contains(person)).toList();
	}

	private static List<Person> overseers(Measure measure, PlanIndex plan) {
		return Stream.concat(supervisors(measure, plan).stream(), verifiers(measure, plan).stream()).distinct().toList();
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

	/** The letters for a person or an organization in a measure's row. */
	public String matrixMark(Measure measure, EObject column) {
		var texts = LabelTexts.of(measure);
		return String.join("/", in(measure).flatMap(plan -> marks(measure, column, plan)).map(key -> texts.text("matrix." + key)).toList());
	}

	private static Stream<String> marks(Measure measure, EObject column, PlanIndex plan) {
		boolean leads = plan.leaders(measure).contains(column) || measure.getLeadDepartments().contains(column);
		boolean helps = helpers(measure, plan).contains(column) || measure.getCooperators().contains(column);
		return Stream.of(leads ? "lead" : helps ? "cooperate" : "", supervisors(measure, plan).contains(column) ? "supervise" : "",
				verifiers(measure, plan).contains(column) ? "verify" : "").filter(key -> !key.isEmpty());
	}

	/** Returns whether a measure has no leader, or more than one. */
	public boolean lacksOneLeader(Measure measure) {
		return matrixLeaders(measure).size() != 1;
	}

	/** Returns whether no plan has a measure for a finding that is still open. */
	public boolean isUnanswered(Finding finding) {
		return finding.getState() != FindingState.FIXED
				&& ModelIndex.of(finding).plans().allMatch(plan -> plan.answering(finding).isEmpty());
	}
}
