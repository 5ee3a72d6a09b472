/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.dsl.resource;

import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.xtext.resource.IFragmentProvider;
import org.insp.model.NamedElement;

import com.google.inject.Singleton;

/**
 * URI fragments made of names: {@code ~elements:F1/aspects:A1/findings:P1}. Inserting an element before another leaves every other
 * fragment as it was, so that what is stored beside a model (a diagram's layout) stays with its element. What has no name, or a name
 * that a sibling had before, is counted among those siblings: {@code closures:#Closure#2}.
 */
@Singleton
public class NameFragments implements IFragmentProvider {

	private static final String START = "~";

	@Override
	public String getFragment(EObject element, Fallback fallback) {
		var path = new StringBuilder();
		for (var at = element; at.eContainer() != null; at = at.eContainer()) {
			path.insert(0, '/' + segment(at));
		}
		return path.isEmpty() ? START : START + path.substring(1);
	}

	@Override
	public EObject getEObject(Resource resource, String fragment, Fallback fallback) {
		if (!fragment.startsWith(START)) {
			return fallback.getEObject(fragment);
		}
		var at = resource.getContents().isEmpty() ? null : resource.getContents().get(0);
		for (var segment : fragment.substring(START.length()).split("/")) {
			at = segment.isEmpty() || at == null ? at : child(at, segment);
		}
		return at;
	}

	private static EObject child(EObject parent, String segment) {
		var feature = parent.eClass().getEStructuralFeature(segment.substring(0, segment.indexOf(':')));
		if (feature == null) {
			return null;
		}
		return siblings(parent, feature).stream().filter(s -> segment.equals(segment(s))).findFirst().orElse(null);
	}

	private static String segment(EObject element) {
		var feature = element.eContainingFeature();
		var name = name(element);
		int ordinal = 1;
		for (var sibling : siblings(element.eContainer(), feature)) {
			if (sibling == element) {
				break;
			} else if (name(sibling).equals(name)) {
				ordinal++;
			}
		}
		return feature.getName() + ':' + name + (ordinal > 1 || name.startsWith("#") ? "#" + ordinal : "");
	}

	private static String name(EObject element) {
		return element instanceof NamedElement named && named.getName() != null ? named.getName() : '#' + element.eClass().getName();
	}

	@SuppressWarnings("unchecked")
	private static List<EObject> siblings(EObject parent, EStructuralFeature feature) {
		return feature.isMany() ? (List<EObject>) parent.eGet(feature) : List.of((EObject) parent.eGet(feature));
	}
}
