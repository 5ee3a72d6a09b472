/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.viewpoint.expressions;

import java.util.List;
import java.util.Map;

import org.eclipse.emf.ecore.EObject;

/**
 * The answer of a service ({@code service:name(variable)}).
 *
 * @param service the service
 * @param receiver the variable that it is called for
 * @param arguments the variables of its further arguments
 */
record ServiceCall(Service service, VariableValue receiver, List<VariableValue> arguments) implements Expression {

	@Override
	public Object value(EObject self, Map<String, ? extends EObject> variables) {
		var values = new Object[1 + arguments.size()];
		values[0] = receiver.value(self, variables);
		for (int i = 0; i < arguments.size(); i++) {
			values[i + 1] = arguments.get(i).value(self, variables);
		}
		return values[0] == null ? null : service.call(values);
	}
}
