/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.viewpoint.expressions;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.ecore.EObject;

/** An expression of the specification, read and checked. Its values are taken as Sirius takes them. */
public interface Expression {

	/**
	 * The value for an element.
	 *
	 * @param self the element
	 * @param variables the other variables of its scope
	 */
	Object value(EObject self, Map<String, ? extends EObject> variables);

	/** The value as elements: what is no element is left out, and references that lead nowhere are too. */
	default List<EObject> elements(EObject self, Map<String, ? extends EObject> variables) {
		var value = value(self, variables);
		Collection<?> values = value instanceof Collection<?> many ? many
				: value instanceof Object[] array ? Arrays.asList(array)
				: value == null ? List.of()
				: List.of(value);
		return values.stream().filter(EObject.class::isInstance).map(EObject.class::cast).filter(e -> !e.eIsProxy()).toList();
	}

	/** The value as text; nothing is the empty text. */
	default String text(EObject self, Map<String, ? extends EObject> variables) {
		var value = value(self, variables);
		return value == null ? "" : value.toString();
	}

	/** The value as a condition: nothing is false, and so is "false"; everything else holds. */
	default boolean isTrue(EObject self, Map<String, ? extends EObject> variables) {
		var value = value(self, variables);
		return value != null && !value.toString().equalsIgnoreCase("false");
	}

	/** The value as a number; 0 if it is none. */
	default int number(EObject self) {
		try {
			return Integer.parseInt(String.valueOf(value(self, Map.of())));
		} catch (NumberFormatException e) {
			return 0;
		}
	}

	/** The purpose that an expression is wanted for. */
	enum ValueKind {
		ELEMENTS, TEXT, CONDITION, NUMBER
	}
}
