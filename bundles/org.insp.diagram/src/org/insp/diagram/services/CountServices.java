/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.diagram.services;

import java.util.Collection;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.insp.model.Measure;
import org.insp.model.MeasureStatus;
import org.insp.model.NamedElement;
import org.insp.model.Organization;

/** Services that count the measures of a member or department by their state, where a map does not show them one by one. */
public class CountServices {

	/** The element itself if measures of it are overdue. */
	public Collection<EObject> countOverdue(NamedElement owner, EObject diagram) {
		return some(owner, diagram, CountServices::isLate);
	}

	/** The label of the count. */
	public String countOverdueLabel(NamedElement owner, EObject diagram) {
		return LabelTexts.of(DiagramSubject.of(diagram)).text("count.overdue", count(owner, diagram, CountServices::isLate));
	}

	/** The element itself if measures of it are planned. */
	public Collection<EObject> countPlanned(NamedElement owner, EObject diagram) {
		return some(owner, diagram, MeasureStatus.PLANNED);
	}

	/** The label of the count. */
	public String countPlannedLabel(NamedElement owner, EObject diagram) {
		return label(owner, diagram, MeasureStatus.PLANNED);
	}

	/** The element itself if measures of it are under way. */
	public Collection<EObject> countOngoing(NamedElement owner, EObject diagram) {
		return some(owner, diagram, MeasureStatus.ONGOING);
	}

	/** The label of the count. */
	public String countOngoingLabel(NamedElement owner, EObject diagram) {
		return label(owner, diagram, MeasureStatus.ONGOING);
	}

	/** The element itself if measures of it wait for verification. */
	public Collection<EObject> countSubmitted(NamedElement owner, EObject diagram) {
		return some(owner, diagram, MeasureStatus.SUBMITTED);
	}

	/** The label of the count. */
	public String countSubmittedLabel(NamedElement owner, EObject diagram) {
		return label(owner, diagram, MeasureStatus.SUBMITTED);
	}

	/** The element itself if measures of it wait for approval. */
	public Collection<EObject> countVerified(NamedElement owner, EObject diagram) {
		return some(owner, diagram, MeasureStatus.VERIFIED);
	}

	/** The label of the count. */
	public String countVerifiedLabel(NamedElement owner, EObject diagram) {
		return label(owner, diagram, MeasureStatus.VERIFIED);
	}

	/** The element itself if measures of it are closed or given up. */
	public Collection<EObject> countClosed(NamedElement owner, EObject diagram) {
		return some(owner, diagram, MeasureQueries::isClosed);
	}

	/** The label of the count. */
	public String countClosedLabel(NamedElement owner, EObject diagram) {
		return LabelTexts.of(DiagramSubject.of(diagram)).list(Stream.of(MeasureStatus.CLOSED, MeasureStatus.DROPPED)
				.filter(status -> count(owner, diagram, m -> isIn(m, status)) > 0).map(status -> label(owner, diagram, status)));
	}

	private static boolean isLate(Measure measure) {
		return MeasureQueries.state(measure).isOverdue();
	}

	private static Collection<EObject> some(NamedElement owner, EObject diagram, MeasureStatus status) {
		return some(owner, diagram, m -> isIn(m, status));
	}

	private static Collection<EObject> some(NamedElement owner, EObject diagram, Predicate<Measure> which) {
		return count(owner, diagram, which) == 0 ? List.of() : List.of(owner);
	}

	private static String label(NamedElement owner, EObject diagram, MeasureStatus status) {
		var texts = LabelTexts.of(DiagramSubject.of(diagram));
		return texts.text("count.status", texts.term(status), count(owner, diagram, m -> isIn(m, status)));
	}

	/** Returns whether a measure is counted under a status; an overdue one is counted as overdue, whatever its status. */
	private static boolean isIn(Measure measure, MeasureStatus status) {
		return MeasureQueries.state(measure).status() == status && !isLate(measure);
	}

	private static int count(NamedElement owner, EObject diagram, Predicate<Measure> which) {
		var plan = DiagramSubject.plan(diagram);
		// a department shows no measures of its own: the members do, unless they are counted
		return Math.toIntExact(plan.stream().flatMap(p -> counted(owner, p).stream()).filter(which).count());
	}

	private static List<Measure> counted(NamedElement owner, PlanIndex plan) {
		if (owner instanceof Organization department) {
			return plan.carriedOut(department).stream().filter(plan::isCounted).toList();
		}
		return plan.countedOf(owner, MeasureQueries.of(owner, plan));
	}
}
