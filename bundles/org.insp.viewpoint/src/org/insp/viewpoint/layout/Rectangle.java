/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.viewpoint.layout;

/**
 * A rectangle in a drawing.
 *
 * @param x its left side
 * @param y its upper side
 * @param width in pixels
 * @param height in pixels
 */
public record Rectangle(double x, double y, double width, double height) {

	/** The error that sums of decimal fractions may have. */
	private static final double TOLERANCE = 1e-6;

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

	/** Returns whether the other has a part in common with it; sides that touch do not count. */
	public boolean overlaps(Rectangle other) {
		return right() - other.x > TOLERANCE && other.right() - x > TOLERANCE && bottom() - other.y > TOLERANCE
				&& other.bottom() - y > TOLERANCE;
	}

	/** Returns whether no part of the other is outside. */
	public boolean contains(Rectangle other) {
		return x - other.x < TOLERANCE && y - other.y < TOLERANCE && other.right() - right() < TOLERANCE
				&& other.bottom() - bottom() < TOLERANCE;
	}
}
