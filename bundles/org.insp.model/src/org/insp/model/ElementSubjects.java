/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.model;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.insp.model.InspPackage.Literals;

/**
 * The subject of an element, that is what it belongs to: what contains it, or, for a record at the top level of a file, what it says that
 * it is about. Labels, allowances, the lookup of names and quick fixes all ask here.
 */
public final class ElementSubjects {

	/** The references by which a record names the one thing that it is about; an allowance for that holds for the record too. */
	private static final List<EReference> SINGLE =
			List.of(Literals.PLAN_RECORD__PLAN, Literals.MEETING__OF, Literals.DOCUMENT__OF, Literals.RESTATEMENT__FINDING);

	/** The references by which a record names the several things that it is about. */
	private static final List<EReference> SEVERAL =
			List.of(Literals.CAUSE__OF, Literals.CLAIM__FINDINGS, Literals.TRANSFER__FINDINGS, Literals.HANDOVER__MEASURES);

	/**
	 * The references that say within which other elements a name is looked up first: a record of a plan within the plan, a plan within the
	 * findings that it answers, these within the committee that they are addressed to; who claims a finding in the committee too.
	 */
	public static final List<EReference> NAME_CONTEXTS = List.of(Literals.RECTIFICATION_PLAN__SETS, Literals.PLAN_RECORD__PLAN,
			Literals.MEETING__OF, Literals.DOCUMENT__OF, Literals.CLAIM__FINDINGS, Literals.HANDOVER__MEASURES,
			Literals.PLEDGE__REALISED_BY, Literals.FINDING_SET__TO, Literals.FEEDBACK__INSPECTION, Literals.INSPECTION_PLAN__TARGETS);

	private ElementSubjects() {
	}

	/** Returns the element that contains another, or else the one thing that it is about; empty where there is neither. */
	public static Optional<EObject> owner(EObject element) {
		return container(element).or(() -> targets(SINGLE, element).findFirst());
	}

	/** Returns the element that contains another, or else the first of the things that it is about; empty where there is neither. */
	public static Optional<EObject> firstSubject(EObject element) {
		return container(element).or(() -> Stream.concat(targets(SINGLE, element), targets(SEVERAL, element)).findFirst());
	}

	/** Returns the plan that an element is, is part of or is about. */
	public static Optional<RectificationPlan> planOf(EObject element) {
		return Stream.concat(Stream.iterate(element, each -> each != null, EObject::eContainer), targets(SINGLE, element))
				.filter(RectificationPlan.class::isInstance).map(RectificationPlan.class::cast).findFirst();
	}

	/** A file is no owner of anything: it only says where something is written. */
	private static Optional<EObject> container(EObject element) {
		return Optional.ofNullable(element.eContainer()).filter(container -> !(container instanceof InspFile));
	}

	/** For each of some references that an element has, its first target; without those that could not be resolved. */
	private static Stream<EObject> targets(List<EReference> references, EObject element) {
		return references.stream().filter(reference -> reference.getEContainingClass().isInstance(element)).map(element::eGet)
				.map(value -> value instanceof List<?> several && !several.isEmpty() ? several.get(0) : value)
				.filter(EObject.class::isInstance).map(EObject.class::cast).filter(target -> !target.eIsProxy());
	}
}
