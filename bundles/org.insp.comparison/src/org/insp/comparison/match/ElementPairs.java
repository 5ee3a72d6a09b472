/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.comparison.match;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.insp.model.InspModel;
import org.insp.model.NamedElement;

/**
 * Which elements of two versions of a model are the same. Only what can have a name is paired: findings, measures, steps, people, bodies.
 * Renamed ones and those that stand elsewhere are recognized by what they say.
 */
public final class ElementPairs {

	private final Map<EObject, NamedElement> toAfter = new IdentityHashMap<>();
	private final Map<EObject, NamedElement> toBefore = new IdentityHashMap<>();

	/**
	 * @param before the older version
	 * @param after the newer version
	 */
	public ElementPairs(InspModel before, InspModel after) {
		var old = byClass(before);
		byClass(after).forEach((type, elements) -> Pairing.pair(old.getOrDefault(type, List.of()), elements, (one, other) -> {
			toAfter.put(one.element(), other.element());
			toBefore.put(other.element(), one.element());
		}));
	}

	private static Map<EClass, List<Candidate>> byClass(InspModel model) {
		var elements = new LinkedHashMap<EClass, List<Candidate>>();
		model.all(NamedElement.class)
				.forEach(each -> elements.computeIfAbsent(each.eClass(), type -> new ArrayList<>()).add(Candidate.of(each)));
		return elements;
	}

	/** Returns what an element of the older version has become; empty if it has gone. */
	public Optional<NamedElement> after(EObject before) {
		return Optional.ofNullable(toAfter.get(before));
	}

	/** Returns what an element of the newer version was; empty if it is new. */
	public Optional<NamedElement> before(EObject after) {
		return Optional.ofNullable(toBefore.get(after));
	}

	/** Returns whether a target of a reference in the older version and one in the newer are the same; imported ones are known by name. */
	public boolean isSame(EObject before, EObject after) {
		if (toAfter.containsKey(before) || toBefore.containsKey(after)) {
			return toAfter.get(before) == after;
		}
		return before.eClass() == after.eClass() && name(before).equals(name(after));
	}

	private static Optional<String> name(EObject element) {
		return element instanceof NamedElement named ? Optional.ofNullable(named.getName()) : Optional.empty();
	}
}
