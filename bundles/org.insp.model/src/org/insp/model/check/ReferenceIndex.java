/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.model.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.insp.model.InspModel;

/** The references to each element: the way back along the references of the model's own files, made in one pass. */
final class ReferenceIndex {

	private final Map<EReference, Map<EObject, List<EObject>>> referrers = new HashMap<>();
	private final Map<EClass, List<EReference>> features = new HashMap<>();

	ReferenceIndex(InspModel model) {
		model.contents().forEach(this::add);
	}

	private void add(EObject source) {
		for (EReference reference : features.computeIfAbsent(source.eClass(), ReferenceIndex::crossReferences)) {
			if (source.eIsSet(reference)) {
				if (source.eGet(reference) instanceof List<?> targets) {
					targets.forEach(target -> add((EObject) target, reference, source));
				} else if (source.eGet(reference) instanceof EObject target) {
					add(target, reference, source);
				}
			}
		}
	}

	private static List<EReference> crossReferences(EClass type) {
		return type.getEAllReferences().stream().filter(reference -> !reference.isContainment()).toList();
	}

	private void add(EObject target, EReference reference, EObject source) {
		if (target != null && !target.eIsProxy()) {
			referrers.computeIfAbsent(reference, each -> new HashMap<>()).computeIfAbsent(target, each -> new ArrayList<>()).add(source);
		}
	}

	List<EObject> to(EObject target, EReference reference) {
		return referrers.getOrDefault(reference, Map.of()).getOrDefault(target, List.of());
	}
}
