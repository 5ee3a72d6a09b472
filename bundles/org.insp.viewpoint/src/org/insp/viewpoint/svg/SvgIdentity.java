/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.viewpoint.svg;

import org.eclipse.emf.ecore.EObject;
import org.insp.viewpoint.scene.ElementFragments;

/**
 * The marks by which a page or a script finds what is drawn: classes for mapping and layer, identifier, and the element of the model.
 *
 * @param fragments the URI fragments of the elements
 */
record SvgIdentity(ElementFragments fragments) {

	/** Classes and data of an element that stands for something in the model. */
	XmlWriter write(XmlWriter xml, String kind, String mapping, String layer, EObject element) {
		return xml.attribute("class", kind + " m-" + name(mapping) + (layer.isEmpty() ? "" : " l-" + name(layer)))
				.attribute("data-mapping", mapping)
				.attribute("data-layer", layer).attribute("data-element", element == null ? "" : fragments.of(element));
	}

	/** An identifier as XML and HTML allow it: without blanks. */
	static String id(String id) {
		return id.replaceAll("\\s", "_");
	}

	private static String name(String name) {
		return name.replaceAll("[^\\p{L}\\p{N}_-]", "_");
	}
}
