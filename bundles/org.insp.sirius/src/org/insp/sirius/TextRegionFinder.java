/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.sirius;

import java.io.IOException;
import java.util.Map;
import java.util.Optional;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.resource.impl.ResourceSetImpl;
import org.eclipse.xtext.util.LazyStringInputStream;
import org.insp.dsl.problems.ElementRegions;
import org.insp.dsl.resource.InspResource;
import org.insp.dsl.text.TextRegion;

/**
 * Finds the element of a diagram in the current text of an editor. The text may have changed since the diagram was drawn, and the diagram
 * may
 * show the file before its syntax errors.
 */
public final class TextRegionFinder {

	private TextRegionFinder() {
	}

	/**
	 * Returns the region of the keyword and the name of an element.
	 *
	 * @param element its URI
	 * @param text the text of its file
	 */
	public static Optional<TextRegion> of(URI element, String text) {
		var resource = new ResourceSetImpl().createResource(element.trimFragment());
		if (!(resource instanceof InspResource file)) {
			return Optional.empty();
		}
		try {
			file.load(new LazyStringInputStream(text), Map.of());
		} catch (IOException e) {
			throw new IllegalStateException("A text in memory can be read", e);
		}
		return Optional.ofNullable(file.getEObject(element.fragment())).map(found -> ElementRegions.of(found, null, -1));
	}
}
