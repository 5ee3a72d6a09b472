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

	/** What sums of decimal fractions may be off. */
	private static final double SLACK = 1e-6;

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
		return right() - other.x > SLACK && other.right() - x > SLACK && bottom() - other.y > SLACK && other.bottom() - y > SLACK;
	}

	/** Whether no part of the other is outside. */
	public boolean contains(Area other) {
		return x - other.x < SLACK && y - other.y < SLACK && other.right() - right() < SLACK && other.bottom() - bottom() < SLACK;
	}
}
