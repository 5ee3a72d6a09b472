/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.viewpoint.specification;

import java.util.List;
import java.util.Map;

import org.eclipse.emf.ecore.EObject;
import org.insp.viewpoint.expressions.Expression;

/**
 * The look of something: the first style whose condition holds, else the standard one.
 *
 * @param standard the style where no condition holds
 * @param conditional the others
 */
public record ConditionalStyles<T>(T standard, List<Case<T>> conditional) {

	/**
	 * A style with the condition under which it counts.
	 *
	 * @param condition the condition
	 * @param style the style
	 */
	public record Case<T>(Expression condition, T style) {
	}

	/** The style of an element. */
	public T of(EObject self, Map<String, ? extends EObject> variables) {
		return conditional.stream().filter(c -> c.condition().isTrue(self, variables)).findFirst().map(Case::style).orElse(standard);
	}
}
