/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.viewpoint.expressions;

import java.util.ArrayList;
import java.util.Map;
import java.util.function.Function;

import org.eclipse.emf.ecore.EObject;

/**
 * The value of a feature ({@code feature:name}).
 *
 * @param name the feature, or one of those that every element has
 */
record FeatureValue(String name) implements Expression {

	static final Map<String, Function<EObject, Object>> OF_ALL = Map.of(
			"eContainer", EObject::eContainer,
			"eContents", EObject::eContents,
			"eAllContents", FeatureValue::allContents,
			"eClass", EObject::eClass,
			"eCrossReferences", EObject::eCrossReferences);

	@Override
	public Object value(EObject self, Map<String, ? extends EObject> variables) {
		var feature = self.eClass().getEStructuralFeature(name);
		return feature != null ? self.eGet(feature) : OF_ALL.get(name).apply(self);
	}

	private static Object allContents(EObject element) {
		var all = new ArrayList<EObject>();
		element.eAllContents().forEachRemaining(all::add);
		return all;
	}
}
