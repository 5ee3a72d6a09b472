/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.diagram.tests;

import java.util.List;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.insp.model.Department;
import org.insp.model.Measure;
import org.insp.model.MeasureStatus;
import org.insp.model.Person;
import org.insp.model.RectificationPlan;

/** The services of the small specification. */
public class SmallServices {

	/** Who leads measures, as often as they do. */
	public List<Person> leaders(RectificationPlan plan) {
		return plan.getMeasures().stream().flatMap(m -> m.getLeaders().stream()).toList();
	}

	/** Measures that nobody leads. */
	public List<Measure> withoutLeader(RectificationPlan plan) {
		return plan.getMeasures().stream().filter(m -> m.getLeaders().isEmpty()).toList();
	}

	/** The measures that a person leads. */
	public List<Measure> ledBy(Person person) {
		return plans(person).flatMap(p -> p.getMeasures().stream()).filter(m -> m.getLeaders().contains(person)).toList();
	}

	private static Stream<RectificationPlan> plans(EObject element) {
		return element.eResource().getResourceSet().getResources().stream().flatMap(r -> r.getContents().stream())
				.flatMap(f -> f.eContents().stream())
				.filter(RectificationPlan.class::isInstance).map(RectificationPlan.class::cast);
	}

	/** Always, where there is a plan. */
	public boolean isKnownTo(Person person, RectificationPlan plan) {
		return plan != null && person.eResource() != null;
	}

	/** More than one measure. */
	public boolean isOverloaded(Person person) {
		return ledBy(person).size() > 1;
	}

	/** How many measures. */
	public String load(Person person) {
		return ledBy(person).size() + " measures";
	}

	/** What is written on a measure. */
	public String measureLabel(Measure measure) {
		return measure.getName() + '\n' + measure.getText();
	}

	/** Whether a measure is closed. */
	public boolean isClosed(Measure measure) {
		return measure.getStatus() == MeasureStatus.CLOSED;
	}

	/** Who works in a department. */
	public List<Person> people(Department department) {
		return department.getStaff();
	}

	/** Whether two elements are not the same. */
	public boolean differs(Measure measure, EObject one, EObject other) {
		return one != other;
	}

	/** What a measure is called in the column of a person. */
	public String nameFor(Measure measure, Person person) {
		return measure.getName() + '/' + person.getName();
	}

	/** One of two services of a name. */
	public String twice(Measure measure) {
		return measure.getName();
	}

	/** The other one. */
	public String twice(Person person) {
		return person.getName();
	}
}
