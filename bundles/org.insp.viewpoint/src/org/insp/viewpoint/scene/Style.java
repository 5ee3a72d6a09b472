/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.viewpoint.scene;

import java.util.Set;

/**
 * How a node looks, as the viewpoint specification says, its conditional styles decided.
 *
 * @param shape the outline
 * @param fill the background
 * @param border the outline's colour
 * @param borderWidth the outline's width in pixels; 0 draws none
 * @param borderLine how the outline is drawn
 * @param text the label's colour
 * @param textSize the label's size in points as Sirius counts them
 * @param formats bold, italic and the like
 * @param labelCentered whether the label stands in the middle; else at the left
 * @param minimumWidth the least width in pixels, 0 if the label alone decides
 * @param minimumHeight the least height in pixels, 0 if the label alone decides
 */
public record Style(Shape shape, Color fill, Color border, int borderWidth, Line borderLine, Color text, int textSize, Set<Format> formats,
		boolean labelCentered, int minimumWidth, int minimumHeight) {

	/** Outlines that Sirius' basic styles have. */
	public enum Shape {
		RECTANGLE, ROUNDED, ELLIPSE, DIAMOND, DOT, NOTE
	}

	/** How a line is drawn. */
	public enum Line {
		SOLID, DASH, DOT, DASH_DOT
	}

	/** How a label is written. */
	public enum Format {
		BOLD, ITALIC, UNDERLINE, STRIKE_THROUGH
	}
}
