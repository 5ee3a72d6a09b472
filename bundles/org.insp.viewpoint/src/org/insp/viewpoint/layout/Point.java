/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.viewpoint.layout;

/**
 * A place in a drawing, in pixels from its upper left corner.
 *
 * @param x to the right
 * @param y downwards
 */
public record Point(double x, double y) {

	Point plus(double dx, double dy) {
		return new Point(x + dx, y + dy);
	}
}
