/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.dsl.resource;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.xtext.resource.IFragmentProvider;

import com.google.inject.Singleton;

/**
 * URI fragments made of names: {@code ~elements:F1/aspects:A1/findings:P1}. Inserting an element before another leaves every other fragment
 * as it was, so that what is stored beside a model (a diagram's layout) stays with its element. See {@link FragmentSegments} for what has
 * no name or shares it.
 */
@Singleton
public class NameFragments implements IFragmentProvider {

	private static final String START = "~";

	@Override
	public String getFragment(EObject element, Fallback fallback) {
		var segments = segments(element.eResource());
		var path = new StringBuilder();
		for (var at = element; at.eContainer() != null; at = at.eContainer()) {
			path.insert(0, '/' + segments.of(at));
		}
		return path.isEmpty() ? START : START + path.substring(1);
	}

	@Override
	public EObject getEObject(Resource resource, String fragment, Fallback fallback) {
		if (!fragment.startsWith(START)) {
			return fallback.getEObject(fragment);
		}
		var segments = segments(resource);
		var at = resource.getContents().isEmpty() ? null : resource.getContents().get(0);
		for (var segment : fragment.substring(START.length()).split("/")) {
			at = segment.isEmpty() || at == null ? at : segments.child(at, segment);
		}
		return at;
	}

	private static FragmentSegments segments(Resource resource) {
		return resource instanceof InspResource text ? text.segments() : new FragmentSegments();
	}
}
