/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.diagram.tests.odesign;

import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.insp.model.Measure;
import org.insp.model.Person;
import org.insp.model.RectificationPlan;

/** The services that {@code testdata/odesign/sample.odesign} calls. */
public class SampleServices {

	/** The leaders of a plan's measures. */
	public List<Person> leaders(RectificationPlan plan) {
		return plan.getMeasures().stream().flatMap(m -> m.getLeaders().stream()).distinct().toList();
	}

	/** Returns whether a measure is led by a person. */
	public boolean isLedBy(Measure measure, EObject person) {
		return measure.getLeaders().contains(person);
	}

	/** The label of a measure. */
	public String label(Measure measure) {
		return measure.getName();
	}

	/** Returns whether something can be deleted. */
	public boolean isDeletable(EObject element) {
		return false;
	}

	/** Overloaded, which must be reported. */
	public String twice(Measure measure) {
		return "";
	}

	/** Overloaded, which must be reported. */
	public String twice(Person person) {
		return "";
	}

	/** Does something and gives nothing. */
	public void open(EObject element) {
		element.eClass();
	}
}
