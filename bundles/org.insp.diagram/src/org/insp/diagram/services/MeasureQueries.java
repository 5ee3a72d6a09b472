/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.diagram.services;

import java.util.List;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.insp.model.CrossReferences;
import org.insp.model.Measure;
import org.insp.model.MeasureStatus;
import org.insp.model.NamedElement;
import org.insp.model.Organization;
import org.insp.model.Person;
import org.insp.model.RectificationPlan;
import org.insp.model.Responsibility;
import org.insp.model.Step;
import org.insp.model.WorkItem;
import org.insp.model.measures.WorkState;

/** Measures at the reference date, and which of them belong to whom. */
final class MeasureQueries {

	private MeasureQueries() {
	}

	static WorkState state(WorkItem item) {
		var evaluated = ModelIndex.of(item).evaluated();
		return item instanceof Step step ? evaluated.state(step) : evaluated.state((Measure) item);
	}

	/** Returns whether work is written off, or given up: nothing is left to do. */
	static boolean isClosed(WorkItem item) {
		var status = state(item).status();
		return status == MeasureStatus.CLOSED || status == MeasureStatus.DROPPED;
	}

	/** The measures that a member leads, a department carries out, or, for the plan itself, that nobody leads. */
	static List<Measure> of(NamedElement owner, PlanIndex plan) {
		if (owner instanceof Person person) {
			return plan.led(person);
		} else if (owner instanceof Organization department) {
			return plan.carriedOut(department);
		}
		return owner instanceof RectificationPlan ? plan.unowned() : List.of();
	}

	static Stream<Measure> of(NamedElement owner, EObject diagram) {
		return DiagramSubject.plan(diagram).stream().flatMap(plan -> of(owner, plan).stream());
	}

	/** Returns whether a duty reaches a measure: by what it is over, or because it is over everything. */
	static boolean isCoveredBy(Measure measure, Responsibility duty) {
		var over = CrossReferences.resolved(duty.getOver()).toList();
		return over.isEmpty() || CrossReferences.resolved(measure.getAreas()).anyMatch(over::contains)
				|| PlanIndex.findings(measure)
						.anyMatch(f -> over.contains(f) || CrossReferences.resolved(f.getAreas()).anyMatch(over::contains));
	}
}
