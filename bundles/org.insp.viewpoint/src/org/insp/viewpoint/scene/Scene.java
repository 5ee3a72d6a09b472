/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.viewpoint.scene;

import java.util.List;
import java.util.Locale;

import org.eclipse.emf.ecore.EObject;

/**
 * The content of a diagram, before it is laid out: the specification applied to one subject.
 *
 * @param view the name of the diagram in the specification, such as {@code responsibility}
 * @param title its title
 * @param subject what it is of
 * @param locale the language of its labels
 * @param direction the direction of the layered layout
 * @param nodes the outermost nodes
 * @param edges the edges
 * @param layers the layers, the default one first
 */
public record Scene(String view, String title, EObject subject, Locale locale, Direction direction, List<Node> nodes, List<Edge> edges,
		List<Layer> layers) {

	/** The direction of ELK's layered layout. */
	public enum Direction {
		/** Edges lead from left to right. */
		RIGHT,
		/** Edges lead downwards. */
		DOWN,
		/** Edges lead from right to left. */
		LEFT,
		/** Edges lead upwards. */
		UP
	}
}
