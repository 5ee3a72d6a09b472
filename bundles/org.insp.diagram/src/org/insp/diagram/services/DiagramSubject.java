/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.diagram.services;

import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.insp.model.InspPackage;
import org.insp.model.RectificationPlan;

/**
 * The subject of a diagram. Services are given the diagram in the variable {@code diagram}: in Sirius that is the view, whose reference
 * {@code target} leads to the element; without Sirius it is the element itself.
 */
final class DiagramSubject {

	private static final String TARGET = "target";

	private DiagramSubject() {
	}

	static EObject of(EObject diagram) {
		if (diagram.eClass().getEPackage() == InspPackage.eINSTANCE) {
			return diagram;
		}
		return diagram.eClass().getEStructuralFeature(TARGET) instanceof EReference target && !target.isMany()
				&& diagram.eGet(target) instanceof EObject element ? element : diagram;
	}

	/** The plan that a diagram is of, as the views see it. */
	static Optional<PlanIndex> plan(EObject diagram) {
		return of(diagram) instanceof RectificationPlan plan ? Optional.of(ModelIndex.of(plan).plan(plan)) : Optional.empty();
	}
}
