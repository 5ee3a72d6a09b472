/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.viewpoint.scene;

import java.util.List;

import org.eclipse.emf.ecore.EObject;

/**
 * A node, container, list or list element.
 *
 * @param id unique in the scene and the same in every run: the mapping's name, then the fragment of the element, then that of the parent
 *     where an element stands in several
 * @param element what it stands for
 * @param mapping the name of the mapping that made it
 * @param layer the name of the layer that it belongs to
 * @param arrangement what becomes of its children
 * @param placement where it stands if it is an outermost node
 * @param style how it looks
 * @param label what is written on it; line feeds separate lines; may be empty
 * @param tooltip the text that appears when the mouse points at it; may be empty
 * @param children what it contains
 * @param borders what sits on its edge, such as the badge of a rule violation
 */
public record Node(String id, EObject element, String mapping, String layer, Arrangement arrangement, Placement placement, Style style,
		String label,
		String tooltip, List<Node> children, List<Node> borders) {

	/** The place of an outermost node. */
	public enum Placement {
		/** Among the others. */
		DRAWING,
		/** Below the others or beside them, such as a legend. */
		MARGIN
	}

	/** The way in which Sirius presents the children of a container. */
	public enum Arrangement {
		/** A node: no children. */
		LEAF,
		/** Children are placed by the layout. */
		FREE,
		/** Children are lines of text. */
		LIST,
		/** Children side by side. */
		HORIZONTAL,
		/** Children one below the other. */
		VERTICAL
	}
}
