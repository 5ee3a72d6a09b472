/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.viewpoint.expressions;

import java.util.Map;

import org.eclipse.emf.ecore.EObject;

/**
 * Plain text; as elements it is none.
 *
 * @param text the text
 */
record Literal(String text) implements Expression {

	@Override
	public Object value(EObject self, Map<String, ? extends EObject> variables) {
		return text;
	}
}
