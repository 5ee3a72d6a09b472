/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.viewpoint.expressions;

import java.util.Map;

import org.eclipse.emf.ecore.EObject;

/**
 * The value of a variable ({@code var:name}).
 *
 * @param name the variable
 */
record VariableValue(String name) implements Expression {

	static final String SELF = "self";

	@Override
	public Object value(EObject self, Map<String, ? extends EObject> variables) {
		return name.equals(SELF) ? self : variables.get(name);
	}
}
