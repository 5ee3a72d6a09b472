/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.dsl.problems;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.ecore.EClass;
import org.insp.dsl.models.ModelScope;
import org.insp.dsl.naming.ModelNames;
import org.insp.model.InspPackage.Literals;
import org.insp.model.NamedElement;

/**
 * Elements of a model that bear the same qualified name and could be taken for one another, because a reference may mean either. A name
 * that an imported model gives to something else is no duplicate: the nearer one is meant.
 */
public final class DuplicateNames {

	/** Within such a family any two elements can be taken for one another; everything else only for its like. */
	private static final List<EClass> FAMILIES = List.of(Literals.ACTOR, Literals.RECTIFIABLE, Literals.MEASURE, Literals.FINDING_SET,
			Literals.RECTIFICATION_PLAN);

	/**
	 * Two of the same name.
	 *
	 * @param first the one that comes first in the model
	 * @param second the other
	 */
	record Duplicate(NamedElement first, NamedElement second) {
	}

	private DuplicateNames() {
	}

	/** The duplicates in a model's own files, in their order. */
	static List<Duplicate> of(ModelScope model) {
		Map<EClass, Map<List<String>, NamedElement>> firstByName = new HashMap<>();
		var duplicates = new ArrayList<Duplicate>();
		model.own().forEach(resource -> resource.file().ifPresent(file -> file.eAllContents().forEachRemaining(element -> {
			if (element instanceof NamedElement named && named.getName() != null) {
				var first = firstByName.computeIfAbsent(confusableType(named), type -> new HashMap<>())
						.putIfAbsent(ModelNames.qualifiedName(named), named);
				if (first != null) {
					duplicates.add(new Duplicate(first, named));
				}
			}
		})));
		return duplicates;
	}

	/** Returns whether two elements of the same name could be taken for one another. */
	public static boolean canBeConfused(NamedElement one, NamedElement other) {
		return confusableType(one) == confusableType(other);
	}

	private static EClass confusableType(NamedElement element) {
		return FAMILIES.stream().filter(f -> f.isSuperTypeOf(element.eClass())).findFirst().orElse(element.eClass());
	}
}
