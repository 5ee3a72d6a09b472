/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.dsl.export;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.InternalEObject;
import org.insp.model.InspFile;

/**
 * The JSON of a model.
 * <pre>{@code
 * {
 *   "format": "insp-model-1",
 *   "files": [ {"class": "InspFile", "path": "plan.insp", "elements": [
 *     {"class": "RectificationPlan", "id": "Plan1", "name": "Plan1", "sets": ["F1"], "adoptedOn": "2023-07-15", "measures": [
 *       {"class": "Measure", "id": "Plan1.C1", "name": "C1", "kind": "timed", "leaders": ["Town.Wang"], …} ]} ]} ],
 *   "imported": [ … ]
 * }
 * }</pre>
 * An element is an object: its class, its id where it has a name, and what is set of its features, in the order of the Ecore. A
 * reference is the id of its target, or {@code {"unresolved": "Wnag"}} where nothing bears that name. Dates are ISO dates, or the text
 * that stands in place of one; closed values are written as in the English vocabulary; features with many values are arrays. What is
 * not set is left out.
 */
final class JsonExport {

	private JsonExport() {
	}

	static String write(ModelCopy model) {
		var all = new LinkedHashMap<String, Object>();
		all.put("format", "insp-model-1");
		all.put("files", model.files().stream().filter(f -> !f.isImported()).map(f -> element(f, model.ids())).toList());
		all.put("imported", model.files().stream().filter(InspFile::isImported).map(f -> element(f, model.ids())).toList());
		return JsonText.write(all);
	}

	private static Map<String, Object> element(EObject element, Map<EObject, String> ids) {
		var object = new LinkedHashMap<String, Object>();
		object.put("class", element.eClass().getName());
		if (ids.containsKey(element)) {
			object.put("id", ids.get(element));
		}
		for (var feature : element.eClass().getEAllStructuralFeatures()) {
			if (element.eIsSet(feature) && !feature.isDerived()) {
				object.put(feature.getName(), element.eGet(feature, false) instanceof List<?> several
						? several.stream().map(value -> value(value, feature, ids)).toList()
						: value(element.eGet(feature, false), feature, ids));
			}
		}
		return object;
	}

	private static Object value(Object value, EStructuralFeature feature, Map<EObject, String> ids) {
		if (value instanceof EObject target) {
			return ((EReference) feature).isContainment() ? element(target, ids) : reference(target, ids);
		}
		return value instanceof Enumerator literal ? literal.getLiteral() : value;
	}

	private static Object reference(EObject target, Map<EObject, String> ids) {
		return target.eIsProxy() ? Map.of(ModelCopy.UNRESOLVED, ((InternalEObject) target).eProxyURI().fragment()) : ids.get(target);
	}
}
