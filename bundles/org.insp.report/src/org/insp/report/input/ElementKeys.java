/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.report.input;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.insp.dsl.naming.ModelNames;
import org.insp.model.Finding;
import org.insp.model.InspModel;
import org.insp.model.Measure;
import org.insp.model.NamedElement;
import org.insp.model.Step;

/**
 * Keys by which the findings, measures and steps of a model are found again after its text has changed: their qualified names, where
 * several are called the same with a number, and where they have none their place.
 */
public final class ElementKeys {

	private final Map<EObject, String> keys = new HashMap<>();
	private final Map<String, EObject> elements = new HashMap<>();

	/** @param model the model, what it imports included */
	public ElementKeys(InspModel model) {
		Stream.of(Finding.class, Measure.class, Step.class).flatMap(model::visible).map(NamedElement.class::cast).forEach(this::add);
	}

	private void add(NamedElement element) {
		var name = element.getName() == null ? EcoreUtil.getURI(element).fragment() : String.join(".", ModelNames.qualifiedName(element));
		var plain = name.replaceAll("[\\s|]+", "_");
		var key = plain;
		for (int i = 2; elements.putIfAbsent(key, element) != null; i++) {
			key = plain + '~' + i;
		}
		keys.put(element, key);
	}

	/** Returns the key of an element; empty where there is none. */
	public String key(Optional<? extends EObject> element) {
		return element.map(each -> keys.getOrDefault(each, "")).orElse("");
	}

	/** Returns the element of a key; empty if the model has it no longer. */
	public Optional<EObject> element(String key) {
		return Optional.ofNullable(elements.get(key));
	}
}
