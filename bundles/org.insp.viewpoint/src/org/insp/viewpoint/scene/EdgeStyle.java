/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.viewpoint.scene;

import java.util.Set;

/**
 * The look of an edge.
 *
 * @param stroke its colour
 * @param width its width in pixels
 * @param line how it is drawn
 * @param sourceArrow what it begins with
 * @param targetArrow what it ends with
 * @param text its label's colour
 * @param textSize its label's size in points as Sirius counts them
 * @param formats bold, italic and the like
 */
public record EdgeStyle(Color stroke, int width, Style.Line line, Arrow sourceArrow, Arrow targetArrow, Color text, int textSize,
		Set<Style.Format> formats) {

	/** The ends of an edge, those of Sirius that can be drawn. */
	public enum Arrow {
		/** A plain end. */
		NONE,
		/** Two lines that point at the node. */
		INPUT,
		/** A hollow triangle that points at the node. */
		INPUT_CLOSED,
		/** A solid triangle that points at the node. */
		INPUT_FILL_CLOSED,
		/** A hollow diamond. */
		DIAMOND,
		/** A solid diamond. */
		FILL_DIAMOND,
		/** A solid circle. */
		DOT
	}
}
