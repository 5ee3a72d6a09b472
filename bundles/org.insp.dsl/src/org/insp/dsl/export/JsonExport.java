/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.dsl.export;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.InternalEObject;
import org.insp.model.InspFile;

import com.google.gson.FormattingStyle;
import com.google.gson.stream.JsonWriter;

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
 * that stands in place of one; closed values are written as in the English vocabulary; features with many values are arrays, on one line
 * if they hold no objects. What is not set is left out.
 */
final class JsonExport {

	private static final FormattingStyle LINES = FormattingStyle.PRETTY;
	private static final FormattingStyle ONE_LINE = FormattingStyle.COMPACT.withSpaceAfterSeparators(true);

	private final Map<EObject, String> ids;
	private final JsonWriter json;

	private JsonExport(Map<EObject, String> ids, JsonWriter json) {
		this.ids = ids;
		this.json = json;
		json.setFormattingStyle(LINES);
	}

	static String write(ModelCopy model) {
		var text = new StringWriter();
		try (var json = new JsonWriter(text)) {
			new JsonExport(model.ids(), json).model(model.files());
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
		return text.append('\n').toString();
	}

	private void model(List<InspFile> files) throws IOException {
		json.beginObject();
		json.name("format").value("insp-model-1");
		files("files", files, file -> !file.isImported());
		files("imported", files, InspFile::isImported);
		json.endObject();
	}

	private void files(String name, List<InspFile> files, Predicate<InspFile> chosen) throws IOException {
		json.name(name).beginArray();
		for (var file : files.stream().filter(chosen).toList()) {
			element(file);
		}
		json.endArray();
	}

	private void element(EObject element) throws IOException {
		json.beginObject();
		json.name("class").value(element.eClass().getName());
		if (ids.containsKey(element)) {
			json.name("id").value(ids.get(element));
		}
		for (var feature : element.eClass().getEAllStructuralFeatures()) {
			if (element.eIsSet(feature) && !feature.isDerived()) {
				json.name(feature.getName());
				values(element.eGet(feature, false), feature);
			}
		}
		json.endObject();
	}

	private void values(Object value, EStructuralFeature feature) throws IOException {
		if (!(value instanceof List<?> several)) {
			value(value, feature);
			return;
		}
		boolean objects = several.stream().anyMatch(each -> isObject(each, feature));
		json.beginArray();
		json.setFormattingStyle(objects ? LINES : ONE_LINE);
		for (var each : several) {
			value(each, feature);
		}
		json.endArray();
		json.setFormattingStyle(LINES);
	}

	private static boolean isObject(Object value, EStructuralFeature feature) {
		return value instanceof EObject target && (isContainment(feature) || target.eIsProxy());
	}

	private static boolean isContainment(EStructuralFeature feature) {
		return feature instanceof EReference reference && reference.isContainment();
	}

	private void value(Object value, EStructuralFeature feature) throws IOException {
		if (value instanceof EObject element && isContainment(feature)) {
			element(element);
		} else if (value instanceof EObject target) {
			reference(target);
		} else if (value instanceof Enumerator literal) {
			json.value(literal.getLiteral());
		} else if (value instanceof Number number) {
			json.value(number);
		} else if (value instanceof Boolean truth) {
			json.value(truth);
		} else {
			json.value(value.toString());
		}
	}

	private void reference(EObject target) throws IOException {
		if (target.eIsProxy()) {
			json.beginObject();
			json.name(ModelCopy.UNRESOLVED).value(((InternalEObject) target).eProxyURI().fragment());
			json.endObject();
		} else {
			json.value(ids.get(target));
		}
	}
}
