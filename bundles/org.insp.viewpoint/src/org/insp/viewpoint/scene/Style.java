/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.viewpoint.scene;

import java.util.Set;

/**
 * The style of a node, with its conditional styles decided.
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
		/** A rectangle. */
		RECTANGLE,
		/** A rectangle with round corners. */
		ROUNDED,
		/** An ellipse around the label. */
		ELLIPSE,
		/** A diamond around the label. */
		DIAMOND,
		/** A circle. */
		DOT,
		/** A sheet with a folded corner. */
		NOTE
	}

	/** The kind of a line. */
	public enum Line {
		/** In one stroke. */
		SOLID,
		/** In dashes. */
		DASH,
		/** In dots. */
		DOT,
		/** In dashes and dots by turns. */
		DASH_DOT
	}

	/** The format of a label. */
	public enum Format {
		/** In heavy letters. */
		BOLD,
		/** In slanted letters. */
		ITALIC,
		/** With a line below. */
		UNDERLINE,
		/** With a line through its middle. */
		STRIKE_THROUGH
	}
}
