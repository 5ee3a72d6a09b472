/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.diagram.layout;

/**
 * A rectangle in a drawing.
 *
 * @param x its left side
 * @param y its upper side
 * @param width in pixels
 * @param height in pixels
 */
public record Area(double x, double y, double width, double height) {

	/** Its right side. */
	public double right() {
		return x + width;
	}

	/** Its lower side. */
	public double bottom() {
		return y + height;
	}

	/** Its middle. */
	public Point center() {
		return new Point(x + width / 2, y + height / 2);
	}

	/** Whether the other has a part in common with it; sides that touch do not count. */
	public boolean overlaps(Area other) {
		return x < other.right() && other.x < right() && y < other.bottom() && other.y < bottom();
	}

	/** Whether no part of the other is outside. */
	public boolean contains(Area other) {
		return x <= other.x && y <= other.y && right() >= other.right() && bottom() >= other.bottom();
	}
}
