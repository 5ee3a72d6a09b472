/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.viewpoint.interpretation;

import java.util.IdentityHashMap;
import java.util.Map;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;

/**
 * The addresses of elements: the path of their file within the model and what identifies them in it ({@code plan.insp#~elements:F1}). Where
 * the model itself lies makes no difference. What is shipped or belongs to the metamodel has its whole address.
 */
public final class RelativeUris {

	private final URI folder;
	private final Map<EObject, String> cache = new IdentityHashMap<>();

	/**
	 * @param folder the model's folder
	 */
	public RelativeUris(URI folder) {
		this.folder = folder.hasTrailingPathSeparator() ? folder : folder.appendSegment("");
	}

	/** The address of an element. */
	public String of(EObject element) {
		return cache.computeIfAbsent(element, this::find);
	}

	private String find(EObject element) {
		var uri = EcoreUtil.getURI(element);
		return URI.decode(uri.isHierarchical() ? uri.deresolve(folder, true, true, true).toString() : uri.toString());
	}
}
