/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.viewpoint.interpretation;

import java.util.Collection;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.insp.viewpoint.expressions.Expression;

/** The elements that mappings apply to, each once. */
final class Candidates {

	private Candidates() {
	}

	/**
	 * The elements that an expression finds, as far as it is of a class; without an expression all elements of the class that there are.
	 *
	 * @param expression the expression
	 * @param domain the class
	 * @param self for what the expression is evaluated
	 * @param variables its variables
	 * @param resources where to look without an expression
	 */
	static List<EObject> of(Optional<Expression> expression, EClass domain, EObject self,
			Map<String, ? extends EObject> variables, Collection<?> resources) {
		Stream<EObject> found = expression.isPresent() ? expression.get().elements(self, variables).stream() : all(resources);
		var seen = Collections.newSetFromMap(new IdentityHashMap<EObject, Boolean>());
		return found.filter(domain::isInstance).filter(seen::add).toList();
	}

	private static Stream<EObject> all(Collection<?> resources) {
		var all = Stream.<EObject>builder();
		EcoreUtil.<Object>getAllContents(resources, false).forEachRemaining(each -> {
			if (each instanceof EObject element) {
				all.add(element);
			}
		});
		return all.build();
	}
}
