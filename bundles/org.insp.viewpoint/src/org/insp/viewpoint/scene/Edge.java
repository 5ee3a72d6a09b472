/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.viewpoint.scene;

import org.eclipse.emf.ecore.EObject;

/**
 * An edge between two nodes.
 *
 * @param id unique in the scene and the same in every run
 * @param element what it stands for; that of its source where it stands for a reference
 * @param mapping the name of the mapping that made it
 * @param layer the name of the layer that it belongs to
 * @param source the id of the node at which it begins
 * @param target the id of the node at which it ends
 * @param style how it looks
 * @param label what is written beside it; may be empty
 * @param tooltip the text that appears when the mouse points at it; may be empty
 */
public record Edge(String id, EObject element, String mapping, String layer, String source, String target, EdgeStyle style, String label,
		String tooltip) {
}
